/** A walk in a few lines for a terminal: score, the best and the worst, and what is critical. */

import type { Audit } from '../model/audit.js';
import type { Finding } from '../model/finding.js';
import { plainText } from '../model/plain-text.js';
import { counted } from '../text/counting.js';
import { goodOutweighs } from './grouping.js';
import { scoreLine } from './summary.js';

export function walkSummary(audit: Audit, title: string, lateAnswers: number): string {
  const failures = audit.findings.filter(({ verdict }) => verdict === 'fail').sort(byDamage);
  const [best] = audit.findings
    .filter(({ verdict }) => verdict === 'pass')
    .sort((a, b) => worth(b) - worth(a));
  const [worst] = failures;
  const critical = failures.filter((finding) => finding !== worst && isCritical(finding));
  const lines = [
    `${plainText(title)}: ${plainText(audit.subject)}${audit.branch && ` (${plainText(audit.branch)})`}`,
  ];
  lines.push(`  ${scored(audit)}`);
  const bestLine = best && `  Best: ${plainText(best.message)}`;
  const goodFirst = goodOutweighs(audit.findings);
  if (bestLine && goodFirst) lines.push(bestLine);
  if (worst)
    lines.push(`  Worst: ${plainText(worst.message)}${isCritical(worst) ? ' This is critical.' : ''}`);
  lines.push(...critical.map(({ message }) => `  !! ${plainText(message)}`));
  if (bestLine && !goodFirst) lines.push(bestLine);
  if (lateAnswers > 0)
    lines.push(
      `  ${counted(lateAnswers, 'answer was', 'answers were')} written down more than ten minutes later.`,
    );
  return `${lines.join('\n')}\n`;
}

function scored(audit: Audit): string {
  if (audit.practice) return 'Practice: kept, and never scored.';
  if (audit.announced) return 'Announced: kept, and never scored.';
  return scoreLine(audit);
}

const isCritical = ({ critical, credit }: Finding): boolean => critical && credit === 0;

/** Critical failures first, then what costs most of the score. */
const byDamage = (a: Finding, b: Finding): number =>
  Number(isCritical(b)) - Number(isCritical(a)) || damage(b) - damage(a);

const damage = ({ weight, credit }: Finding): number => weight * (1 - (credit ?? 0));
const worth = ({ weight, credit }: Finding): number => weight * (credit ?? 0);
