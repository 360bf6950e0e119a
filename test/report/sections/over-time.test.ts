/** Many audits together: what fails how often, and the score of each queue, weakest first. */
import { describe, expect, it, test } from 'vitest';
import type { CheckTally } from '../../../src/model/tally.js';
import { comparableSeries, type Measured, type Series } from '../../../src/model/trend.js';
import { criticalOverTime, failuresOverTime } from '../../../src/report/sections/failures-over-time.js';
import { habitSection } from '../../../src/report/sections/habit.js';
import { latestSeries, measureNames, queueByQueue } from '../../../src/report/sections/queue-by-queue.js';
import type { CheckCard, QueuesView } from '../../../src/report/view.js';
import { linesOf } from './section-lines.js';

const view = (said: Partial<QueuesView>): QueuesView => ({
  kind: 'queues',
  company: '',
  scope: '',
  from: null,
  to: null,
  series: [],
  tallies: [],
  checks: {},
  actions: [],
  today: '2026-03-02',
  now: '2026-03-02T09:00:00Z',
  zone: 'Europe/London',
  ...said,
});

const tally = (
  check: string,
  failed: number,
  passed: number,
  said: Partial<CheckTally> = {},
): CheckTally => ({
  channel: 'written-enquiry',
  check,
  critical: false,
  weight: 3,
  passed,
  failed,
  unknown: 0,
  message: `It took ${failed} days`,
  outcome: 'late',
  latestFailure: '2026-02-28T23:30:00Z',
  ...said,
});

const card: CheckCard = {
  title: '',
  why: '',
  source: '',
  outcomes: {
    late: {
      verdict: 'fail',
      says: 'The answer came late.',
      remedy: { text: 'Answer sooner', effort: 'project' },
    },
    never: { verdict: 'pass', says: 'It came' },
  },
};

describe('critical failures over time', () => {
  const told = (...tallies: CheckTally[]) =>
    linesOf(criticalOverTime(view({ tallies, checks: { known: card } })));

  it('are those that failed at least once', () => {
    const critical = { critical: true };
    expect(told(tally('a', 3, 0), tally('b', 0, 9, critical))).toEqual([]);
    expect(told(tally('known', 1, 1, critical), tally('gone', 2, 0, critical))).toEqual([
      '## Critical: one time is enough',
      '- The answer came late. Written enquiry, in 1 of 2 looks, last on 28 February 2026. **What to do:** Answer sooner. A project.',
      '- It took 2 days. Written enquiry, in 2 of 2 looks, last on 28 February 2026.',
    ]);
  });
});

describe('failures over time', () => {
  const told = (...tallies: CheckTally[]) =>
    linesOf(failuresOverTime(view({ tallies, checks: { known: card } })));
  const many = (n: number) => Array.from({ length: n }, (_, place) => tally(`a${place}`, 1, 0));

  it('leave out what never failed, and what is critical', () => {
    expect(told(tally('a', 0, 3), tally('b', 3, 0, { critical: true }))).toEqual([]);
  });

  it('say how often, and what to do', () => {
    expect(told(tally('known', 1, 0), tally('known', 2, 6, { outcome: 'never' })).slice(3)).toEqual([
      '| The answer came late. | written enquiry | in 1 of 1 look | Answer sooner. A project. |',
      '| It came | written enquiry | in 2 of 8 looks | – |',
    ]);
  });

  it.each<[failed: number, passed: number, says: string]>([
    [1, 7, 'in 1 of 8 looks'],
    // From nine looks on with the share that fits, by Wilson's interval.
    [1, 8, 'in 1 of 9 looks (2 to 44 % of the time)'],
    [5, 15, 'in 5 of 20 looks (11 to 47 % of the time)'],
    [20, 0, 'in 20 of 20 looks (84 to 100 % of the time)'],
  ])('of %i bad and %i good looks came %s', (failed, passed, says) => {
    expect(told(tally('a', failed, passed))[3]?.split(' | ')[2]).toBe(says);
  });

  it.each<[n: number, rows: number, last: string | undefined]>([
    [10, 10, undefined],
    [11, 10, 'And 1 more; ownqueue report --all --format csv has them all.'],
    [15, 10, 'And 5 more; ownqueue report --all --format csv has them all.'],
  ])('of %i kinds are shown as %i', (n, rows, last) => {
    const lines = told(...many(n));
    expect(lines.slice(3).filter((line) => line.startsWith('|'))).toHaveLength(rows);
    expect(lines.at(-1)?.startsWith('And') ? lines.at(-1) : undefined).toBe(last);
  });
});

const scores = (values: readonly number[], said: Partial<Measured> = {}): Series[] =>
  comparableSeries([
    {
      measured: {
        channel: 'call',
        rubric: 1,
        version: 1,
        name: 'call.score',
        unit: 'points',
        subject: 'Main number',
        context: {},
        ...said,
      },
      points: values.map((value, day) => ({
        auditId: `${said.version ?? 1}-${day}`,
        at: new Date(Date.UTC(2026, said.version ?? 1, 1 + day, 9)).toISOString(),
        zone: 'UTC',
        value,
      })),
    },
  ]);

describe('queue by queue', () => {
  const told = (...series: Series[][]) => linesOf(queueByQueue(view({ series: series.flat() })));

  it('has the weakest first, and nothing but scores', () => {
    const strong = scores([100, 80, 60, 40, 20, 0], {
      channel: 'written-enquiry',
      name: 'written-enquiry.score',
    });
    const other = scores([1], { name: 'call.ring-seconds' });
    expect(told(strong, scores([40]), other).slice(2)).toEqual([
      '| - | -: | - | -: | -: | - |',
      '| call, Main number | 1 | anecdote | 40 | – | – |',
      '| written enquiry, Main number | 6 | hint | 50 | 0 to 100 | █▇▅▄▂▁ |',
    ]);
  });

  it('shows the rules that hold now, and says that others held before', () => {
    const lines = told(scores([10, 20]), scores([60], { version: 2 }));
    expect(lines.slice(3)).toEqual([
      '| call, Main number | 1 | anecdote | 60 | – | – |',
      'Where the checklist or the scoring changed, only looks since then are counted; ownqueue trend shows the others.',
    ]);
    expect(latestSeries(view({ series: [...scores([10]), ...scores([60], { version: 2 })] }))).toHaveLength(
      1,
    );
  });

  it('leaves out branches with fewer than five looks', () => {
    const branch = (name: string, looks: number) =>
      scores(Array<number>(looks).fill(50), { context: { branch: name } });
    const lines = told(branch('North', 5), branch('South', 4));
    expect(lines.slice(3)).toEqual([
      '| call, Main number, North | 5 | hint | 50 | 50 to 50 | – |',
      '1 branch with fewer than 5 looks left out.',
    ]);
    expect(told(branch('North', 5), branch('South', 4), branch('West', 1)).at(-1)).toBe(
      '2 branches with fewer than 5 looks left out.',
    );
    expect(told(branch('North', 5), branch('South', 5)).at(-1)).toContain('South');
  });

  it('names a queue by channel, subject and branch', () => {
    const [one] = scores([1], {
      channel: 'written-enquiry',
      subject: 'https://www.example.org/',
      context: { branch: 'North' },
    });
    expect(measureNames(one!)).toEqual(['written enquiry', 'www.example.org', 'North']);
    expect(measureNames(scores([1])[0]!)).toEqual(['call', 'Main number']);
  });
});

test('the habit is told in its sentences, and left out where there are none', () => {
  expect(linesOf(habitSection(undefined))).toEqual([]);
  expect(linesOf(habitSection({ figures: {}, sentences: [] }))).toEqual([]);
  expect(linesOf(habitSection({ figures: {}, sentences: ['On time.', 'By surprise.'] }))).toEqual([
    '## How regular, and how unexpected',
    '- On time.',
    '- By surprise.',
  ]);
});
