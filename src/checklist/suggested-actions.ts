/** What a walk suggests to do: failures, ideas in the person's own words, and answers that are still to come. Pure. */
import type { Answer, AnswersEvidence } from '../model/answers.js';
import type { Finding } from '../model/finding.js';
import type { Checklist, Question } from './checklist.js';
import { valuesIn } from './effective-answers.js';
import { questionType } from './question-types.js';

export interface SuggestedAction {
  /** `call/ring-seconds`. */
  check: string;
  title: string;
  /** YYYY-MM-DD, if there is a day to come back. */
  due: string | null;
  /** Why it is suggested. */
  because: 'critical' | 'failed' | 'idea' | 'reminder';
}

type Suggestion = Omit<SuggestedAction, 'check'>;

/** "Nothing", "none", "no" are answers, and no ideas. */
const NOTHING = /^(?:nothing|none|no)\b\W*(?:today|else)?\W*$/i;

const ORDER: SuggestedAction['because'][] = ['critical', 'failed', 'reminder', 'idea'];

/** Critical failures first, then the other ones by weight, then reminders and ideas. */
export function suggestedActions(
  { channel, questions }: Checklist,
  { answers, finishedAt }: AnswersEvidence,
  findings: readonly Finding[],
): SuggestedAction[] {
  const values = valuesIn(new Map(Object.entries(answers)));
  const failures = new Map(
    findings.filter(({ verdict }) => verdict === 'fail').map((each) => [each.check, each]),
  );
  return questions
    .flatMap((question) => {
      const check = `${channel}/${question.id}`;
      const answer = answers[question.id];
      const suggestion =
        remedy(question, failures.get(check)) ??
        idea(question, answer) ??
        (!answer && question.applies(values) !== 'no' ? reminder(question, finishedAt) : undefined);
      return suggestion ? [{ weight: question.weight, action: { check, ...suggestion } }] : [];
    })
    .sort((a, b) => rank(a.action) - rank(b.action) || b.weight - a.weight)
    .map(({ action }) => action);
}

const rank = ({ because }: SuggestedAction): number => ORDER.indexOf(because);

function remedy(question: Question, failure: Finding | undefined): Suggestion | undefined {
  if (!failure) return undefined;
  const because = failure.critical && failure.credit === 0 ? 'critical' : 'failed';
  return { due: null, because, title: question.remedy?.text ?? question.title };
}

/** The answer in the wording that the question has for it. */
function idea(question: Question, answer: Answer | undefined): Suggestion | undefined {
  const { action = '' } = question;
  const value = answer?.value ?? null;
  if (value === null || !action.includes('{answer}') || NOTHING.test(String(value))) return undefined;
  const words = questionType(question).inWords(question, value);
  return { due: null, because: 'idea', title: action.replace('{answer}', () => words) };
}

function reminder({ later, ask }: Question, finishedAt: string): Suggestion | undefined {
  if (later === undefined) return undefined;
  return { due: dayAfter(finishedAt, later), because: 'reminder', title: `Find out: ${ask}` };
}

const DAY = 86_400_000;

const dayAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * DAY).toISOString().slice(0, 10);
