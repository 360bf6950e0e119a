/** When a branch is open, from the configuration: what a branch leaves out is as for the company. */
import type { Config } from '../../config/schema.js';
import { UsageError } from '../../model/errors.js';
import {
  OFFICE_HOURS,
  type Opening,
  PEAK,
  parseHolidays,
  parseSpan,
  parseWeek,
} from '../../schedule/hours.js';

/** `zone` is that of this machine. Throws UsageError for a branch that is not there. */
export function branchOpening(config: Config, branch: string, zone: string): Opening {
  const own = branch === '' ? {} : config.branches[branch];
  if (own === undefined) {
    const known = Object.keys(config.branches).join(', ');
    throw new UsageError(
      `There is no branch “${branch}”.`,
      known ? `Known branches: ${known}.` : 'Name it under branches: in ownqueue.yaml.',
    );
  }
  const isAlsoHoliday = parseHolidays(own.holidays ?? []);
  const isHoliday = parseHolidays(config.holidays);
  return {
    week: parseWeek(own.hours ?? config.hours ?? OFFICE_HOURS),
    isHoliday: (date) => isHoliday(date) || isAlsoHoliday(date),
    peak: parseSpan(own.peak ?? config.peak ?? PEAK),
    zone: own.zone ?? config.zone ?? zone,
  };
}
