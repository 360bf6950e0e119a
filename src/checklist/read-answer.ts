/** What a person typed, or what an answers file holds → the value of an answer, or what is wrong with it. Pure. */
import { TZDate } from '../language/calendar.js';
import type { AnswerValue } from '../model/answers.js';
import { parseTimeline } from './call-timeline.js';
import type { QuestionSpec } from './schema.js';

/** null is "could not tell". */
export type Reading = { value: AnswerValue | null } | { problem: string };

/** `unknown` means "could not tell" wherever an answer is written down. */
export const UNKNOWN = 'unknown';

/** `zone` is the IANA zone of times written without one; with `now`, a time alone means today. */
export function readAnswer(question: QuestionSpec, raw: unknown, zone: string, now?: Date): Reading {
  if (raw === UNKNOWN) return { value: null };
  const text = typeof raw === 'string' ? raw.trim() : String(raw);
  switch (question.type) {
    case 'yes-no':
      return yesNo(raw, text);
    case 'choice': {
      const id = optionNamed(question.options, text);
      return id ? { value: id } : { problem: `must be one of ${Object.keys(question.options).join(', ')}` };
    }
    case 'multi-choice':
      return several(question.options, raw, text);
    case 'scale': {
      const points = question.anchors.length;
      // One whole number.
      const point = /^\d+$/.test(text) ? Number(text) : 0;
      if (point >= 1 && point <= points) return { value: point };
      return { problem: `must be a whole number from 1 to ${points}` };
    }
    case 'count':
      // Digits alone.
      return /^\d+$/.test(text) ? { value: Number(text) } : { problem: 'must be a whole number, 0 or more' };
    case 'number': {
      // 12, 12.5 or 12,5, perhaps with a percent sign.
      const number = /^(\d+(?:[.,]\d+)?)\s*%?$/.exec(text)?.[1];
      if (number) return { value: Number(number.replace(',', '.')) };
      return { problem: `must be a number of ${question.unit}, 0 or more` };
    }
    case 'duration':
    case 'stopwatch': {
      const seconds = readSeconds(text);
      return seconds === null ? { problem: 'must be a time such as 45, 1:20 or 2 min' } : { value: seconds };
    }
    case 'phone-menu-path': {
      const parsed = parseTimeline(text);
      return 'error' in parsed
        ? { problem: `step ${parsed.error.step}: ${parsed.error.message}` }
        : { value: text };
    }
    case 'date-time':
      return dateTime(raw, now ? withDay(text, now, zone) : text, zone);
    default:
      return text ? { value: text } : { problem: 'must not be empty' };
  }
}

function yesNo(raw: unknown, text: string): Reading {
  if (typeof raw === 'boolean') return { value: raw };
  if (/^(y|yes|true)$/i.test(text)) return { value: true };
  return /^(n|no|false)$/i.test(text) ? { value: false } : { problem: 'must be yes or no' };
}

function several(options: Readonly<Record<string, string>>, raw: unknown, text: string): Reading {
  const words: string[] = Array.isArray(raw)
    ? raw.map(String)
    : text === 'none' || text === ''
      ? []
      : text.split(',').map((word) => word.trim());
  const ids = words.map((word) => optionNamed(options, word));
  const unknown = words.filter((_, index) => !ids[index]);
  if (unknown.length > 0)
    return { problem: `${unknown.join(', ')} is not one of ${Object.keys(options).join(', ')}` };
  return { value: Object.keys(options).filter((id) => ids.includes(id)) };
}

/** By id or by its words. */
const optionNamed = (options: Readonly<Record<string, string>>, text: string): string | undefined =>
  Object.keys(options).find((id) => id === text) ??
  Object.keys(options).find((id) => options[id]?.toLowerCase() === text.toLowerCase());

/** `45`, `45 s`, `1:20`, `1:02:03`, `2 min`, `1 min 20 s`, `1.5 min` → seconds; null for anything else. */
export function readSeconds(text: string): number | null {
  // h:mm:ss or m:ss, the seconds perhaps with tenths.
  const colons = /^(?:(\d+):)?(\d+):(\d{2}(?:\.\d+)?)$/.exec(text);
  if (colons) return Number(colons[1] ?? 0) * 3600 + Number(colons[2]) * 60 + Number(colons[3]);
  // Minutes with a unit, then seconds with or without one; either may be left out.
  const units =
    /^(?:(\d+(?:\.\d+)?)\s*m(?:in(?:utes?)?)?)?\s*(?:(\d+(?:\.\d+)?)\s*(?:s(?:ec(?:onds?)?)?)?)?$/i;
  const [, minutes, seconds] = units.exec(text) ?? [];
  if (minutes === undefined && seconds === undefined) return null;
  return Math.round((Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 10) / 10;
}

/** `14:30` → `2026-11-22 14:30`. */
function withDay(text: string, now: Date, zone: string): string {
  // Hours and minutes alone.
  if (!/^\d{1,2}:\d{2}$/.test(text)) return text;
  return `${new TZDate(now.getTime(), zone).toISOString().slice(0, 10)} ${text}`;
}

/** ISO 8601 with a zone, or `2026-11-22 14:30` in the zone of the audit → ISO 8601 UTC. */
function dateTime(raw: unknown, text: string, zone: string): Reading {
  const problem = 'must be a time such as 2026-11-22 14:30';
  if (raw instanceof Date) return { value: raw.toISOString() };
  // Year-month-day, T or a blank, hours:minutes, perhaps seconds, perhaps Z or an offset.
  const match = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(
    text,
  );
  if (!match) return { problem };
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const date = match[7]
    ? new Date(text.replace(' ', 'T'))
    : new TZDate(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0, zone);
  return Number.isNaN(date.getTime()) ? { problem } : { value: new Date(date.getTime()).toISOString() };
}
