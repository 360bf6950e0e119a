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
    ...(question.thank && { thank: question.thank }),
    weight: question.weight,
    critical: question.critical,
    needs: 'answers',
    outcomes: outcomes(question),
    judge: (evidence: AnswersEvidence) => [judge(question, evidence)],
  };
}

/** Sentences of outcomes hold for every answer that reaches them; those of findings have the answer in them. */
function outcomes(question: JudgedQuestion): OutcomeTable {
  const { remedy } = question;
  const points = questionType(question)
    .points?.(question)
    .map(({ credit }, index) => {
      const point = index + 1;
      const grade = gradeAnswer(question, point);
      const says = observed(question, point, grade);
      const outcome: Outcome =
        grade === 'good'
          ? { verdict: 'pass', says, credit }
          : // What is half good earns something, and is never critical.
            { verdict: 'fail', says, credit: grade === 'warn' && credit === 0 ? 0.5 : credit, remedy };
      return [pointOutcome(point), outcome] as const;
    });
  return {
    ...(points
      ? Object.fromEntries(points)
      : {
          good: { verdict: 'pass', says: sentence(question.title) },
          fair: { verdict: 'fail', says: fairInGeneral(question), remedy, credit: 0.5 },
          bad: { verdict: 'fail', says: sentence(question.problem), remedy },
        }),
    unanswered: { verdict: 'cant-tell', says: `Nobody could tell: ${question.ask}` },
    'not-asked': { verdict: 'not-applicable', says: 'The question did not arise.' },
  };
}

/** What holds for every answer between good and bad: the sentences of these answers, if there is a handful of them. */
function fairInGeneral(question: JudgedQuestion): string {
  const { answers } = questionType(question);
  const fair = (answers?.(question) ?? []).filter((answer) => gradeAnswer(question, answer) === 'warn');
  if (fair.length > 0) return fair.map((answer) => observed(question, answer, 'warn')).join(' Or: ');
  return `Not quite: ${sentence(question.title)}`;
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

/** What was observed and, for numbers, the limits. */
function message(question: JudgedQuestion, value: AnswerValue, grade: Grade): string {
  const says = observed(question, value, grade);
  const type = questionType(question);
  // What each point means is said by its sentence, so that a limit adds nothing.
  const bounds = type.measure && !type.points ? limits(question) : '';
  return bounds ? `${says.replace(/\.$/, '')}${bounds}.` : says;
}

/**
 * The sentence that the checklist has for this answer. Without one, the title or the problem with the answer behind it;
 * between good and bad neither is true, so that the question stands there with its answer.
 */
function observed(question: JudgedQuestion, value: AnswerValue, grade: Grade): string {
  const type = questionType(question);
  const own = type.sentence?.(question, value, grade);
  if (own) return sentence(own);
  const words = type.points?.(question)[Number(value) - 1]?.words ?? type.inWords(question, value);
  if (grade === 'warn' || (grade === 'bad' && type.points))
    return `${question.ask} ${sentence(capitalised(words))}`;
  const says = grade === 'good' ? question.title : question.problem;
  return type.repeated ? `${says.replace(/[.!]$/, '')}: ${words}.` : sentence(says);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function limits(question: JudgedQuestion): string {
  const type = questionType(question);
  const words = limitsInWords(
    limitsIn(question),
    (limit) => type.limitInWords?.(question, limit) ?? String(limit),
  );
  return words && ` (${words}${question.replaced ? ', limits of your own' : ''})`;
}

/** Which of the three an answer is: by its type's own grading, or by the limits for its number. */
function gradeAnswer(question: JudgedQuestion, value: AnswerValue): Grade {
  const type = questionType(question);
  if (type.grade) return type.grade(question, value);
  return gradeByLimits(type.measure?.(question, value).value ?? Number.NaN, limitsIn(question));
}

const sentence = (text: string): string => (/[.?!)]$/.test(text) ? text : `${text}.`);
