/** Every judged question as an ordinary check whose evidence is an answer. */
import type { Answer, AnswersEvidence, AnswerValue } from '../model/answers.js';
import type { AnyCheck, Judgement, OutcomeTable, Remedy } from '../model/check.js';
import { answerInWords, timeInWords } from './answer-in-words.js';
import { type Checklist, isJudged, type Question } from './checklist.js';
import { type Grade, grade, inWords, type Threshold } from './thresholds.js';
import { valuesIn } from './walk.js';

/** `call/ring-seconds`, in the order of the questions. */
export const asChecks = (checklist: Checklist): AnyCheck[] =>
  checklist.questions.filter(isJudged).map((question) => asCheck(checklist, question));

function asCheck({ channel }: Checklist, question: Question): AnyCheck {
  return {
    id: `${channel}/${question.id}`,
    title: question.title,
    why: question.why,
    source: question.source,
    weight: question.weight,
    critical: question.critical,
    needs: 'answers',
    outcomes: outcomesOf(question),
    judge: (evidence: AnswersEvidence) => [judge(question, evidence)],
  };
}

function outcomesOf(question: Question): OutcomeTable {
  const remedy: Remedy = question.remedy ?? { text: question.title, effort: 'days' };
  const problem = sentence(question.problem ?? question.title);
  const unread = {
    unanswered: { verdict: 'cant-tell', says: `Nobody could tell: ${question.ask}` },
    'not-asked': { verdict: 'not-applicable', says: 'The question did not arise.' },
  } as const;
  if (question.type === 'scale') {
    const last = question.anchors.length - 1;
    const rated = question.anchors.map((anchor, index) => {
      const credit = Math.round((100 * index) / last) / 100;
      const good = gradeOf(question, index + 1) === 'good';
      const says = `${good ? sentence(question.title) : problem} (“${anchor}”)`;
      return [
        `rated-${index + 1}`,
        good ? { verdict: 'pass', says, credit } : { verdict: 'fail', says, credit, remedy },
      ] as const;
    });
    return { ...Object.fromEntries(rated), ...unread };
  }
  return {
    good: { verdict: 'pass', says: sentence(question.title) },
    fair: { verdict: 'fail', says: problem, remedy, credit: 0.5 },
    bad: { verdict: 'fail', says: problem, remedy },
    ...unread,
  };
}

function judge(question: Question, { answers }: AnswersEvidence): Judgement {
  const applies = question.applies(valuesIn(new Map(Object.entries(answers))));
  const answer = answers[question.id];
  const subject = question.id;
  if (applies === 'no') return { outcome: 'not-asked', subject };
  if (!answer || answer.value === null) {
    return { outcome: 'unanswered', subject, exhibits: quotes(answer) };
  }
  const grade = gradeOf(question, answer.value);
  const outcome =
    question.type === 'scale' ? `rated-${String(answer.value)}` : grade === 'warn' ? 'fair' : grade;
  return { outcome, subject, message: messageOf(question, answer.value, grade), exhibits: quotes(answer) };
}

/** What a person wrote beside the answer is the exhibit. */
const quotes = (answer: Answer | undefined) =>
  answer?.note ? [{ kind: 'quote', text: answer.note } as const] : [];

/** The title or the problem, then what was answered and, for numbers, where the limits lie. */
function messageOf(question: Question, value: AnswerValue, grade: Grade): string {
  const says = grade === 'good' ? question.title : (question.problem ?? question.title);
  if (question.type === 'yes-no' || question.type === 'text' || question.type === 'free-text')
    return sentence(says);
  return `${says.replace(/\.$/, '')}: ${answerInWords(question, value)}${limits(question)}.`;
}

function limits(question: Question): string {
  const { good, warn } = limitsOf(question);
  if (good === undefined || question.type === 'scale') return '';
  const say = (limit: number) => (isTime(question) ? timeInWords(limit) : `${limit}`);
  const fair = warn === undefined ? '' : `, fair: ${inWords(warn, say)}`;
  const replaced = question.replaced ? ', limits of your own' : '';
  return ` (good: ${inWords(good, say)}${fair}${replaced})`;
}

const isTime = ({ type }: Question): boolean => type === 'duration' || type === 'stopwatch';

function limitsOf(question: Question): { good?: Threshold; warn?: Threshold } {
  if (!('good' in question) || Array.isArray(question.good)) return {};
  if (question.type === 'yes-no' || question.type === 'text' || question.type === 'free-text') return {};
  const { good, warn } = question as { good?: Threshold; warn?: Threshold };
  return { ...(good !== undefined && { good }), ...(warn !== undefined && { warn }) };
}

/** Which of the three an answer is. Multiple choices are counted. */
export function gradeOf(question: Question, value: AnswerValue): Grade {
  switch (question.type) {
    case 'yes-no':
      return (question.good === 'yes') === value ? 'good' : 'bad';
    case 'choice':
      if (question.good?.includes(String(value))) return 'good';
      return question.warn?.includes(String(value)) ? 'warn' : 'bad';
    case 'text':
    case 'free-text':
      return String(value).trim() ? 'good' : 'bad';
    default: {
      const number = Array.isArray(value) ? value.length : Number(value);
      const { good = 0, warn } = limitsOf(question);
      return grade(number, { good, warn });
    }
  }
}

const sentence = (text: string): string => (/[.?!)]$/.test(text) ? text : `${text}.`);
