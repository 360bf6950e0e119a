/** A number of days on the command line, as the instant so many days ago. */
import { DAY } from '../model/durations.js';
import { UsageError } from '../model/errors.js';

/** ISO 8601 UTC. Throws UsageError for anything but 0 to 9999. */
export function wholeDays(text: string, now: Date, flag: string): string {
  if (/^\d{1,4}$/.test(text)) return new Date(now.getTime() - Number(text) * DAY).toISOString();
  throw new UsageError(
    `${flag} takes a number of days, not “${text}”.`,
    `Correct ${flag}, as in ${flag} 90.`,
  );
}
