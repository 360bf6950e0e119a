/** What keys do to a stopwatch: before it runs, while a span of time is taken, and while a call is marked. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/cli/context.js';
import {
  elapsed,
  onStopwatchKey,
  openStopwatch,
  type StopwatchKey,
  type StopwatchReply,
  type StopwatchScreen,
  whenTimeIsUp,
} from '../../../src/cli/prompts/stopwatch-state.js';
import { drawStopwatch } from '../../../src/cli/prompts/stopwatch-view.js';
import type { Asked } from '../../../src/cli/walk/prompter.js';
import { shippedById } from '../../support/checklists.js';

const SPAN = { marks: 'span', limit: undefined } as const;
const CALL = { marks: 'call' } as const;

function asked(more: Partial<Asked> = {}): Asked {
  return {
    question: shippedById('call').questions.find(({ id }) => id === 'timeline')!,
    progress: { n: 2, about: 9 },
    before: undefined,
    note: 'loud',
    draft: undefined,
    proposed: undefined,
    canGoBack: true,
    onDraft: () => {},
    ...more,
  };
}

const ENTER: StopwatchKey = { name: 'enter', sign: '' };
const BACKSPACE: StopwatchKey = { name: 'backspace', sign: '' };
const sign = (letter: string): StopwatchKey => ({ name: 'other', sign: letter });

/** Keys with the seconds at which they are pressed; a reply ends it. */
function afterKeys(
  from: StopwatchScreen,
  ...keys: readonly (readonly [StopwatchKey, number])[]
): StopwatchScreen | StopwatchReply {
  let screen = from;
  for (const [key, at] of keys) {
    const turn = onStopwatchKey(screen, key, at);
    if ('reply' in turn) return turn.reply;
    screen = turn.screen;
  }
  return screen;
}

const shown = (screen: StopwatchScreen | StopwatchReply, seconds = 0): string =>
  'watch' in screen ? drawStopwatch(screen, seconds, 80, plain()) : '';

describe('before the clock runs', () => {
  it.each([
    ['!', { kind: 'answer', value: null, note: 'loud' }],
    ['>', { kind: 'skip', note: 'loud' }],
    ['<', { kind: 'back' }],
    ['+', { kind: 'note' }],
    ['=', { kind: 'by-hand' }],
  ])('%s leaves the stopwatch', (key, reply) => {
    expect(afterKeys(openStopwatch(asked(), SPAN), [sign(key), 5])).toEqual(reply);
    expect(afterKeys(openStopwatch(asked(), CALL), [sign(key), 5])).toEqual(reply);
  });

  it('the first question has nothing to go back to, and other keys mean nothing', () => {
    for (const timing of [SPAN, CALL]) {
      const open = openStopwatch(asked({ canGoBack: false }), timing);
      expect(afterKeys(open, [sign('<'), 5], [sign('r'), 6], [BACKSPACE, 7])).toEqual(open);
    }
  });

  it('shows why the question is asked, and hides it again', () => {
    const open = openStopwatch(asked(), SPAN);
    expect(shown(afterKeys(open, [sign('?'), 5]))).toContain('Source:');
    expect(afterKeys(open, [sign('?'), 5], [sign('?'), 6])).toEqual(open);
  });
});

describe('a span of time', () => {
  it('lies between two Enters, to a tenth of a second', () => {
    const open = openStopwatch(asked(), SPAN);
    expect(afterKeys(open, [ENTER, 100], [ENTER, 112.34])).toEqual({
      kind: 'answer',
      value: 12.3,
      note: 'loud',
    });
    expect(afterKeys(open, [ENTER, 100], [ENTER, 112.36])).toMatchObject({ value: 12.4 });
    expect(afterKeys(open, [ENTER, 100], [BACKSPACE, 101], [ENTER, 200], [ENTER, 201])).toMatchObject({
      value: 1,
    });
  });

  it('keeps the commands out once it runs', () => {
    const running = afterKeys(openStopwatch(asked(), SPAN), [ENTER, 100]) as StopwatchScreen;
    for (const key of ['!', '>', '<', '+', '=', 'g', 'r'])
      expect(afterKeys(running, [sign(key), 101])).toEqual(running);
  });

  it('ends at its limit, by itself or when the person gives up', () => {
    const open = openStopwatch(asked(), { marks: 'span', limit: 60 });
    const running = afterKeys(open, [ENTER, 100]) as StopwatchScreen;
    const givenUp = { kind: 'answer', value: 60, note: 'loud' };
    expect(afterKeys(running, [sign('g'), 110])).toEqual(givenUp);
    expect([159.9, 160, 160.1].map((at) => whenTimeIsUp(running, at))).toEqual([undefined, givenUp, givenUp]);
    expect(whenTimeIsUp(open, 1000)).toBeUndefined();
    expect(
      whenTimeIsUp(afterKeys(openStopwatch(asked(), SPAN), [ENTER, 100]) as StopwatchScreen, 1000),
    ).toBeUndefined();
  });

  it('counts from the first Enter', () => {
    const open = openStopwatch(asked(), SPAN);
    expect(elapsed(open, 42)).toBe(0);
    const running = afterKeys(open, [ENTER, 100]) as StopwatchScreen;
    expect(elapsed(running, 142)).toBe(42);
    expect(shown(running, 142)).toContain('● 2:22');
  });
});

describe('a call', () => {
  const open = openStopwatch(asked(), CALL);

  it('is marked key by key, and kept with Enter when it is over', () => {
    const keys = [
      [ENTER, 100],
      [sign('m'), 106.9],
      [sign('2'), 121],
      [sign('p'), 150],
    ] as const;
    const running = afterKeys(open, ...keys) as StopwatchScreen;
    expect(afterKeys(running, [ENTER, 155])).toEqual(running);
    expect(afterKeys(running, [sign('e'), 160.5], [ENTER, 170])).toEqual({
      kind: 'answer',
      value: '0:00 dial | 0:06 M | 0:21 press 2 | 0:50 H | 1:00 end',
      note: 'loud',
    });
  });

  it('shows its steps and what the keys mean now', () => {
    const running = afterKeys(open, [ENTER, 0], [sign('m'), 6], [sign('o'), 8], [sign('3'), 9]);
    expect(shown(running, 10)).toContain('   0:06  menu, 1 option\n     0:09  pressed 3\n  keys pressed: 3');
    const over = afterKeys(open, [ENTER, 0], [sign('b'), 4]);
    expect(shown(over, 10)).toContain('■ 0:04');
    expect(shown(over, 10)).toContain('Enter keeps the call');
    expect(afterKeys(over as StopwatchScreen, [BACKSPACE, 11])).toMatchObject({
      watch: { presses: [{ key: 'enter', at: 0 }] },
    });
  });
});
