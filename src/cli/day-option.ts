/** Days on the command line: `2026-11-22`, `2026-11`, `2026`, as the first instant in a time zone. */
import { TZDate } from '../language/calendar.js';
import { UsageError } from '../model/errors.js';

/** Matches `2026`, `2026-11`, `2026-11-22`. */
const DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** ISO 8601 UTC. Throws UsageError. */
export function firstInstant(text: string, zone: string, flag: string): string {
  const [, year, month = '01', day = '01'] = DAY.exec(text) ?? [];
  const date = year ? new TZDate(Number(year), Number(month) - 1, Number(day), zone) : null;
  if (!date || date.getMonth() !== Number(month) - 1 || date.getDate() !== Number(day)) {
    throw new UsageError(`${flag} takes a day such as 2026-11-22, not “${text}”.`, `Correct ${flag}.`);
  }
  return new Date(date.getTime()).toISOString();
}

/** First instant after the day, month or year that was named. */
export function instantAfter(text: string, zone: string, flag: string): string {
  const first = new TZDate(firstInstant(text, zone, flag), zone);
  const parts = text.split('-').length;
  const after =
    parts === 1
      ? new TZDate(first.getFullYear() + 1, 0, 1, zone)
      : parts === 2
        ? new TZDate(first.getFullYear(), first.getMonth() + 1, 1, zone)
        : new TZDate(first.getFullYear(), first.getMonth(), first.getDate() + 1, zone);
  return new Date(after.getTime()).toISOString();
}
