/** The calendar of the schedule, as far as it may be seen. */
import type { Draw } from '../../model/schedule.js';
import type { CalendarEntry } from '../../schedule/calendar.js';
import type { ReconciledJob } from '../../schedule/reconcile.js';
import { unseal } from '../../schedule/seal.js';

/** Only what needs a person. Moments that have come are shown as they were; those ahead where `early` is set. */
export async function scheduleCalendar(
  reconciled: readonly ReconciledJob[],
  early: boolean,
  now: Date,
): Promise<string> {
  const { calendarText } = await import('../../schedule/calendar.js');
  const walks = reconciled.filter(({ job }) => job.minutes > 0);
  const entries = walks.flatMap(({ draws }) =>
    draws.flatMap((draw) => calendarEntries(draw, early, now.toISOString())),
  );
  return calendarText(entries, now);
}

function calendarEntries(
  { commitment, periodFrom: from, periodTo: to, content, state }: Draw,
  early: boolean,
  now: string,
): CalendarEntry[] {
  const slot = unseal(content).slot;
  if (!slot || state === 'skipped') return [];
  return [{ commitment, from, to, at: early || slot.at <= now ? slot.at : null }];
}
