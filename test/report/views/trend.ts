/** A year of calls, whose checklist changed once, and four looks at a website. */
import { seriesOf, type TrendRow } from '../../../src/model/trend.js';
import type { TrendView } from '../../../src/report/view.js';

const RING_SECONDS = [48, 55, 41, 62, 38, 51, 44, 58];
const AFTER = [47, 52, 49, 45, 50, 55, 21, 18, 24, 19, 22, 17];
const RATIOS = [3.2, 3.2, 2.9, 1.8];

const weeks = (first: string, place: number, every: number): string =>
  new Date(Date.parse(first) + place * every * 7 * 86_400_000).toISOString();

const ringing = (value: number, at: string, version: number): TrendRow => ({
  auditId: `${at.slice(0, 10)}-call-7f3a9c01`,
  channel: 'call',
  at,
  zone: 'Europe/London',
  rubric: 1,
  version,
  name: 'call.ring-seconds',
  value,
  unit: 'seconds',
  subject: 'Main number',
  context: {},
});

const ratio = (value: number, at: string): TrendRow => ({
  ...ringing(value, at, 1),
  auditId: `${at.slice(0, 10)}-website-4f1c09aa`,
  channel: 'website',
  name: 'complain.effort-ratio',
  unit: 'ratio',
  subject: 'https://shop.example.org/',
  context: { viewport: 'desktop', language: 'en' },
});

export const trend: TrendView = {
  kind: 'trend',
  company: 'Example Lamps',
  by: null,
  scope: '',
  series: seriesOf([
    ...RING_SECONDS.map((value, place) => ringing(value, weeks('2026-01-05T09:30:00Z', place, 2), 1)),
    ...AFTER.map((value, place) => ringing(value, weeks('2026-05-04T10:15:00Z', place, 2), 2)),
    ...RATIOS.map((value, place) => ratio(value, weeks('2026-01-12T08:00:00Z', place, 12))),
  ]),
  now: '2026-11-20T08:00:00Z',
  zone: 'Europe/London',
};
