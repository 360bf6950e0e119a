/** What `check` says at its end: a summary or JSON on stdout, and the report where one was asked for. */
import { checkDocument } from '../report/check-document.js';
import markdown from '../report/formats/markdown.js';
import { summaryOf } from '../report/summary.js';
import type { AuditView } from '../report/view.js';
import type { Store } from '../store/store.js';
import { auditView } from './audit-view.js';
import type { Context } from './context.js';
import type { GlobalOptions } from './global-options.js';
import type { Project } from './project.js';
import { shownPath, writeReportFile } from './report-file.js';
import { type CheckedSite, toSiteLook } from './website-check.js';

export interface TellOptions {
  startedAt: string;
  options: GlobalOptions & { report?: string };
  project: Project;
  store: Store;
  context: Context;
}

export async function tellCheck(
  sites: readonly CheckedSite[],
  { startedAt, options, project, store, context }: TellOptions,
): Promise<void> {
  const views: AuditView[] = [];
  for (const { auditId } of sites) {
    const audit = await store.audits.find(auditId);
    if (audit) views.push(await auditView(audit, { store, project, context }));
  }
  let reportPath: string | null = null;
  if (options.report) {
    const text = views.map((view) => markdown.render(view)).join('\n');
    reportPath = await writeReportFile(options.report, text, context);
  }
  if (options.json) {
    const looked = sites.map((site) => ({
      ...site,
      looks: site.looks.map((look) => ({ ...look, comparison: toSiteLook(look).comparison })),
    }));
    const document = checkDocument(looked, startedAt, context.now().toISOString());
    context.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    return;
  }
  for (const view of views) context.stdout.write(`${summaryOf(view)}\n`);
  if (options.quiet) return;
  const next = reportPath
    ? `Report: ${shownPath(reportPath, context)}`
    : `Next: ownqueue report ${sites.at(-1)?.auditId ?? ''}`;
  context.stdout.write(`${next}\n`);
}
