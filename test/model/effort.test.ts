/** The effort formula, held against the worked example of its definition. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easeFor, turnSentence } from '../../src/model/ease.js';
import {
  compareEffort,
  DESKTOP,
  type EffortField,
  PHONE,
  type TypedKind,
  type Work,
  workEffort,
} from '../../src/model/effort.js';

const typed = (kinds: TypedKind[]): EffortField[] => kinds.map((kind) => ({ kind, required: true }));

/** 4 loads of 1.8 s are network time, which the formula leaves out. */
const LOADS = 4 * 1.8;

const complain: Work = {
  clicks: 4,
  pageLoads: 4,
  browsingWords: 900,
  formWords: 180,
  viewportsScrolled: 0,
  // Lengths 12, 22, 12 and 10.
  fields: [
    ...typed(['phone', 'email', 'phone', 'order-number']),
    { kind: 'select', required: true },
    { kind: 'select', required: true },
    { kind: 'box', required: true },
  ],
  obstacles: ['captcha-image'],
};

const buy: Work = {
  clicks: 4,
  pageLoads: 4,
  browsingWords: 700,
  formWords: 90,
  viewportsScrolled: 0,
  // Lengths 22, 6, 8, 20, 10, 7 and 12.
  fields: [
    ...typed(['email', 'first-name', 'last-name', 'street', 'city', 'postcode', 'phone']),
    { kind: 'box', required: true },
  ],
  obstacles: [],
};

const nothing: Work = { ...buy, clicks: 0, browsingWords: 0, formWords: 0, fields: [] };

describe('effort', () => {
  it('gives the seconds of the worked example, network time left out', () => {
    expect(workEffort(complain).seconds + LOADS).toBeCloseTo(170.9, 1);
    expect(workEffort(buy).seconds + LOADS).toBeCloseTo(128.7, 1);
  });

  it('counts actions without any assumption about time', () => {
    // 4 clicks, 4 text fields, 2 drop-downs of two presses, 1 box, 1 captcha.
    expect(workEffort(complain).actions).toBe(14);
    // 4 clicks, 7 text fields, 1 box.
    expect(workEffort(buy).actions).toBe(12);
    expect(compareEffort(complain, buy).actions).toBe(1.17);
  });

  it('leaves the customer’s own words out, unless the form imposes a length', () => {
    const message = { kind: 'message', required: true } as const;
    expect(workEffort({ ...nothing, fields: [message] })).toEqual(workEffort(nothing));
    const imposed = workEffort({ ...nothing, fields: [{ ...message, minLength: 50 }] });
    expect(imposed.seconds).toBeGreaterThan(14);
    expect(imposed.actions).toBe(1);
  });

  it('adds a glance for an optional field, and no action', () => {
    const optional = workEffort({ ...nothing, fields: [{ kind: 'email', required: false }] });
    expect(optional).toEqual({ seconds: 0.7, penalties: 0, actions: 0 });
  });

  it('shows penalties apart and can leave them out', () => {
    const upload: Work = { ...nothing, obstacles: ['mandatory-upload'] };
    expect(workEffort(upload)).toMatchObject({ seconds: 15, penalties: 15 });
    expect(workEffort(upload, { ...DESKTOP, penalties: false })).toMatchObject({ seconds: 0, penalties: 0 });
  });

  it('makes a tap quicker than a click, and typing on a phone slower', () => {
    const click = { ...nothing, clicks: 1 };
    expect(workEffort(click, PHONE).seconds).toBeLessThan(workEffort(click, DESKTOP).seconds);
    const long = { ...nothing, fields: typed(['email', 'street']) };
    expect(workEffort(long, PHONE).seconds).toBeGreaterThan(workEffort(long, DESKTOP).seconds - 4);
  });

  it('never grows smaller when work is added', () => {
    const work = fc.record({
      clicks: fc.nat(20),
      pageLoads: fc.nat(20),
      browsingWords: fc.nat(5000),
      formWords: fc.nat(2000),
      viewportsScrolled: fc.nat(30),
      fields: fc.constant([] as EffortField[]),
      obstacles: fc.constant([] as Work['obstacles']),
    });
    fc.assert(
      fc.property(work, fc.nat(10), fc.nat(500), (base, clicks, words) => {
        const more = { ...base, clicks: base.clicks + clicks, formWords: base.formWords + words };
        return workEffort(more).seconds >= workEffort(base).seconds;
      }),
    );
  });
});

describe('complaining compared to buying', () => {
  it('gives a ratio and a band around it', () => {
    const { effort, band } = compareEffort(complain, buy);
    expect(effort).toBeCloseTo(1.35, 2);
    expect(band![0]).toBeLessThanOrEqual(effort!);
    expect(band![1]).toBeGreaterThanOrEqual(effort!);
  });

  it('is one where both are the same work', () => {
    expect(compareEffort(buy, buy)).toEqual({ effort: 1, actions: 1, band: [1, 1], turns: [] });
  });

  it('is no number where buying takes no effort at all', () => {
    expect(compareEffort(complain, nothing).effort).toBeNull();
  });

  it('gives no assumption where the verdict holds throughout the band', () => {
    const { band, turns } = compareEffort(complain, buy);
    expect(band![0]).toBeGreaterThan(1);
    expect(band![1]).toBeLessThan(1.5);
    expect(turns).toEqual([]);
  });

  it('names each assumption that alone turns the verdict', () => {
    // More words and less to type: harder for those who read them all, or for whom typing is no work.
    const wordy = { ...buy, browsingWords: buy.browsingWords + 150, fields: buy.fields.slice(2) };
    const { effort, turns } = compareEffort(wordy, buy);
    expect(effort).toBeLessThanOrEqual(1);
    expect(turns.map(({ under }) => under)).toEqual([['full-reading'], ['quick-typing']]);
    const upload: Work = { ...buy, obstacles: ['mandatory-upload'] };
    expect(compareEffort(upload, buy).turns).toEqual([{ under: ['obstacles-cost-nothing'], effort: 1 }]);
  });

  it('has turns wherever the band crosses a limit, and the fewest assumptions for each', () => {
    const work = fc.record({
      clicks: fc.integer({ min: 1, max: 9 }),
      pageLoads: fc.nat(9),
      browsingWords: fc.nat(3000),
      formWords: fc.nat(400),
      viewportsScrolled: fc.nat(9),
      fields: fc.array(fc.constantFrom(...typed(['email', 'street', 'password'])), { maxLength: 9 }),
      obstacles: fc.subarray<Work['obstacles'][number]>(['mandatory-upload', 'captcha-text']),
    });
    fc.assert(
      fc.property(work, work, fc.constantFrom(DESKTOP, PHONE), (one, other, device) => {
        const { effort, band, turns } = compareEffort(one, other, device);
        expect(turns.length > 0).toBe(easeFor(band![0]) !== easeFor(band![1]));
        for (const turn of turns) {
          expect(easeFor(turn.effort)).not.toBe(easeFor(effort!));
          expect(turn.under).toHaveLength(turns[0]!.under.length);
          expect(turnSentence(turn)).toContain(`(${turn.effort} times)`);
        }
      }),
    );
  });
});
