/** What keys do to a question: choose, tick, type, note, and the commands that work everywhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/cli/context.js';
import { type Key, onKey, openScreen, type Screen } from '../../../src/cli/prompts/question-state.js';
import { drawQuestion } from '../../../src/cli/prompts/question-view.js';
import type { Asked, Reply } from '../../../src/cli/walk/prompter.js';
import { shipped, shippedById } from '../../support/checklists.js';

const around = { zone: 'Europe/Vienna', now: () => new Date('2026-11-22T10:00:00Z'), columns: 80 };

function asked(checklist: string, id: string, more: Partial<Asked> = {}): Asked {
  const question = shippedById(checklist).questions.find((each) => each.id === id)!;
  const progress = { n: 1, about: 9 };
  return {
    question,
    progress,
    before: undefined,
    note: '',
    draft: undefined,
    proposed: undefined,
    canGoBack: true,
    onDraft: () => {},
    ...more,
  };
}

const typed = (line: string): Key => ({ name: 'other', line });
const ENTER: Key = { name: 'enter', line: '' };

/** Keys one after the other; a reply ends it. */
function afterKeys(from: Asked, ...keys: Key[]): Screen | Reply {
  let screen = openScreen(from, around);
  for (const key of keys) {
    const turn = onKey(screen, key);
    if ('reply' in turn) return turn.reply;
    screen = turn.screen;
  }
  return screen;
}

describe('a question that the program has answered', () => {
  const proposal = (value: number | boolean) => ({ value, note: 'counted' });

  it('is confirmed with Enter, and the reason becomes the note', () => {
    const share = asked('marketing-inbox', 'postal-address', { proposed: proposal(50) });
    expect(afterKeys(share, ENTER)).toEqual({ kind: 'answer', value: 50, note: 'counted' });
    const read = asked('marketing-inbox', 'read-by-program', { proposed: proposal(false) });
    expect(afterKeys(read, ENTER)).toEqual({ kind: 'answer', value: false, note: 'counted' });
  });

  it('takes any other answer without the reason', () => {
    const share = asked('marketing-inbox', 'postal-address', { proposed: proposal(50) });
    expect(afterKeys(share, typed('75'), ENTER)).toEqual({ kind: 'answer', value: 75, note: '' });
    const read = asked('marketing-inbox', 'read-by-program', { proposed: proposal(true) });
    expect(afterKeys(read, typed('n'))).toEqual({ kind: 'answer', value: false, note: '' });
  });

  it('keeps what the person answered before', () => {
    const share = asked('marketing-inbox', 'postal-address', { proposed: proposal(50), before: 75 });
    expect(afterKeys(share, ENTER)).toEqual({ kind: 'answer', value: 75, note: '' });
  });

  it('shows the answer and where it comes from', () => {
    const screen = openScreen(asked('marketing-inbox', 'postal-address', { proposed: proposal(50) }), around);
    expect(drawQuestion(screen, plain()).join('\n')).toContain('Proposed: 50 % (counted); Enter takes it.');
  });
});

describe('a question with options', () => {
  it('takes one key', () => {
    expect(afterKeys(asked('call', 'gave-name'), typed('y'))).toEqual({
      kind: 'answer',
      value: true,
      note: '',
    });
    expect(afterKeys(asked('call', 'gave-name'), typed('N'))).toEqual({
      kind: 'answer',
      value: false,
      note: '',
    });
    expect(afterKeys(asked('call', 'care'), typed('4'))).toEqual({ kind: 'answer', value: 4, note: '' });
    expect(afterKeys(asked('call', 'first-answer'), typed('2'))).toMatchObject({ value: 'menu' });
  });

  it('takes arrows and Enter, around the ends', () => {
    const up: Key = { name: 'up', line: '' };
    expect(afterKeys(asked('call', 'care'), up, ENTER)).toMatchObject({ value: 5 });
    expect(afterKeys(asked('call', 'care'), up, { name: 'down', line: '' }, ENTER)).toMatchObject({
      value: 1,
    });
  });

  it('ticks several, in the order of the options', () => {
    const question = asked('call', 'greeting');
    expect(afterKeys(question, typed('4'), typed('1'), ENTER)).toMatchObject({ value: ['welcome', 'offer'] });
    expect(afterKeys(question, typed('4'), typed('4'), ENTER)).toMatchObject({ value: [] });
    expect(afterKeys(question, { name: 'space', line: ' ' }, ENTER)).toMatchObject({ value: ['welcome'] });
  });

  it('begins at what was answered before', () => {
    expect(afterKeys(asked('call', 'errand', { before: 'wrong-answer' }), ENTER)).toMatchObject({
      value: 'wrong-answer',
    });
  });
});

describe('a question that is answered by typing', () => {
  it('says what is wrong, and takes what is right', () => {
    const question = asked('call', 'repeats');
    expect(afterKeys(question, typed('many'), ENTER)).toMatchObject({
      problem: 'It must be a whole number, 0 or more.',
    });
    expect(afterKeys(question, typed('2'), ENTER)).toEqual({ kind: 'answer', value: 2, note: '' });
    expect(afterKeys(question, ENTER)).toMatchObject({ problem: expect.stringContaining('Type an answer') });
  });

  it('keeps with Enter what was there before: an answer, marks of a call, this moment', () => {
    expect(afterKeys(asked('call', 'repeats', { before: 3 }), ENTER)).toMatchObject({ value: 3 });
    const draft = '0:00 dial | 0:06 V';
    expect(afterKeys(asked('call', 'timeline', { draft }), ENTER)).toMatchObject({ value: draft });
    expect(afterKeys(asked('reception', 'left-at'), ENTER)).toMatchObject({
      value: '2026-11-22T10:00:00.000Z',
    });
    expect(afterKeys(asked('reception', 'left-at'), typed('9:30'), ENTER)).toMatchObject({
      value: '2026-11-22T08:30:00.000Z',
    });
  });

  it('asks to rephrase what points at a person, once', () => {
    const question = asked('call', 'fix-first');
    const doubtful = typed('Anna should have a headset');
    expect(afterKeys(question, doubtful, ENTER)).toMatchObject({
      problem: expect.stringContaining('point at a person: Anna'),
    });
    expect(afterKeys(question, doubtful, ENTER, ENTER)).toMatchObject({
      value: 'Anna should have a headset',
    });
    expect(afterKeys(question, doubtful, ENTER, typed('A headset'), ENTER)).toMatchObject({
      value: 'A headset',
    });
  });
});

describe('the commands', () => {
  it('work on every question of every checklist', () => {
    for (const { id: checklist, questions } of shipped)
      for (const { id } of questions) {
        const question = asked(checklist, id);
        expect(afterKeys(question, typed('!')), id).toEqual({ kind: 'answer', value: null, note: '' });
        expect(afterKeys(question, typed('>')), id).toEqual({ kind: 'skip', note: '' });
        expect(afterKeys(question, typed('<')), id).toEqual({ kind: 'back' });
        expect(afterKeys(question, typed('?')), id).toMatchObject({ showsWhy: true });
      }
  });

  it('keep note and ticks for when the person comes back', () => {
    const going = [typed('+'), typed('rang twice'), ENTER, typed('1'), typed('3'), typed('<')];
    const greeting = asked('call', 'greeting');
    const reply = afterKeys(greeting, ...going);
    const unfinished = { note: 'rang twice', ticked: ['welcome', 'own-name'] };
    expect(reply).toEqual({ kind: 'back', unfinished });
    expect(afterKeys({ ...greeting, unfinished }, ENTER)).toEqual({
      kind: 'answer',
      value: ['welcome', 'own-name'],
      note: 'rang twice',
    });
  });

  it('keep a note with the answer', () => {
    const noted = [typed('+'), typed('rang twice'), ENTER, typed('n')];
    expect(afterKeys(asked('call', 'gave-name'), ...noted)).toEqual({
      kind: 'answer',
      value: false,
      note: 'rang twice',
    });
    expect(afterKeys(asked('call', 'gave-name', { note: 'old' }), typed('>'))).toEqual({
      kind: 'skip',
      note: 'old',
    });
  });

  it('go back from anything but the first question', () => {
    expect(afterKeys(asked('call', 'gave-name', { canGoBack: false }), typed('<'))).toMatchObject({
      problem: 'This is the first question.',
    });
  });
});

describe('the screen', () => {
  it('never fails to draw, whatever is pressed', () => {
    const questions = shipped.flatMap(({ id: checklist, questions: all }) =>
      all.map(({ id }) => ({ checklist, id })),
    );
    const key = fc.record({
      name: fc.constantFrom<Key['name']>('enter', 'up', 'down', 'space', 'other'),
      line: fc.constantFrom('', '?', '!', '<', '>', '+', '1', '9', 'y', 'Mrs Bell', '0:30', ' '),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.array(key, { maxLength: 12 }),
        ({ checklist, id }, keys) => {
          let screen = openScreen(asked(checklist, id), around);
          for (const each of keys) {
            const turn = onKey(screen, each);
            if ('reply' in turn) return;
            screen = turn.screen;
            expect(drawQuestion(screen, plain()).join('\n')).toContain(screen.asked.question.part);
          }
        },
      ),
    );
  });
});
