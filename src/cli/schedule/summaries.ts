/** What unattended runs and reminders say to a person. */
import type { Summary } from '../../model/notice.js';
import type { Job } from '../../model/schedule.js';
import { type Neglected, neglectSentence } from '../../schedule/neglect.js';
import type { RunReport } from '../../schedule/run-due.js';
import type { SealedDraw } from '../../schedule/seal.js';
import { jobText } from '../../schedule/wording.js';
import type { AuditSummary, Store } from '../../store/store.js';

/** null where there is nothing to tell. */
export async function runSummary(
  reports: readonly RunReport[],
  gaps: readonly Neglected[],
  store: Store,
  at: string,
): Promise<Summary | null> {
  if (reports.length === 0) return null;
  const lines = await Promise.all(reports.map((report) => runLine(report, store)));
  const title =
    reports.length === 1 ? `ownqueue: ${jobText(reports[0]!.job)}` : `ownqueue: ${reports.length} audits`;
  return { title, lines: [...lines, ...gaps.map(neglectSentence)], at };
}

/** `website https://example.org/: 71 of 100 (68 before).` */
export async function runLine({ job, auditId, failure, again }: RunReport, store: Store): Promise<string> {
  if (failure !== null)
    return `${jobText(job)}: not done. ${failure}${again ? ' It will be tried again.' : ''}`;
  const audit = auditId === null ? null : await store.audits.find(auditId);
  if (!audit) return `${jobText(job)}: done.`;
  const { channel, subject, startedAt } = audit;
  const [before] = await store.audits.list({ channel, subject, until: startedAt, limit: 1 });
  return `${channel} ${subject}: ${scoreText(audit)}${before ? ` (${scoreText(before)} before)` : ''}.`;
}

const scoreText = ({ score }: Pick<AuditSummary, 'score'>): string => {
  if (!score) return 'not scored';
  const [low, high] = score.range;
  return score.value === null ? `${low} to ${high} of 100` : `${score.value} of 100`;
};

/** What to do now, with everything that was drawn for it. `walk` is the command that begins it. */
export function reminder(job: Job, { persona, errand, line }: SealedDraw, walk: string, at: string): Summary {
  const parts = [
    errand ? `Errand: ${errand}.` : '',
    persona ? `Persona: ${persona}.` : '',
    line ? `From: ${line}.` : '',
    `Begin with: ${walk}`,
  ];
  return {
    title: `It is time to stand in your own queue: ${jobText(job)}`,
    lines: parts.filter(Boolean),
    at,
  };
}
