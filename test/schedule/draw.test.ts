/** The draw is even over the parts of the day, rests a slot for 14 days, and cannot be changed unseen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawEvenly, drawScenario, drawSlot, type Scenario } from '../../src/schedule/draw.js';
import type { Opening } from '../../src/schedule/hours.js';
import { parseEvery, periodAt } from '../../src/schedule/recurrence.js';
import {
  brokenSeals,
  canonicalJson,
  commitmentHash,
  type SealedDraw,
  seal,
  unseal,
} from '../../src/schedule/seal.js';
import { freeSlots, type Slot, STRATA, type Stratum } from '../../src/schedule/slots.js';
import { parseWindow } from '../../src/schedule/window.js';
import { openings, seeded, zones } from './openings.js';

const WINDOW = parseWindow('opening-hours');

/** Draws one slot a period, one period after the other. */
function drawMany(
  opening: Opening,
  every: string,
  start: string,
  times: number,
  random: () => number,
): (Slot | null)[] {
  const rule = parseEvery(every, start);
  const drawn: (Slot | null)[] = [];
  let date = start;
  for (let time = 0; time < times; time++) {
    const period = periodAt(rule, start, date);
    const past = drawn.filter((slot) => slot !== null);
    drawn.push(drawSlot(freeSlots(period, opening, WINDOW), past, random));
    date = period.to;
  }
  return drawn;
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const often = fc.constantFrom('1d', '2d', '1w', '2w', '1m');

describe('drawing slots', () => {
  it('takes each from its own period and never a slot used in the last 14 days', () => {
    fc.assert(
      fc.property(openings, often, seeds, (opening, every, seed) => {
        const drawn = drawMany(opening, every, '2026-03-20', 12, seeded(seed)).filter(
          (slot) => slot !== null,
        );
        for (const [index, slot] of drawn.entries()) {
          for (const before of drawn.slice(0, index)) {
            const days = (Date.parse(slot.date) - Date.parse(before.date)) / 86_400_000;
            const sameSlot = slot.time === before.time && days % 7 === 0;
            expect(sameSlot && days <= 14, `${before.at} → ${slot.at}`).toBe(false);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('gives each part of the day its quarter, within two draws', () => {
    const shop = (zone: string): Opening => ({
      zone,
      week: Array.from({ length: 7 }, (_, day) => (day < 6 ? [{ from: 540, to: 1080 }] : [])),
      isHoliday: () => false,
      peak: { from: 660, to: 840 },
    });
    fc.assert(
      fc.property(
        zones,
        fc.constantFrom('1w', '2w'),
        seeds,
        fc.integer({ min: 4, max: 40 }),
        (zone, every, seed, n) => {
          const drawn = drawMany(shop(zone), every, '2026-10-20', n, seeded(seed));
          const counts = STRATA.map((stratum) => drawn.filter((slot) => slot?.stratum === stratum).length);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('draws every slot of a week sooner or later, so that none is safe', () => {
    const opening: Opening = {
      zone: 'Europe/Berlin',
      week: Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ from: 540, to: 1020 }] : [])),
      isHoliday: () => false,
      peak: { from: 660, to: 840 },
    };
    const slots = freeSlots({ from: '2026-11-23', to: '2026-11-30' }, opening, WINDOW);
    const random = seeded(7);
    const seen = new Set(Array.from({ length: 2000 }, () => drawSlot(slots, [], random)!.at));
    expect(seen.size).toBe(slots.length);
  });

  it('prefers a half hour that was not used lately on any day', () => {
    const slot = (date: string, time: string): Slot => ({
      at: `${date}T${time}:00.000Z`,
      date,
      time,
      stratum: 'ordinary',
    });
    const past = [slot('2026-11-23', '10:00')];
    const slots = [slot('2026-11-24', '10:00'), slot('2026-11-24', '10:30')];
    fc.assert(fc.property(seeds, (seed) => drawSlot(slots, past, seeded(seed))!.time === '10:30'));
  });

  it('says so where every slot rests', () => {
    const used: Slot = {
      at: '2026-11-16T09:00:00.000Z',
      date: '2026-11-16',
      time: '09:00',
      stratum: 'opening',
    };
    const again = { ...used, at: '2026-11-23T09:00:00.000Z', date: '2026-11-23' };
    expect(drawSlot([again], [used], Math.random)).toBeNull();
  });

  it('keeps any choice within two of any other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 }), seeds, (options, seed) => {
        const random = seeded(seed);
        const drawn: string[] = [];
        for (let time = 0; time < 40; time++) drawn.push(drawEvenly(options, drawn, random));
        const counts = options.map((option) => drawn.filter((each) => each === option).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('draws persona, errand and line the same way, and leaves empty what has no choices', () => {
    const choices = { personas: ['passive', 'awkward'], errands: ['ask for the returns address'], lines: [] };
    const past: Scenario[] = [];
    const random = seeded(3);
    for (let time = 0; time < 20; time++) past.push(drawScenario(choices, past, random));
    const awkward = past.filter(({ persona }) => persona === 'awkward').length;
    expect(awkward).toBeGreaterThanOrEqual(6);
    expect(awkward).toBeLessThanOrEqual(14);
    expect(past.every(({ errand, line }) => errand !== '' && line === '')).toBe(true);
  });
});

describe('an errand that is new', () => {
  it('is drawn soon, and not time after time until it has caught up', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = seeded(seed);
        const past: Scenario[] = [];
        const draw = (errands: string[]) =>
          past.push(drawScenario({ personas: [], errands, lines: [] }, past, random));
        for (let time = 0; time < 30; time++) draw(['a', 'b', 'c']);
        for (let time = 0; time < 12; time++) draw(['a', 'b', 'c', 'new']);
        const after = past
          .slice(30)
          .map(({ errand }) => (errand === 'new' ? 'n' : '-'))
          .join('');
        expect(after).toContain('n');
        expect(after).not.toContain('nnnn');
      }),
    );
  });
});

const draws: fc.Arbitrary<SealedDraw> = fc.record({
  job: fc.string(),
  period: fc.record({ from: fc.constant('2026-11-23'), to: fc.constant('2026-11-30') }),
  slot: fc.option(
    fc.record({
      at: fc.constant('2026-11-23T09:00:00.000Z'),
      date: fc.constant('2026-11-23'),
      time: fc.constant('10:00'),
      stratum: fc.constantFrom<Stratum>(...STRATA),
    }),
  ),
  persona: fc.string({ unit: 'grapheme' }),
  errand: fc.string({ unit: 'grapheme' }),
  line: fc.string(),
  salt: fc.stringMatching(/^[0-9a-f]{32}$/),
  previous: fc.constant(''),
});

describe('a seal', () => {
  it('opens to what was sealed, and holds', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const sealed = seal(draw);
        expect(unseal(sealed.content)).toEqual(draw);
        expect(brokenSeals([sealed])).toEqual([]);
      }),
    );
  });

  it('breaks when anything in it is changed', () => {
    fc.assert(
      fc.property(draws, draws, (draw, other) => {
        fc.pre(canonicalJson(draw) !== canonicalJson(other));
        const forged = { commitment: seal(draw).commitment, content: seal(other).content };
        expect(brokenSeals([forged])).toHaveLength(1);
      }),
    );
  });

  it('breaks when a draw of the row is taken out', () => {
    fc.assert(
      fc.property(draws, draws, draws, (first, second, third) => {
        const one = seal(first);
        const two = seal({ ...second, previous: one.commitment });
        const three = seal({ ...third, previous: two.commitment });
        expect(brokenSeals([one, two, three])).toEqual([]);
        expect(brokenSeals([one, three]).map(({ commitment }) => commitment)).toEqual([three.commitment]);
      }),
    );
  });

  it('does not depend on the order in which the keys were written', () => {
    const draw = fc.sample(draws, 1)[0]!;
    const turned = Object.fromEntries(Object.entries(draw).reverse()) as unknown as SealedDraw;
    expect(commitmentHash(turned)).toBe(commitmentHash(draw));
  });

  it('shows nothing of its content at a glance', () => {
    const draw = { ...fc.sample(draws, 1)[0]!, persona: 'awkward', errand: 'ask for the returns address' };
    const { content, commitment } = seal(draw);
    expect(`${content}${commitment}`).not.toMatch(/awkward|returns|2026/);
  });

  it('stays the same across versions', () => {
    const draw: SealedDraw = {
      job: 'call-1',
      period: { from: '2026-11-23', to: '2026-12-07' },
      slot: { at: '2026-11-24T10:00:00.000Z', date: '2026-11-24', time: '11:00', stratum: 'peak' },
      persona: 'passive',
      errand: 'ask for the returns address',
      line: 'own mobile',
      salt: '00112233445566778899aabbccddeeff',
      previous: '',
    };
    expect(canonicalJson(draw)).toBe(
      '{"errand":"ask for the returns address","job":"call-1","line":"own mobile",' +
        '"period":{"from":"2026-11-23","to":"2026-12-07"},"persona":"passive","previous":"",' +
        '"salt":"00112233445566778899aabbccddeeff","slot":{"at":"2026-11-24T10:00:00.000Z",' +
        '"date":"2026-11-24","stratum":"peak","time":"11:00"}}',
    );
  });
});
