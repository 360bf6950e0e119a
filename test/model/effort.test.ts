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

  /** Seconds with mouse and keyboard, seconds on a phone, and actions. */
  it.each<[what: string, work: Partial<Work>, desktop: number, phone: number, actions: number]>([
    ['nothing', {}, 0, 0, 0],
    // 1.35 to think; 1.1 to point and 0.2 to press, or 0.31 to tap.
    ['a hundred clicks', { clicks: 100 }, 265, 166, 100],
    // 28 % of them, at 238 words a minute.
    ['a thousand words on the way', { browsingWords: 1000 }, 70.6, 70.6, 0],
    ['a thousand words of a form', { formWords: 1000 }, 252.1, 252.1, 0],
    // 0.5 s with a wheel, 0.61 s with a finger.
    ['a hundred screens', { viewportsScrolled: 100 }, 50, 61, 0],
    // Half a thought each.
    [
      'a hundred optional fields',
      { fields: Array(100).fill({ kind: 'email', required: false }) },
      67.5,
      67.5,
      0,
    ],
    ['ten captcha boxes', { obstacles: Array(10).fill('captcha-checkbox') }, 18.5, 18.5, 10],
    ['a captcha of pictures', { obstacles: ['captcha-image'] }, 10.3, 10.3, 1],
    ['a captcha of letters', { obstacles: ['captcha-text'] }, 12, 12, 1],
    ['a captcha that is a game', { obstacles: ['captcha-game'] }, 30, 30, 1],
    ['a captcha that nobody sees', { obstacles: ['captcha-invisible'] }, 0, 0, 0],
    ['registration', { obstacles: ['forced-registration'] }, 60, 60, 0],
    ['a proof to upload', { obstacles: ['mandatory-upload'] }, 15, 15, 0],
    ['a letter', { obstacles: ['post-only'] }, 600, 600, 0],
    ['a form to print', { obstacles: ['pdf-only'] }, 300, 300, 0],
    ['an app', { obstacles: ['app-only'] }, 60, 60, 0],
    ['a call', { obstacles: ['phone-only'] }, 176, 176, 0],
    ['a wall that costs nothing measured', { obstacles: ['login-wall'] }, 0, 0, 0],
  ])('of %s', (_what, work, desktop, phone, actions) => {
    expect(workEffort({ ...nothing, ...work })).toMatchObject({ seconds: desktop, actions });
    expect(workEffort({ ...nothing, ...work }, PHONE)).toMatchObject({ seconds: phone, actions });
  });

  /** Of a field that stands alone: a click into it, a hand to the keyboard, and its characters. */
  it.each<[kind: EffortField['kind'], minLength: number, desktop: number, phone: number, actions: number]>([
    // 2.65 + 0.4 + 0.28 a character; 1.66 + 60 / 181 a character on a phone.
    ['first-name', 0, 4.7, 3.6, 1],
    ['last-name', 0, 5.3, 4.3, 1],
    ['full-name', 0, 7.3, 6.6, 1],
    ['email', 0, 9.2, 9, 1],
    ['phone', 0, 6.4, 5.6, 1],
    ['street', 0, 8.7, 8.3, 1],
    ['city', 0, 5.9, 5, 1],
    ['postcode', 0, 5, 4, 1],
    ['order-number', 0, 5.9, 5, 1],
    ['customer-number', 0, 5.6, 4.6, 1],
    ['subject', 0, 8.7, 8.3, 1],
    ['date', 0, 5.9, 5, 1],
    ['password', 0, 5.9, 5, 1],
    ['company', 0, 7.3, 6.6, 1],
    ['one-time-code', 0, 4.7, 3.6, 1],
    ['other', 0, 7.3, 6.6, 1],
    ['other', 14, 7.3, 6.6, 1],
    ['other', 50, 17.1, 18.2, 1],
    ['message', 0, 0, 0, 0],
    ['message', 1, 3.3, 2, 1],
    ['message', 50, 17.1, 18.2, 1],
    ['select', 0, 4, 2, 2],
    ['date-picker', 0, 5.3, 2.3, 3],
    ['box', 0, 2.7, 1.7, 1],
    ['upload', 0, 2.7, 1.7, 1],
  ])('of the field %s of at least %i characters', (kind, minLength, desktop, phone, actions) => {
    const work = { ...nothing, fields: [{ kind, required: true, minLength }] };
    expect(workEffort(work)).toEqual({ seconds: desktop, penalties: 0, actions });
    expect(workEffort(work, PHONE)).toEqual({ seconds: phone, penalties: 0, actions });
  });

  it('goes on to the next field by a key, or by a tap on a phone', () => {
    const two: EffortField[] = [
      { kind: 'city', required: true },
      { kind: 'city', required: true },
    ];
    // 5.85 for the first; 1.35 + 0.2 + 2.8 for the next.
    expect(workEffort({ ...nothing, fields: two }).seconds).toBe(10.2);
    // 4.975 for the first; 1.35 + 0.31 + 3.315 for the next.
    expect(workEffort({ ...nothing, fields: two }, PHONE).seconds).toBe(9.9);
  });

  it.each<[kind: EffortField['kind'], seconds: number]>([
    // 5.85 for the city, and then 4, 5.25 or 2.65.
    ['select', 9.8],
    ['date-picker', 11.1],
    ['box', 8.5],
    ['upload', 8.5],
  ])('adds up a field and then one of kind %s', (kind, seconds) => {
    const fields: EffortField[] = [
      { kind: 'city', required: true },
      { kind, required: true },
    ];
    expect(workEffort({ ...nothing, fields }).seconds).toBe(seconds);
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

  /** Compared with ten clicks: 26.5 s, or 16.6 s on a phone. */
  it.each<[what: string, work: Partial<Work>, desktop: number[], phone: number[]]>([
    // 0.2, 0.28 and 0.5 s a key: 23.1, 31.1 and 53.1 s; a thumb has one speed.
    [
      'typing',
      { fields: [{ kind: 'other', required: true, minLength: 100 }] },
      [0.87, 1.17, 2],
      [2.1, 2.1, 2.1],
    ],
    // A fifth, 28 % and all of a thousand words: 50.4, 70.6 and 252.1 s.
    ['reading', { browsingWords: 1000 }, [1.9, 2.66, 9.51], [3.04, 4.25, 15.19]],
    // Without and with 60 s.
    ['what obstacles cost', { clicks: 1, obstacles: ['app-only'] }, [0.1, 2.37, 2.37], [0.1, 3.72, 3.72]],
  ])('varies %s', (_what, work, desktop, phone) => {
    const [one, ten] = [
      { ...nothing, ...work },
      { ...nothing, clicks: 10 },
    ];
    for (const [device, [low, usual, high]] of [
      [DESKTOP, desktop],
      [PHONE, phone],
    ] as const) {
      expect(compareEffort(one, ten, device)).toMatchObject({ effort: usual, band: [low, high] });
    }
  });

  it('tells what turns the verdict, with the ratio then', () => {
    const pay: Work = { ...buy, obstacles: ['forced-registration'] };
    expect(compareEffort(complain, pay)).toEqual({
      effort: 0.9,
      actions: 1.17,
      band: [0.85, 1.4],
      turns: [
        { under: ['obstacles-cost-nothing'], effort: 1.35 },
        { under: ['full-reading'], effort: 1.06 },
      ],
    });
    expect(compareEffort(complain, pay, PHONE).turns).toEqual([
      { under: ['obstacles-cost-nothing'], effort: 1.3 },
      { under: ['full-reading'], effort: 1.04 },
    ]);
  });

  it('is no number of actions where buying takes none', () => {
    const read = { ...nothing, browsingWords: 100 };
    expect(compareEffort({ ...nothing, clicks: 1 }, read)).toMatchObject({ actions: null });
    expect(compareEffort({ ...nothing, clicks: 1 }, { ...nothing, clicks: 2 }).actions).toBe(0.5);
    expect(compareEffort(complain, nothing)).toEqual({ effort: null, actions: null, band: null, turns: [] });
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
