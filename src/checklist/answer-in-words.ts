/** An answer as a person would say it: `1:20`, `3 of 4`, the words of an option. */

import type { AnswerValue } from '../model/answers.js';
import { counted, plural } from '../text/counting.js';
import { clock } from './call-timeline.js';
import type { QuestionSpec } from './schema.js';

export function answerInWords(question: QuestionSpec, value: AnswerValue): string {
  switch (question.type) {
    case 'yes-no':
      return value ? 'yes' : 'no';
    case 'choice':
      return question.options[String(value)] ?? String(value);
    case 'multi-choice': {
      const chosen = Array.isArray(value) ? value : [];
      const words = chosen.map((id: string) => question.options[id] ?? id).join('; ');
      return `${chosen.length} of ${Object.keys(question.options).length}${words && `: ${words}`}`;
    }
    case 'scale':
      return `${String(value)} of ${question.anchors.length}`;
    case 'duration':
    case 'stopwatch':
      return timeInWords(Number(value));
    case 'number':
      return `${String(value)}${unitInWords(question.unit, Number(value))}`;
    default:
      return String(value);
  }
}

/** `20 seconds`, `4:35`. */
export const timeInWords = (seconds: number): string =>
  seconds < 60 ? counted(seconds, 'second') : clock(seconds);

function unitInWords(unit: string, value: number): string {
  if (unit === 'percent') return ' %';
  if (unit === 'ratio') return ' times';
  if (unit === 'count') return '';
  return ` ${plural(value, unit.replace(/s$/, ''))}`;
}
