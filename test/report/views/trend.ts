/** A year of calls, whose checklist changed once, and four looks at a website. */
import { comparableSeries, type MeasuredPoints, type TrendPoint } from '../../../src/model/trend.js';
import type { TrendView } from '../../../src/report/view.js';

const RING_SECONDS = [48, 55, 41, 62, 38, 51, 44, 58];
const AFTER = [47, 52, 49, 45, 50, 55, 21, 18, 24, 19, 22, 17];
const RATIOS = [3.2, 3.2, 2.9, 1.8];

const weeks = (first: string, place: number, every: number): string =>
  new Date(Date.parse(first) + place * every * 7 * 86_400_000).toISOString();

const at = (instant: string, value: number, audit: string): TrendPoint => ({
  auditId: `${instant.slice(0, 10)}-${audit}`,
  at: instant,
  zone: 'Europe/London',
  value,
});

const ringing = (version: number, points: TrendPoint[]): MeasuredPoints => ({
  measured: {
    channel: 'call',
    rubric: 1,
    version,
    name: 'call.ring-seconds',
    unit: 'seconds',
    subject: 'Main number',
    context: {},
  },
  points,
});

const ratio = (points: TrendPoint[]): MeasuredPoints => ({
  measured: {
    channel: 'website',
    rubric: 1,
    version: 1,
    name: 'complain.effort-ratio',
    unit: 'ratio',
    subject: 'https://shop.example.org/',
    context: { viewport: 'desktop', language: 'en' },
  },
  points,
});

export const trend: TrendView = {
  kind: 'trend',
  company: 'Example Lamps',
  by: null,
  scope: '',
  series: comparableSeries([
    ringing(
      1,
      RING_SECONDS.map((value, place) => at(weeks('2026-01-05T09:30:00Z', place, 2), value, 'call-7f3a9c01')),
    ),
    ringing(
      2,
      AFTER.map((value, place) => at(weeks('2026-05-04T10:15:00Z', place, 2), value, 'call-7f3a9c01')),
    ),
    ratio(
      RATIOS.map((value, place) => at(weeks('2026-01-12T08:00:00Z', place, 12), value, 'website-4f1c09aa')),
    ),
  ]),
  now: '2026-11-20T08:00:00Z',
  zone: 'Europe/London',
};
