/** Numbers from answers: `call.ring-seconds`, `reception.care`. */
import type { AnswersEvidence, AnswerValue } from '../model/answers.js';
import type { SeenUnder } from '../model/finding.js';
import type { Measurement, Unit } from '../model/measurement.js';
import type { Checklist, Question } from './checklist.js';

/** One measurement for every number that was answered; unanswered ones leave no trace. */
export function measurementsOf(
  { channel, questions }: Checklist,
  { answers }: AnswersEvidence,
  subject: string,
  context: SeenUnder,
): Measurement[] {
  return questions.flatMap((question): Measurement[] => {
    const unit = unitOf(question);
    const value = answers[question.id]?.value;
    if (!unit || value === undefined || value === null) return [];
    return [{ name: `${channel}.${question.id}`, value: numberOf(value), unit, subject, context }];
  });
}

function unitOf(question: Question): Unit | null {
  switch (question.type) {
    case 'count':
    case 'multi-choice':
      return 'count';
    case 'number':
      return question.unit;
    case 'duration':
    case 'stopwatch':
      return 'seconds';
    case 'scale':
      return 'points';
    default:
      return null;
  }
}

/** How many were chosen counts, where several could be. */
const numberOf = (value: AnswerValue): number => (Array.isArray(value) ? value.length : Number(value));
