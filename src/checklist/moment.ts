/** A point in time as people write it: `14:30`, `2026-11-22 14:30`, or ISO 8601. Pure. */
import { TZDate } from '../language/calendar.js';

/**
 * The moment as ISO 8601 UTC. `zone` is the IANA zone of times written without one; with `now`, a time alone means
 * today. YAML may have made a Date of it already.
 */
export function readMoment(raw: unknown, zone: string, now?: Date): { value: string } | { problem: string } {
  if (raw instanceof Date) return { value: raw.toISOString() };
  const text = now ? withDay(String(raw).trim(), now, zone) : String(raw).trim();
  // Year-month-day, T or a blank, hours:minutes, perhaps seconds, perhaps Z or an offset.
  const match = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(
    text,
  );
  const date = match?.[7] ? new Date(text.replace(' ', 'T')) : match && inZone(match.slice(1, 7), zone);
  if (!date || Number.isNaN(date.getTime()) || !(match && onTheClock(match)))
    return { problem: 'must be a time such as 2026-11-22 14:30' };
  if (now && date > now) return { problem: 'must not lie in the future' };
  return { value: new Date(date.getTime()).toISOString() };
}

/** Whether there is such a day and such a time: neither 30 February nor 25:00. */
function onTheClock([, year, month, day, hour, minute, second = '0']: readonly (
  | string
  | undefined
)[]): boolean {
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const realDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth;
  return realDay && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

/** `14:30` → `2026-11-22 14:30`. */
function withDay(text: string, now: Date, zone: string): string {
  // Hours and minutes alone.
  if (!/^\d{1,2}:\d{2}$/.test(text)) return text;
  return `${new TZDate(now.getTime(), zone).toISOString().slice(0, 10)} ${text}`;
}

/** Year, month, day, hour, minute and perhaps second, as digits. */
function inZone(digits: readonly (string | undefined)[], zone: string): Date {
  // mutants: equal — the pattern gives all six; the defaults are for the compiler
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = digits.map((part) =>
    Number(part ?? 0),
  );
  return new TZDate(year, month - 1, day, hour, minute, second, zone);
}
