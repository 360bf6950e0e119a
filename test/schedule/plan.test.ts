/** The suggested twelve weeks fit into half an hour each, and so does any adjusted rota. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanEntry, SUGGESTED, suggestPlan, timesIn } from '../../src/schedule/plan.js';

const timesOf = (rota: ReturnType<typeof suggestPlan>, channel: string) =>
  rota.weeks.filter(({ entries }) => entries.some((entry) => entry.channel === channel)).length;

describe('the rota', () => {
  it('holds the suggested twelve weeks in half an hour a week, with nothing left over', () => {
    const rota = suggestPlan(SUGGESTED, 12, 30);
    expect(rota.left).toEqual([]);
    expect(Math.max(...rota.weeks.map(({ minutes }) => minutes))).toBeLessThanOrEqual(30);
    const times = [
      'call',
      'floor-walk',
      'website',
      'customer-conversation',
      'complaint-follow-up',
      'culture',
    ];
    expect(times.map((channel) => timesOf(rota, channel))).toEqual([4, 3, 3, 12, 12, 1]);
  });

  it('puts first what comes most often: four weeks hold a call and a floor walk', () => {
    const rota = suggestPlan(SUGGESTED, 4, 30);
    expect(rota.left).toEqual([]);
    expect(['call', 'floor-walk', 'culture'].map((channel) => timesOf(rota, channel))).toEqual([1, 1, 0]);
  });

  it('never passes the minutes of a week, and says what did not fit', () => {
    const entries: fc.Arbitrary<PlanEntry[]> = fc.uniqueArray(
      fc.record({
        channel: fc.stringMatching(/^[a-z]{3,8}$/),
        everyWeeks: fc.integer({ min: 1, max: 26 }),
        minutes: fc.integer({ min: 0, max: 40 }),
      }),
      { selector: ({ channel }) => channel, maxLength: 15 },
    );
    fc.assert(
      fc.property(
        entries,
        fc.integer({ min: 1, max: 52 }),
        fc.integer({ min: 5, max: 60 }),
        (list, weeks, minutes) => {
          const rota = suggestPlan(list, weeks, minutes);
          for (const week of rota.weeks) expect(week.minutes).toBeLessThanOrEqual(minutes);
          for (const entry of list) {
            const wished = timesIn(weeks, entry);
            const left = rota.left.find((each) => each.entry === entry)?.times ?? 0;
            expect(timesOf(rota, entry.channel) + left).toBe(wished);
          }
        },
      ),
    );
  });
});
