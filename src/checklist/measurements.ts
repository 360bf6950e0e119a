/** Numbers from answers: `call.ring-seconds`, `reception.care`. Pure. */
import type { AnswersEvidence } from '../model/answers.js';
import type { SeenUnder } from '../model/finding.js';
import type { Measurement } from '../model/measurement.js';
import type { Checklist } from './checklist.js';
import { questionType } from './question-types.js';

/** One measurement for every number that was answered; unanswered ones leave no trace. */
export function measureAnswers(
  { channel, questions }: Checklist,
  { answers }: AnswersEvidence,
  subject: string,
  context: SeenUnder,
): Measurement[] {
  return questions.flatMap((question): Measurement[] => {
    const type = questionType(question);
    const answer = answers[question.id]?.value;
    if (!type.measure || answer === undefined || answer === null) return [];
    return [{ name: `${channel}.${question.id}`, ...type.measure(question, answer), subject, context }];
  });
}
