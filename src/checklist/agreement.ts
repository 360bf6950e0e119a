/** How far two people agree who rated the same contact. Pure. */
import type { AnswersEvidence } from '../model/answers.js';
import type { Checklist } from './checklist.js';

export interface Agreement {
  /** Questions that both answered, of kinds that can be compared. */
  pairs: number;
  /** Yes-no and choices: share of equal answers, 0 to 1; null without any. */
  exact: number | null;
  /** Scales: share at most one point apart, 0 to 1; null without any. */
  withinOne: number | null;
  /** Cohen's kappa over yes-no answers; null below 20 pairs, where it says little. */
  kappa: number | null;
  /** Questions on which they differ, ids in the order of the checklist. */
  apart: string[];
}

const LEAST_PAIRS_FOR_KAPPA = 20;

/** Each pair of audits of the same contact is compared question by question. */
export function agreementOf(
  { questions }: Pick<Checklist, 'questions'>,
  contacts: readonly (readonly [AnswersEvidence, AnswersEvidence])[],
): Agreement {
  const exact: boolean[] = [];
  const close: boolean[] = [];
  const yesNo: [boolean, boolean][] = [];
  const apart = new Set<string>();
  for (const [one, other] of contacts) {
    for (const { id, type } of questions) {
      const a = one.answers[id]?.value;
      const b = other.answers[id]?.value;
      if (a === undefined || b === undefined || a === null || b === null) continue;
      if (type === 'scale') close.push(Math.abs(Number(a) - Number(b)) <= 1);
      else if (type === 'yes-no' || type === 'choice') exact.push(a === b);
      else continue;
      if (type === 'yes-no') yesNo.push([a === true, b === true]);
      if ((type === 'scale' ? close : exact).at(-1) === false) apart.add(id);
    }
  }
  return {
    pairs: exact.length + close.length,
    exact: share(exact),
    withinOne: share(close),
    kappa: yesNo.length >= LEAST_PAIRS_FOR_KAPPA ? kappa(yesNo) : null,
    apart: questions.map(({ id }) => id).filter((id) => apart.has(id)),
  };
}

const share = (hits: readonly boolean[]): number | null =>
  hits.length === 0 ? null : round(hits.filter(Boolean).length / hits.length);

/** Agreement beyond what chance would give; 1 where both always said the same. */
function kappa(pairs: readonly (readonly [boolean, boolean])[]): number {
  const part = (test: (pair: readonly [boolean, boolean]) => boolean) =>
    pairs.filter(test).length / pairs.length;
  const observed = part(([a, b]) => a === b);
  const [yesA, yesB] = [part(([a]) => a), part(([, b]) => b)];
  const expected = yesA * yesB + (1 - yesA) * (1 - yesB);
  return expected === 1 ? 1 : round((observed - expected) / (1 - expected));
}

const round = (n: number): number => Math.round(n * 100) / 100;
