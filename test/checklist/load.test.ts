/** Mistakes in a checklist file are all shown at once, with their place and a suggestion. */
import { describe, expect, it } from 'vitest';
import { loadChecklist } from '../../src/checklist/load.js';
import { UsageError } from '../../src/model/errors.js';
import { checklistOf, checklistText } from '../support/checklists.js';

const JUDGED = 'title: T, why: W, source: S, problem: P, remedy: { text: R, effort: days }';
const PLAIN = 'title: T, why: W, source: S';

/** Messages without the name of the file. */
function mistakesIn(text: string): string[] {
  try {
    loadChecklist(text, 'own.yaml');
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).message.split('\n').map((line) => line.replace('own.yaml:', ''));
  }
}

const questions = (...lines: string[]): string =>
  checklistText(`  - title: Part\n    questions:\n${lines.map((line) => `      - ${line}`).join('\n')}\n`);

describe('loading a checklist', () => {
  it('fills in what may be left out', () => {
    const { channel, questions: loaded } = checklistOf(
      `  - title: Part\n    questions:\n      - { id: a, ask: A?, type: count, ${PLAIN} }\n`,
    );
    expect(channel).toBe('own');
    expect(loaded[0]).toMatchObject({ id: 'a', weight: 3, critical: false, part: 'Part', phase: 'during' });
  });

  it('points at a misspelt key and says what was probably meant', () => {
    expect(mistakesIn(questions(`{ id: a, ask: A?, type: count, ${PLAIN}, wieght: 2 }`))).toEqual([
      '10:69: "wieght" is not a key here; did you mean "weight"?',
    ]);
  });

  it('points at a type that does not exist', () => {
    expect(mistakesIn(questions(`{ id: a, ask: A?, type: yesno, ${PLAIN} }`))).toEqual([
      '10:33: type: "yesno" is not a type of question; did you mean "yes-no"?',
    ]);
  });

  it('points at a value that is none of those allowed', () => {
    const remedy = 'remedy: { text: R, effort: minute }';
    const [mistake] = mistakesIn(
      questions(`{ id: a, ask: A?, type: yes-no, good: yes, problem: P, ${PLAIN}, ${remedy} }`),
    );
    expect(mistake).toMatch(
      /^10:\d+: effort: "minute" is not one of minutes, days, project; did you mean "minutes"\?$/,
    );
  });

  it.each([
    [2, ['10:49: anchors: too small: expected array to have >=3 items']],
    [3, []],
    [10, []],
    [11, ['10:49: anchors: too big: expected array to have <=10 items']],
  ])('takes scales of three to ten points: %i', (points, mistakes) => {
    const anchors = Array.from({ length: points }, (_, index) => `p${index}`).join(', ');
    expect(mistakesIn(questions(`{ id: a, ask: A?, type: scale, anchors: [${anchors}], ${PLAIN} }`))).toEqual(
      mistakes,
    );
  });

  it('lists every mistake of a file, in order', () => {
    const found = mistakesIn(
      questions(
        `{ id: a, ask: A?, type: choice, options: { x: X, y: Y }, good: [z], ${JUDGED} }`,
        `{ id: a, ask: A?, type: count, ${PLAIN}, practices: [S9-01] }`,
        `{ id: b, ask: B?, type: count, good: <= 3, ${PLAIN} }`,
      ),
    );
    expect(found.map((line) => line.replace(/^(\d+):\d+/, '$1'))).toEqual([
      '10: good: "z" is not one of the options x, y',
      '11: id: "a" is used twice',
      '11: practices: S9-01 is not one of the practices (S0-01 to S4-25)',
      '12: good: a question that is judged needs a remedy',
      '12: good: a question that is judged needs a problem (the bad case in words)',
    ]);
  });

  it('shows a mistake in the YAML itself', () => {
    expect(mistakesIn('id: own\ntitle: [')[0]).toMatch(/^2:\d+: /);
  });
});

describe('conditions in a checklist', () => {
  const first = `{ id: first-one, ask: A?, type: choice, options: { menu: M, person: P }, ${PLAIN} }`;
  const number = `{ id: seconds, ask: S?, type: duration, ${PLAIN} }`;
  const asking = (condition: string) =>
    mistakesIn(questions(first, number, `{ id: b, ask: B?, type: count, ${PLAIN}, when: '${condition}' }`));
  // The expression begins behind the quotation mark, in column 76 of line 12.
  const START = 76;
  const at = (offset: number) => `12:${START + offset}`;

  it('accepts answers as variables', () => {
    expect(asking('first_one == "menu" && seconds > 60')).toEqual([]);
  });

  it('shows the place of an unknown variable and the one that was meant', () => {
    expect(asking('seconds > 3 && frist_one == "menu"')).toEqual([
      `${at(15)}: when: unknown variable: frist_one; did you mean first_one?`,
    ]);
  });

  it('explains that a hyphen is written as an underscore', () => {
    expect(asking('first-one == "menu"')).toEqual([
      `${at(0)}: when: unknown variable: first; did you mean first_one?`,
    ]);
  });

  it('shows the place of a mistake in the syntax', () => {
    expect(asking('seconds > ')[0]).toMatch(new RegExp(`^${at(10)}: when: unexpected token`));
  });

  it('refuses to compare unlike types', () => {
    expect(asking('first_one == 3')[0]).toMatch(
      new RegExp(`^${at(0)}: when: no such overload: string == int`),
    );
    expect(asking('seconds == 60')[0]).toContain('write numbers with a decimal point, as in 60.0');
  });

  it('refuses an option that the choice does not have', () => {
    expect(asking('first_one in ["menu", "persom"]')).toEqual([
      `${at(22)}: when: first-one has no option "persom"; did you mean "person"?`,
    ]);
  });

  it('refuses a condition that is not true or false', () => {
    expect(asking('seconds')).toEqual([
      `${at(0)}: when: a condition must be true or false, and this is double`,
    ]);
  });

  it('refuses to ask about an answer that comes later', () => {
    const early = `{ id: b, ask: B?, type: count, ${PLAIN}, when: 'seconds > 1' }`;
    expect(mistakesIn(questions(early, number))[0]).toMatch(/seconds is asked later/);
    const itself = `{ id: b, ask: B?, type: count, ${PLAIN}, when: 'b > 1' }`;
    expect(mistakesIn(questions(itself))[0]).toMatch(/b is asked later/);
  });

  it('refuses to derive an answer of the wrong type', () => {
    const derived = `{ id: b, ask: B?, type: count, ${PLAIN}, from: first_one }`;
    expect(mistakesIn(questions(first, derived))[0]).toMatch(
      /from: a count needs double, and this is string/,
    );
  });
});
