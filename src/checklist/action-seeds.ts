/** What a walk suggests to do: failures, ideas in the person's own words, and answers that are still to come. Pure. */
import type { AnswersEvidence } from '../model/answers.js';
import type { Finding } from '../model/finding.js';
import { answerInWords } from './answer-in-words.js';
import type { Checklist, Question } from './checklist.js';
import { valuesIn } from './walk.js';

export interface ActionSeed {
  /** `call/ring-seconds`. */
  check: string;
  title: string;
  /** YYYY-MM-DD, where there is a day to come back. */
  due: string | null;
  /** Why it is suggested. */
  because: 'critical' | 'failed' | 'idea' | 'reminder';
}

/** "Nothing", "none", "no" are answers, and no ideas. */
const NOTHING = /^(?:nothing|none|no)\b\W*(?:today|else)?\W*$/i;

const ORDER: ActionSeed['because'][] = ['critical', 'failed', 'reminder', 'idea'];

/** Critical failures first, then the other ones by weight, then reminders and ideas. */
export function actionSeeds(
  { channel, questions }: Checklist,
  { answers, finishedAt }: AnswersEvidence,
  findings: readonly Finding[],
): ActionSeed[] {
  const values = valuesIn(new Map(Object.entries(answers)));
  const failures = new Map(
    findings.filter(({ verdict }) => verdict === 'fail').map((each) => [each.check, each]),
  );
  const seeds = questions.flatMap((question): (ActionSeed & { weight: number })[] => {
    const check = `${channel}/${question.id}`;
    const answer = answers[question.id];
    const failure = failures.get(check);
    const seed = { check, due: null, weight: question.weight };
    if (failure) {
      const because = failure.critical && failure.credit === 0 ? 'critical' : 'failed';
      return [{ ...seed, because, title: question.remedy?.text ?? question.title }];
    }
    if (answer?.value != null && question.action?.includes('{answer}') && !NOTHING.test(String(answer.value)))
      return [{ ...seed, because: 'idea', title: worded(question, answerInWords(question, answer.value)) }];
    if (question.later !== undefined && !answer && question.applies(values) !== 'no')
      return [
        {
          ...seed,
          because: 'reminder',
          due: dayAfter(finishedAt, question.later),
          title: `Find out: ${question.ask}`,
        },
      ];
    return [];
  });
  return seeds
    .sort((a, b) => ORDER.indexOf(a.because) - ORDER.indexOf(b.because) || b.weight - a.weight)
    .map(({ weight: _, ...seed }) => seed);
}

const worded = ({ action = '{answer}' }: Question, answer: string): string =>
  action.replace('{answer}', () => answer);

const DAY = 86_400_000;

const dayAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * DAY).toISOString().slice(0, 10);
