/** One document tree for a view; Markdown, HTML, terminal and PDF are made from it. */
import type { Root } from 'mdast';
import { heading, type Inline, link, paragraph, type Section } from './prose.js';
import { comparison } from './sections/comparison.js';
import { criticalFindings, otherFindings } from './sections/failures.js';
import { method } from './sections/method.js';
import { praise } from './sections/praise.js';
import { score } from './sections/score.js';
import { untold } from './sections/untold.js';
import { verdict } from './sections/verdict.js';
import type { AuditView, ReportView } from './view.js';
import { capitalised, day } from './wording.js';

/** In the order in which leaders read. */
const SECTIONS: readonly ((view: AuditView) => Section)[] = [
  opening,
  verdict,
  score,
  criticalFindings,
  comparison,
  otherFindings,
  praise,
  untold,
  method,
];

export const documentOf = (view: ReportView): Root => ({
  type: 'root',
  children: SECTIONS.flatMap((section) => section(view)),
});

/** Title of the document, also for the head of an HTML page. */
export const titleOf = ({ audit, company }: ReportView): string =>
  company ? `${company}: ${audit.channel} audit` : `${capitalised(audit.channel)} audit`;

function opening(view: AuditView): Section {
  const { audit } = view;
  const parts: Inline[] = [link(audit.subject), audit.branch ? `, ${audit.branch}` : ''];
  return [heading(1, titleOf(view)), paragraph(...parts, `, ${day(audit.startedAt, audit.zone)}`)];
}
