/** How far two people agree who rated the same contact. Pure. */
import type { AnswersEvidence, AnswerValue } from '../model/answers.js';
import type { Checklist, Question } from './checklist.js';
import { questionType } from './question-types.js';

export interface Agreement {
  /** Questions that both answered, of types that can be compared. */
  pairs: number;
  /** Yes-no and choices: share of equal answers, 0 to 1; null without any. */
  exact: number | null;
  /** Scales: share at most one point apart, 0 to 1; null without any. */
  withinOne: number | null;
  /** Cohen's kappa over yes-no answers; null below 20 pairs, which prove little. */
  kappa: number | null;
  /** Questions on which they differ, ids in the order of the checklist. */
  apart: string[];
}

const LEAST_PAIRS_FOR_KAPPA = 20;

interface Pair {
  question: Question;
  answers: readonly [AnswerValue, AnswerValue];
  compared: 'exact' | 'within-one';
  agree: boolean;
}

/** Each pair of audits of the same contact is compared question by question. */
export function raterAgreement(
  { questions }: Pick<Checklist, 'questions'>,
  contacts: readonly (readonly [AnswersEvidence, AnswersEvidence])[],
): Agreement {
  const pairs = contacts.flatMap((contact) => questions.flatMap((question) => comparedOn(question, contact)));
  const exact = pairs.filter(({ compared }) => compared === 'exact');
  const scaled = pairs.filter(({ compared }) => compared === 'within-one');
  const yesNo = pairs
    .filter(({ question }) => questionType(question).conditionType === 'bool')
    .map(({ answers: [a, b] }) => [a === true, b === true] as const);
  const apart = new Set(pairs.filter(({ agree }) => !agree).map(({ question }) => question.id));
  return {
    pairs: pairs.length,
    exact: agreeing(exact),
    withinOne: agreeing(scaled),
    kappa: yesNo.length >= LEAST_PAIRS_FOR_KAPPA ? kappa(yesNo) : null,
    apart: questions.map(({ id }) => id).filter((id) => apart.has(id)),
  };
}

/** Nothing if the type cannot be compared, or if one of them could not tell or was not asked. */
function comparedOn(question: Question, [one, other]: readonly [AnswersEvidence, AnswersEvidence]): Pair[] {
  const compared = questionType(question).agreement;
  const a = one.answers[question.id]?.value ?? null;
  const b = other.answers[question.id]?.value ?? null;
  if (!compared || a === null || b === null) return [];
  const agree = compared === 'exact' ? a === b : Math.abs(Number(a) - Number(b)) <= 1;
  return [{ question, answers: [a, b], compared, agree }];
}

const agreeing = (pairs: readonly Pair[]): number | null =>
  pairs.length === 0 ? null : round(pairs.filter(({ agree }) => agree).length / pairs.length);

/** Agreement beyond what chance would give; 1 if both always answered the same. */
function kappa(pairs: readonly (readonly [boolean, boolean])[]): number {
  const part = (test: (pair: readonly [boolean, boolean]) => boolean) =>
    pairs.filter(test).length / pairs.length;
  const observed = part(([a, b]) => a === b);
  const [yesA, yesB] = [part(([a]) => a), part(([, b]) => b)];
  const expected = yesA * yesB + (1 - yesA) * (1 - yesB);
  return expected === 1 ? 1 : round((observed - expected) / (1 - expected));
}

const round = (n: number): number => Math.round(n * 100) / 100;
