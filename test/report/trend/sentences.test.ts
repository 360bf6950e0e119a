/** A trend says what its points allow, and nothing of two single visits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../src/model/measurement.js';
import { comparableSeries, type Measured, type Series } from '../../../src/model/trend.js';
import html from '../../../src/report/formats/html.js';
import terminal from '../../../src/report/formats/terminal.js';
import { trendSentences } from '../../../src/report/trend/sentences.js';
import type { TrendView } from '../../../src/report/view.js';

const series = (values: readonly number[], more: Partial<Measured> = {}): Series =>
  comparableSeries([
    {
      measured: {
        channel: 'call',
        rubric: 1,
        version: 1,
        name: 'call.ring-seconds',
        unit: 'seconds',
        subject: 'Main number',
        context: {},
        ...more,
      },
      points: values.map((value, day) => ({
        auditId: `audit-${day}`,
        at: new Date(Date.UTC(2026, 0, 1 + day, 9)).toISOString(),
        zone: 'Europe/London',
        value,
      })),
    },
  ])[0] as Series;

const view = (...all: Series[]): TrendView => ({
  kind: 'trend',
  company: '',
  series: all,
  by: null,
  scope: '',
  now: '2026-11-20T08:00:00Z',
  zone: 'Europe/London',
});

const shares = (yes: number, no: number) =>
  series([...Array<number>(yes).fill(100), ...Array<number>(no).fill(0)], { unit: 'percent' });

describe('what is said', () => {
  test('of fewer than ten waiting times is the middle value and the range, never a mean', () => {
    const said = trendSentences(series([10, 20, 90])).join(' ');
    expect(said).toContain('the middle value is 20 s, the lowest 10 s, the highest 90 s');
    expect(said).toContain('This is an anecdote.');
    expect(said).not.toContain('40');
  });

  test.each([
    [4, 1, '4 of 5 looks: 80 %.', 'a hint', null],
    [8, 2, '8 of 10 looks: 80 %.', 'an indication', 'between 49 % and 94 %'],
    [24, 6, '24 of 30 looks: 80 %.', 'enough for a rate', 'between 63 % and 90 %'],
  ])('of %i yes and %i no is the share, with an interval from nine on', (yes, no, share, worth, interval) => {
    const said = trendSentences(shares(yes, no)).join(' ');
    expect(said).toContain(share);
    expect(said).toContain(worth);
    expect(said.includes('95 %')).toBe(interval !== null);
    if (interval) expect(said).toContain(interval);
  });

  test('claims no change of values that go up and down, or never move, or are too few', () => {
    const none = 'The looks differ no more than chance would have it, so no change is claimed.';
    expect(trendSentences(series([100, 60, 100, 60, 100, 60, 100, 60, 100, 60, 100, 60, 100])).at(-1)).toBe(
      none,
    );
    expect(trendSentences(series([5, 5, 5, 5, 5, 5, 5, 5])).at(-1)).toBe(none);
    expect(trendSentences(series([1, 1, 1, 1, 9, 9, 9])).at(-1)).toBe(
      'A change can be claimed from 8 looks on.',
    );
  });

  test('of values that fall for good is a change, with its day and both middle values', () => {
    expect(trendSentences(series([33, 30, 35, 31, 34, 32, 9, 8, 9, 8, 9, 8])).at(-1)).toBe(
      'Since 7 January 2026, 6 looks lie lower than those before: 8.5 s instead of 33 s. Something has changed.',
    );
  });

  test('of open actions is how many there are, and no run of them is called a change', () => {
    const open = series([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], {
      name: 'actions.open',
      channel: 'actions',
      unit: 'count',
    });
    expect(open.summary.shift).toBeNull();
    expect(trendSentences(open)).toEqual(['12 now, and 12 at most.']);
  });

  test('of actions that are too young to be told is no change', () => {
    const told = series([...Array<number>(6).fill(100), ...Array<number>(6).fill(0)], {
      name: 'actions.told',
      channel: 'actions',
      unit: 'percent',
    });
    expect(told.summary.shift).toBeNull();
    expect(trendSentences(told)).toEqual(['6 of 12 actions: 50 %.']);
  });
});

describe('two single visits', () => {
  const units: Unit[] = ['seconds', 'percent', 'points', 'ratio', 'clicks'];
  /** Arrows of any kind, and words that would stand for one. */
  const ARROW = /[←-⇿➔-➾▲▼△▽]|better|worse|rose|fell|improved|has changed/iu;

  test('get no arrow, no line and no claim, in no format', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...units),
        (values, unit) => {
          const both = view(series(values, { unit }));
          expect(terminal.render(both)).not.toMatch(ARROW);
          const page = html.render(both);
          expect(page).not.toMatch(ARROW);
          expect(page).not.toContain('class="joined"');
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('where the checklist changed, the chart breaks and the words say when', () => {
  const before = series([30, 31, 32]);
  const after = comparableSeries([
    {
      measured: { ...before, version: 2 },
      points: before.points.map((point) => ({ ...point, at: point.at.replace('2026-01', '2026-06') })),
    },
  ]);
  const page = html.render(view(before, ...after));
  expect(page).toContain('On 1 June 2026 the checklist changed; a new line begins.');
  expect(page.match(/class="break"/g)).toHaveLength(1);
  expect(page.match(/class="median"/g)).toHaveLength(2);
});

test('two subjects of the same measure are told apart in their titles', () => {
  const page = terminal.render(view(series([1]), series([2], { subject: 'Complaints line' })));
  expect(page).toContain('Call: ring seconds, Main number');
  expect(page).toContain('Call: ring seconds, Complaints line');
});

test('every chart has a title of its own, a description and a table behind it', () => {
  const page = html.render(view(series([1, 2, 3]), series([4, 5], { name: 'call.queue-seconds' })));
  const charts = page.match(/<svg[^>]*class="chart".*?<\/svg>/gs) ?? [];
  expect(charts.map((chart) => /<title>([^<]*)/.exec(chart)?.[1])).toEqual([
    'Call: ring seconds',
    'Call: queue seconds',
  ]);
  for (const chart of charts) expect(chart).toMatch(/role="img".*<desc>.{20,}<\/desc>/s);
  expect(page.match(/<\/svg><\/p>\s*<div class="wide"[^>]*><table>/g)).toHaveLength(2);
});
