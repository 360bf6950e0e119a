/** `ownqueue demo`: audit a sample company on this machine, and write what was found into this folder. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Audit } from '../../model/audit.js';
import { EXIT, type ExitCode } from '../../model/errors.js';
import type { AuditView } from '../../report/view.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { type Session, withSession } from '../session.js';

interface DemoOptions extends GlobalOptions {
  browser?: string;
}

export default defineCommand({
  name: 'demo',
  summary: 'audit a sample company on this machine and write its report here',
  define(command, _context, run) {
    command
      .option('--browser <path>', 'browser program to use')
      .action(run<DemoOptions>(({ options }, context) => demo(options, context)));
  },
});

const place = (name: string): string => fileURLToPath(new URL(`../../../bin/${name}`, import.meta.url));

async function demo(options: DemoOptions, context: Context): Promise<ExitCode> {
  const say = (text = '') => context.stdout.write(`${text}\n`);
  return withSession(options, context, async (session) => {
    const { project, store } = session;
    const sample = { ...session, project: { ...project, config: { ...project.config, company: COMPANY } } };
    say(`${COMPANY}, a sample company, lets itself be audited.\n`);
    const audits = [await auditWebsite(options, sample), await recordCall(sample)];
    const { auditView } = await import('../audit-view.js');
    const { withPictures } = await import('../report-pictures.js');
    const { summaryText } = await import('../../report/summary.js');
    const { default: markdown } = await import('../../report/formats/markdown.js');
    const { freeName, shownPath, writeReportFile } = await import('../report-file.js');
    const views = [];
    for (const audit of audits) if (audit) views.push(await auditView(audit, sample));
    for (const view of views) say(summaryText(view));
    const day = context.now().toISOString().slice(0, 10);
    const file = freeName((path) => existsSync(`${context.cwd}/${path}`), 'reports', `${day}-demo`, '.md');
    const illustrated = (view: AuditView) =>
      withPictures(view, store.pictures, { format: 'markdown', file: `${context.cwd}/${file}`, context });
    const report = views.map((view) => markdown.render(illustrated(view))).join('\n');
    say(`Report:  ${shownPath(await writeReportFile(file, report, context), context)}`);
    say('Next:    ownqueue init, then ownqueue check for your own website and ownqueue walk call');
    return EXIT.done;
  });
}

const COMPANY = 'Example Lamps';

async function auditWebsite(options: DemoOptions, session: Session): Promise<Audit | null> {
  const { project, context } = session;
  const { serveFolder } = await import('../serve-folder.js');
  const { openBrowser } = await import('../run-browser.js');
  const { checkSite } = await import('../check/check-sites.js');
  const { limits } = project.config;
  const settings = {
    viewports: ['desktop'] as const,
    language: null,
    country: 'GB',
    pages: limits.pages,
    robots: true,
    quiet: options.quiet ?? false,
  };
  const { projectChecks } = await import('../catalogue.js');
  const checks = await projectChecks(project);
  const server = await serveFolder(place('sample-company'));
  try {
    await using browser = await openBrowser(options, project, context);
    const { audit } = await checkSite(server.url, settings, { ...session, browser, checks });
    return audit;
  } finally {
    await server.close();
  }
}

async function recordCall({ store, project, context }: Session): Promise<Audit> {
  const { checklistNamed } = await import('../walk/own-checklists.js');
  const { writtenWalk } = await import('../walk/written-walk.js');
  const checklist = await checklistNamed('call', project, context);
  const { audit } = await writtenWalk(checklist, { answers: place('sample-call.yaml') }, store, context);
  return audit;
}
