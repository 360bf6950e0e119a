/** The report about one audit. */

import { FINDING_COLUMNS, findingRows } from '../finding-rows.js';
import { heading, type Inline, link, paragraph, type Section } from '../prose.js';
import { comparison } from '../sections/comparison.js';
import { criticalFindings, otherFindings } from '../sections/failures.js';
import { inconclusive } from '../sections/inconclusive.js';
import { mailbox } from '../sections/mailbox.js';
import { method } from '../sections/method.js';
import { praiseAfterwards, praiseFirst } from '../sections/praise.js';
import { raters } from '../sections/raters.js';
import { score } from '../sections/score.js';
import { verdict } from '../sections/verdict.js';
import type { AuditView } from '../view.js';
import { capitalised, channelName, day } from '../wording.js';
import type { Kind } from './kind.js';

/** In the order in which leaders read. */
const SECTIONS: readonly ((view: AuditView) => Section)[] = [
  opening,
  verdict,
  score,
  praiseFirst,
  criticalFindings,
  comparison,
  mailbox,
  otherFindings,
  praiseAfterwards,
  inconclusive,
  raters,
  method,
];

export const auditKind: Kind<AuditView> = {
  title: auditTitle,
  sections: (view) => SECTIONS.flatMap((section) => section(view)),
  data: ({ picture: _path, ...view }) => ({ schema: 'ownqueue.report/1', ...view }),
  columns: FINDING_COLUMNS,
  rows: ({ audit, checks }) => findingRows(audit, checks),
};

function auditTitle({ audit, company }: AuditView): string {
  const title = `${channelName(audit.channel)} audit`;
  return company ? `${company}: ${title}` : capitalised(title);
}

function opening(view: AuditView): Section {
  const { audit } = view;
  const parts: Inline[] = [link(audit.subject), audit.branch ? `, ${audit.branch}` : ''];
  return [heading(1, auditTitle(view)), paragraph(...parts, `, ${day(audit.startedAt, audit.zone)}`)];
}
