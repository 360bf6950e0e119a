/** Score with its range, and how much of the audit it rests on. */
import { CRITICAL_CAP, LEAST_COVERAGE, type Score } from '../../model/score.js';
import { drawn } from '../drawings/drawing.js';
import { scoreScale } from '../drawings/score-scale.js';
import { type Inline, paragraph, type Section, sectionHeading, strong } from '../prose.js';
import type { AuditView } from '../view.js';

export function score({ audit }: AuditView): Section {
  const title = sectionHeading('score', 'Score');
  if (!audit.score) {
    const why = audit.practice ? 'This was for practice' : 'This was announced beforehand';
    return [title, paragraph(`${why}, so it is kept but not scored.`)];
  }
  const capped = audit.findings.some(
    ({ critical, verdict, credit }) => critical && verdict === 'fail' && credit === 0,
  );
  const cap = capped ? [` A critical failure keeps the score below ${CRITICAL_CAP + 1}.`] : [];
  return [
    title,
    drawn(scoreScale(audit.score)),
    paragraph(...number(audit.score), ' ', coverage(audit.score), ...cap),
  ];
}

function number({ value, range: [low, high] }: Score): Inline[] {
  if (value === null) {
    return [strong('No single score'), `: it lies somewhere between ${low} and ${high} out of 100.`];
  }
  const main = strong(`${value} out of 100`);
  return low === high
    ? [main, '.']
    : [main, `. What could not be told might move it to anywhere between ${low} and ${high}.`];
}

function coverage({ coverage, value }: Score): string {
  const percent = `${Math.round(coverage * 100)} %`;
  return value === null
    ? `Only ${percent} of what matters could be judged; below ${LEAST_COVERAGE * 100} % we give no number.`
    : `${percent} of what matters could be judged.`;
}
