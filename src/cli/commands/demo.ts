/** `ownqueue demo`: audit a sample company on this machine, and write the report into this folder. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXIT, type ExitCode } from '../../model/errors.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { withStore } from '../open-store.js';

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

const COMPANY = fileURLToPath(new URL('../../../bin/sample-company', import.meta.url));

async function demo(options: DemoOptions, context: Context): Promise<ExitCode> {
  const say = (text: string) => context.stdout.write(`${text}\n`);
  const { serveFolder } = await import('../serve-folder.js');
  const { withBrowser } = await import('../run-browser.js');
  const { checkSite } = await import('../website-check.js');
  const { auditView } = await import('../audit-view.js');
  const { summaryOf } = await import('../../report/summary.js');
  const { default: markdown } = await import('../../report/formats/markdown.js');
  const { freeName, shownPath, writeReportFile } = await import('../report-file.js');
  return withStore(options, context, async (store, project) => {
    const server = await serveFolder(COMPANY);
    try {
      say(`Example Lamps, a sample company, is open at ${server.url}\n`);
      const settings = {
        viewports: ['desktop'] as const,
        language: null,
        country: 'GB',
        pages: project.config.limits.pages,
        robots: true,
        quiet: options.quiet ?? false,
      };
      const { auditId } = await withBrowser(options, project, context, (browser) =>
        checkSite(server.url, settings, { browser, store, project, context }),
      );
      const audit = (await store.audits.find(auditId))!;
      const view = { ...(await auditView(audit, { store, project, context })), company: 'Example Lamps' };
      const place = freeName(existsSync, 'reports', `${audit.startedAt.slice(0, 10)}-demo-website`, '.md');
      const path = await writeReportFile(place, markdown.render(view), context);
      say(summaryOf(view));
      say(`Report: ${shownPath(path, context)}`);
      say('Next: ownqueue init, then ownqueue check for your own website');
      return EXIT.done;
    } finally {
      await server.close();
    }
  });
}
