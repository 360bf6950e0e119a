/** Every judged question as an ordinary check whose evidence is an answer. Pure. */
import type { Answer, AnswersEvidence, AnswerValue } from '../model/answers.js';
import type { AnyCheck, Judgement, Outcome, OutcomeTable } from '../model/check.js';
import { type Checklist, isJudged, type JudgedQuestion } from './checklist.js';
import { valuesIn } from './effective-answers.js';
import { type Grade, gradeByLimits, limitsIn, limitsInWords } from './limits.js';
import { questionType } from './question-types.js';

/** `call/ring-seconds`, in the order of the questions. */
export const asChecks = (checklist: Checklist): AnyCheck[] =>
  checklist.questions.filter(isJudged).map((question) => asCheck(checklist, question));

function asCheck({ channel }: Checklist, question: JudgedQuestion): AnyCheck {
  return {
    id: `${channel}/${question.id}`,
    title: question.title,
    why: question.why,
    source: question.source,
    weight: question.weight,
    critical: question.critical,
    needs: 'answers',
    outcomes: outcomes(question),
    judge: (evidence: AnswersEvidence) => [judge(question, evidence)],
  };
}

function outcomes(question: JudgedQuestion): OutcomeTable {
  const { remedy } = question;
  const problem = sentence(question.problem);
  const points = questionType(question)
    .points?.(question)
    .map(({ words, credit }, index) => {
      const point = index + 1;
      const good = gradeAnswer(question, point) === 'good';
      const says = `${good ? sentence(question.title) : problem} (“${words}”)`;
      const outcome: Outcome = good
        ? { verdict: 'pass', says, credit }
        : { verdict: 'fail', says, credit, remedy };
      return [pointOutcome(point), outcome] as const;
    });
  return {
    ...(points
      ? Object.fromEntries(points)
      : {
          good: { verdict: 'pass', says: sentence(question.title) },
          fair: { verdict: 'fail', says: problem, remedy, credit: 0.5 },
          bad: { verdict: 'fail', says: problem, remedy },
        }),
    unanswered: { verdict: 'cant-tell', says: `Nobody could tell: ${question.ask}` },
    'not-asked': { verdict: 'not-applicable', says: 'The question did not arise.' },
  };
}

const pointOutcome = (point: AnswerValue): string => `rated-${String(point)}`;

function judge(question: JudgedQuestion, { answers }: AnswersEvidence): Judgement {
  const applies = question.applies(valuesIn(new Map(Object.entries(answers))));
  const answer = answers[question.id];
  const subject = question.id;
  if (applies === 'no') return { outcome: 'not-asked', subject };
  if (!answer || answer.value === null) {
    return { outcome: 'unanswered', subject, exhibits: quotes(answer) };
  }
  const grade = gradeAnswer(question, answer.value);
  const graded = grade === 'warn' ? 'fair' : grade;
  const outcome = questionType(question).points ? pointOutcome(answer.value) : graded;
  return { outcome, subject, message: message(question, answer.value, grade), exhibits: quotes(answer) };
}

/** What a person wrote beside the answer is the exhibit. */
const quotes = (answer: Answer | undefined) =>
  answer?.note ? [{ kind: 'quote', text: answer.note } as const] : [];

/** The title or the problem, then what was answered and, for numbers, the limits. */
function message(question: JudgedQuestion, value: AnswerValue, grade: Grade): string {
  const says = grade === 'good' ? question.title : question.problem;
  const type = questionType(question);
  if (!type.repeated) return sentence(says);
  // What each point means is said by its anchor, so that a limit adds nothing.
  const bounds = type.measure && !type.points ? limits(question) : '';
  return `${says.replace(/\.$/, '')}: ${type.inWords(question, value)}${bounds}.`;
}

function limits(question: JudgedQuestion): string {
  const words = limitsInWords(limitsIn(question), questionType(question).limitInWords);
  return words && ` (${words}${question.replaced ? ', limits of your own' : ''})`;
}

/** Which of the three an answer is: by its type's own grading, or by the limits for its number. */
function gradeAnswer(question: JudgedQuestion, value: AnswerValue): Grade {
  const type = questionType(question);
  if (type.grade) return type.grade(question, value);
  return gradeByLimits(type.measure?.(question, value).value ?? Number.NaN, limitsIn(question));
}

const sentence = (text: string): string => (/[.?!)]$/.test(text) ? text : `${text}.`);
