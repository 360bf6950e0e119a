/** A marked call becomes the notation, the notation becomes readings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatTimeline,
  MARKS,
  type Mark,
  menuPath,
  parseTimeline,
  type Step,
} from '../../src/checklist/call/notation.js';
import { readCall } from '../../src/checklist/call/readings.js';
import {
  isOver,
  isRunning,
  KEYS,
  marks,
  NOT_STARTED,
  press,
  type Stopwatch,
} from '../../src/checklist/call/stopwatch.js';

const EXAMPLE =
  '0:00 dial | 0:06 M5 | 0:21 press 2 | 0:24 M4 | 0:40 press 9 | 0:43 Q hold | 6:12 H name? | 7:40 end';

/** Keys with the seconds at which they are pressed. */
const pressed = (...keys: [string, number][]): Stopwatch =>
  keys.reduce((watch, [key, at]) => press(watch, key, at), NOT_STARTED);

describe('the notation of a call', () => {
  it('is read with remarks, and written without', () => {
    const parsed = parseTimeline(EXAMPLE);
    expect('steps' in parsed && formatTimeline(parsed.steps)).toBe(
      '0:00 dial | 0:06 M5 | 0:21 press 2 | 0:24 M4 | 0:40 press 9 | 0:43 Q | 6:12 H | 7:40 end',
    );
  });

  it('gives the path through the menus', () => {
    const parsed = parseTimeline('0:00 dial | 0:06 M | 0:09 press 1 | 0:12 M | 0:15 press 2# | 0:20 H');
    expect('steps' in parsed && menuPath(parsed.steps)).toBe('1.2.#');
  });

  it('says which step cannot be read', () => {
    expect(parseTimeline('0:00 dial | six H')).toEqual({
      error: { step: 2, message: '"six H" is not a step such as 0:21 press 2, 0:06 M5, 0:43 Q or 6:12 H' },
    });
    expect(parseTimeline('0:10 dial | 0:05 H')).toEqual({
      error: { step: 2, message: '0:05 is earlier than the step before it' },
    });
  });

  it('survives writing and reading, whatever was marked', () => {
    const step = fc.record({
      wait: fc.nat(4000),
      mark: fc.constantFrom(...(Object.keys(MARKS) as Mark[])),
      key: fc.constantFrom('0', '7', '*', '#'),
      options: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (drawn) => {
        let at = 0;
        const steps = drawn.map(({ wait, mark, key, options }): Step => {
          at += wait;
          if (mark === 'press') return { at, mark, detail: key };
          return mark === 'menu' && options > 0 ? { at, mark, detail: String(options) } : { at, mark };
        });
        expect(parseTimeline(formatTimeline(steps))).toEqual({ steps });
      }),
    );
  });
});

describe('the readings of a call', () => {
  it('tell ringing, menus, keys and waiting apart', () => {
    expect(readCall(EXAMPLE)).toEqual({
      first_answer: 'menu',
      ring_seconds: 6,
      reached_person: true,
      menu_depth: 2,
      most_options: 5,
      keys_to_person: 2,
      seconds_to_person: 372,
      wait_seconds: 332,
      hold_seconds: 0,
      transfers: 0,
      complaint_option: 'none',
    });
  });

  it.each([
    ['0:00 dial | 0:05 H | 1:00 end', { first_answer: 'person', ring_seconds: 5, wait_seconds: 0 }],
    [
      '0:00 dial | 0:03 R | 0:33 V | 1:00 end',
      { first_answer: 'voicemail', ring_seconds: 30, reached_person: false },
    ],
    ['0:00 dial | 0:50 end', { first_answer: 'rang-out', ring_seconds: 50 }],
    ['0:00 dial | 0:05 M3 | 0:20 X', { first_answer: 'menu', reached_person: false }],
    ['0:00 dial | 0:05 X', { first_answer: 'cut-off' }],
    ['0:00 dial | 0:05 Q | 0:45 H | 1:00 end', { first_answer: 'queue', wait_seconds: 40 }],
    [
      '0:00 dial | 0:05 H | 1:00 Q | 1:40 H | 2:00 T | 2:05 Q | 2:15 H | 3:00 end',
      { hold_seconds: 50, transfers: 1 },
    ],
    ['0:00 dial | 0:05 M4 | 0:15 C | 0:16 press 4 | 0:30 H', { complaint_option: 'first-menu' }],
    ['0:00 dial | 0:05 M4 | 0:10 press 1 | 0:12 M4 | 0:15 C | 0:30 H', { complaint_option: 'later-menu' }],
    ['0:00 dial | 0:05 M4 | 0:10 press 0 | 0:12 Q | 0:30 H', { zero_works: true }],
    ['0:00 dial | 0:05 M4 | 0:10 press 0 | 0:12 M4 | 0:30 H', { zero_works: false }],
  ])('of %s', (notation, readings) => {
    expect(readCall(notation)).toMatchObject(readings);
  });

  it('leave out ringing after an engaged tone', () => {
    expect(readCall('0:00 dial | 0:04 B')).toMatchObject({ first_answer: 'engaged' });
    expect(readCall('0:00 dial | 0:04 B')).not.toHaveProperty('ring_seconds');
  });
});

describe('the stopwatch', () => {
  it('counts from the first Enter, options into the last menu', () => {
    const watch = pressed(
      ['enter', 100],
      ['m', 106.9],
      ['o', 108],
      ['o', 109],
      ['c', 110],
      ['3', 111],
      ['p', 150.2],
      ['e', 170],
    );
    expect(formatTimeline(marks(watch))).toBe(
      '0:00 dial | 0:06 M3 | 0:10 C | 0:11 press 3 | 0:50 H | 1:10 end',
    );
    expect(isOver(watch)).toBe(true);
  });

  it('does nothing before it starts, after it ends, and on keys without a meaning', () => {
    expect(pressed(['p', 1])).toEqual(NOT_STARTED);
    const over = pressed(['enter', 1], ['b', 5]);
    expect(press(over, 'p', 9)).toBe(over);
    const running = pressed(['enter', 1]);
    expect(press(running, 'z', 2)).toBe(running);
    expect(press(running, 'o', 2), 'no option without a menu').toBe(running);
  });

  it('takes back one key at a time, the end of the call included', () => {
    const watch = pressed(['enter', 0], ['p', 5], ['e', 9], ['backspace', 10], ['q', 12], ['backspace', 13]);
    expect(formatTimeline(marks(watch))).toBe('0:00 dial | 0:05 H');
    expect(isRunning(watch)).toBe(true);
  });

  it('keeps its times in order and readable whatever is pressed', () => {
    const keys = fc.constantFrom('enter', 'backspace', '1', '#', 'z', ...Object.keys(KEYS));
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.nat(30))), (drawn) => {
        let at = 0;
        let watch = NOT_STARTED;
        for (const [key, wait] of drawn) {
          at += wait;
          watch = press(watch, key, at);
        }
        const steps = marks(watch);
        if (steps.length > 0) expect(parseTimeline(formatTimeline(steps))).toEqual({ steps });
      }),
    );
  });
});
