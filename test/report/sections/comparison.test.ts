/** Complaining beside buying: the figures of both, what the verdict hangs on, and which looks are shown. */
import { describe, expect, it, test } from 'vitest';
import type { Comparison } from '../../../src/model/effort.js';
import type { Journey } from '../../../src/model/journey.js';
import { comparison } from '../../../src/report/sections/comparison.js';
import { auditView, linesOf, look, type SaidOfLook } from './section-lines.js';

const told = (...looks: SaidOfLook[]): string[] => linesOf(comparison(auditView({ sites: looks.map(look) })));
const done = { reached: 'form', named: true } as const;
const compared = (said: Partial<Comparison>): SaidOfLook => ({
  journeys: { complain: done, buy: { reached: 'form' } },
  comparison: { effort: 3.19, actions: 3, band: null, turns: [], ...said },
});
/** What stands under the heading of the only look. */
const sentence = (said: Partial<Comparison>): string | undefined => told(compared(said))[2];

describe('a look', () => {
  it('that could not be opened is left out, and the section with the last of them', () => {
    expect(told({ status: 'unreachable' })).toEqual([]);
    expect(
      told({}, { status: 'unreachable', viewport: 'mobile' }).filter((line) => line.startsWith('###')),
    ).toEqual(['### On a computer']);
  });

  it('goes by its language too where there are more than two', () => {
    const headings = (...looks: SaidOfLook[]) => told(...looks).filter((line) => line.startsWith('#'));
    expect(headings({}, { viewport: 'mobile' })).toEqual([
      '## Complaining against buying',
      '### On a computer',
      '### On a phone',
    ]);
    expect(headings({}, { viewport: 'mobile' }, { language: 'de' }, { language: null })).toEqual([
      '## Complaining against buying',
      '### On a computer, in English',
      '### On a phone, in English',
      '### On a computer, in German',
      '### On a computer',
    ]);
  });
});

test.each<[said: Partial<Comparison>, says: string]>([
  [{}, 'Complaining takes 3.2 times the effort of buying.'],
  [
    { band: [2.84, 3.9] },
    'Complaining takes 3.2 times the effort of buying. Depending on assumptions, between 2.8 and 3.9 times.',
  ],
  // Ends that are rounded to the same factor say nothing more.
  [{ band: [3.16, 3.24] }, 'Complaining takes 3.2 times the effort of buying.'],
  [{ actions: null }, 'Complaining takes 3.2 times the effort of buying.'],
  [
    { actions: 1.5 },
    'Complaining takes 3.2 times the effort of buying. Counting actions instead of time gives another picture: 1.5 times as many.',
  ],
  [{ actions: 1.51 }, 'Complaining takes 3.2 times the effort of buying.'],
  [
    { turns: [{ under: ['quick-typing'], effort: 1.4 }] },
    'Complaining takes 3.2 times the effort of buying. The verdict hangs on one assumption: if customers type quickly (0.2 s a key), complaining is harder than buying, by up to a half (1.4 times).',
  ],
  [
    {
      turns: [
        { under: ['slow-typing', 'little-reading'], effort: 1.4 },
        { under: ['full-reading', 'obstacles-cost-nothing'], effort: 0.9 },
      ],
    },
    'Complaining takes 3.2 times the effort of buying. The verdict hangs on assumptions taken together: if customers type slowly (0.5 s a key) and they read only a fifth of the words on the way, complaining is harder than buying, by up to a half (1.4 times). if they read every word on the way and what we assume obstacles to cost is left out, complaining is no harder than buying (0.9 times).',
  ],
])('%j', (said, says) => {
  expect(sentence(said)).toBe(says);
});

test('nothing is doubted where there is no ratio', () => {
  const turns = [{ under: ['quick-typing' as const], effort: 1.4 }];
  expect(sentence({ effort: null, band: [1, 9], turns })).toBe(
    'A customer can complain online; no way to buy online was found to compare it with.',
  );
});

describe('the figures', () => {
  const table = (complain: Partial<Journey>, buy: Partial<Journey> = {}): string[] =>
    told({ journeys: { complain, buy } })
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) => line.slice(2, -2));
  const form = { url: '', fields: 9, required: 7, optional: 2, requiredFields: [] };

  it('are all there, penalties and walls included', () => {
    const complain: Partial<Journey> = {
      ...done,
      clicks: 3,
      pageLoads: 4,
      words: 640,
      form,
      obstacles: ['captcha-image', 'login-wall'],
      effort: { seconds: 128.4, penalties: 60, actions: 11 },
    };
    expect(table(complain, { reached: 'page', words: 7 })).toEqual([
      'Ends with | a form | a page, and no further',
      'Effort | 2 min 8 s | –',
      'of it assumed for obstacles | 60 s |',
      'Actions | 11 | –',
      'Clicks | 3 | 0',
      'Pages loaded | 4 | 0',
      'Fields to fill in | 7 of 9 | –',
      'Words to get past | 640 | 7',
      'In the way | a picture puzzle and a log-in | nothing',
    ]);
  });

  it('leave out a row that is empty on both sides', () => {
    const effort = { seconds: 41, penalties: 0, actions: 1 };
    expect(table({ effort }, { effort }).map((line) => line.split(' |')[0])).not.toContain(
      'of it assumed for obstacles',
    );
  });

  it.each<[complain: Partial<Journey>, ending: string]>([
    [{ reached: 'form', named: true }, 'a form'],
    [{ reached: 'form', named: false }, 'a form for everything'],
    [{ reached: 'email', named: true }, 'an email address'],
    [{ reached: 'email', named: false }, 'an email address for everything'],
    [{ reached: 'phone', named: false }, 'a phone number'],
    [{ reached: 'page', named: false }, 'a page, and no further'],
    [{ reached: 'blocked', named: false }, 'a wall'],
    [{ reached: 'not-found', named: false }, 'nothing'],
  ])('of %j end with %s', (complain, ending) => {
    expect(table(complain)[0]).toBe(`Ends with | ${ending} | nothing`);
    expect(table({}, complain)[0]?.endsWith('everything')).toBe(false);
  });
});
