/** A suggested plan: which queue to stand in in which week, so that all fits into half an hour a week. */

export interface PlanEntry {
  channel: string;
  /** Weeks from one time to the next. */
  everyWeeks: number;
  /** Minutes of the leader's own time; 0 for what runs by itself. */
  minutes: number;
}

/**
 * Four calls, three floor walks and one of most others in twelve weeks, a customer and a complaint every
 * week. How often is the suggestion of mystery-shopping practice; the minutes are our assumption, for a
 * leader who takes part of a walk at a time.
 */
export const SUGGESTED: readonly PlanEntry[] = [
  { channel: 'customer-conversation', everyWeeks: 1, minutes: 5 },
  { channel: 'complaint-follow-up', everyWeeks: 1, minutes: 10 },
  { channel: 'call', everyWeeks: 3, minutes: 10 },
  { channel: 'floor-walk', everyWeeks: 4, minutes: 15 },
  { channel: 'website', everyWeeks: 4, minutes: 0 },
  { channel: 'website-by-hand', everyWeeks: 12, minutes: 15 },
  { channel: 'reception', everyWeeks: 12, minutes: 15 },
  { channel: 'culture', everyWeeks: 13, minutes: 15 },
  { channel: 'written-enquiry', everyWeeks: 12, minutes: 10 },
  { channel: 'cancellation', everyWeeks: 26, minutes: 10 },
  { channel: 'marketing-inbox', everyWeeks: 12, minutes: 5 },
  { channel: 'back-to-the-floor', everyWeeks: 13, minutes: 5 },
  { channel: 'documents', everyWeeks: 26, minutes: 5 },
];

export interface Plan {
  weeks: readonly { entries: readonly PlanEntry[]; minutes: number }[];
  /** What did not fit, and how often. */
  left: readonly { entry: PlanEntry; times: number }[];
}

/** Spreads every entry evenly and keeps each week within `minutes`. Pure; the same input gives the same plan. */
export function suggestPlan(entries: readonly PlanEntry[], weeks: number, minutes: number): Plan {
  const filled = Array.from({ length: weeks }, () => ({ entries: [] as PlanEntry[], minutes: 0 }));
  const left: { entry: PlanEntry; times: number }[] = [];
  for (const { entry, place } of wishes(entries, weeks)) {
    const week = nearestFit(filled, entry, place, minutes);
    if (week) {
      week.entries.push(entry);
      week.minutes += entry.minutes;
    } else {
      const before = left.find((each) => each.entry === entry);
      if (before) before.times += 1;
      else left.push({ entry, times: 1 });
    }
  }
  return { weeks: filled, left };
}

/** Counts from about half a time on, so that twelve weeks hold what comes every 26 weeks once. */
export const timesIn = (weeks: number, { everyWeeks }: PlanEntry): number =>
  Math.floor(weeks / everyWeeks + 0.55);

/** Every single time with the week it would like best: weekly ones first, then the longest. */
function wishes(entries: readonly PlanEntry[], weeks: number) {
  return [...entries]
    .sort((a, b) => Number(b.everyWeeks === 1) - Number(a.everyWeeks === 1) || b.minutes - a.minutes)
    .flatMap((entry) => {
      const times = timesIn(weeks, entry);
      return Array.from({ length: times }, (_, time) => ({
        entry,
        place: Math.floor(((time + 0.5) * weeks) / times),
      }));
    });
}

function nearestFit(
  filled: { entries: PlanEntry[]; minutes: number }[],
  entry: PlanEntry,
  place: number,
  minutes: number,
) {
  return filled
    .map((week, index) => ({ week, away: Math.abs(index - place) }))
    .filter(({ week }) => week.minutes + entry.minutes <= minutes && !week.entries.includes(entry))
    .sort((a, b) => a.away - b.away || a.week.minutes - b.week.minutes)[0]?.week;
}
