/** An audit in a few lines for a terminal: verdict, score, the worst, and what to do first. */
import { plainText } from '../model/plain-text.js';
import { certificateWarning, verdictSentence } from './sections/verdict.js';
import type { AuditView } from './view.js';

/** Failures shown; more are in the report. */
const SHOWN = 5;

export function summaryText(view: AuditView): string {
  const { audit } = view;
  const lines = [
    plainText(audit.subject),
    `  ${verdictSentence(view)}`,
    `  ${scoreLine(audit, whyNothing(view))}`,
  ];
  const warning = certificateWarning(view);
  if (warning) lines.push(`  ${warning}`);
  const failures = [
    ...new Map(audit.findings.filter(isFailure).map((one) => [one.check, one])).values(),
  ].sort((a, b) => Number(b.critical) - Number(a.critical) || b.weight - a.weight);
  for (const failure of failures.slice(0, SHOWN)) {
    lines.push(`  ${failure.critical ? '!!' : ' !'} ${plainText(failure.message)}  (${failure.check})`);
  }
  if (failures.length > SHOWN) lines.push(`     and ${failures.length - SHOWN} more`);
  return `${lines.join('\n')}\n`;
}

const isFailure = ({ verdict }: AuditView['audit']['findings'][number]): boolean => verdict === 'fail';

/** Why nothing could be observed, as far as it is known. */
const whyNothing = ({ sites }: AuditView): string => sites.find(({ failure }) => failure)?.failure ?? '';

/** The score in a sentence, with its range and what it rests on. */
export function scoreLine({ score, status }: Pick<AuditView['audit'], 'score' | 'status'>, why = ''): string {
  if (status === 'unreachable') {
    return `Nothing could be observed${why ? `: ${plainText(why)}` : ''}. This is no pass.`;
  }
  if (!score) return 'Not scored.';
  const [low, high] = score.range;
  const range = low === high ? '' : ` (between ${low} and ${high})`;
  const coverage = `${Math.round(score.coverage * 100)} % of what matters could be judged`;
  return score.value === null
    ? `No score: only ${coverage}.`
    : `Score ${score.value} of 100${range}; ${coverage}.`;
}
