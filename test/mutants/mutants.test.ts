/** The mutants themselves: what is changed and how, what is excluded, and that every named fault still has its place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import { exclusionsIn, isExcluded } from './exclusions.js';
import { idOf, mutantsOf, mutated, placeOf, switchable } from './mutants-of.js';
import { changeFor, NAMED_FAULTS } from './named-faults.js';
import { filesOfRoom, ROOMS, ROOT, testsNear } from './rooms.js';
import { type Row, tableOf } from './table.js';

const changes = (text: string): string[] => mutantsOf('a.ts', text).map((mutant) => mutated(text, mutant));

describe('our own mutants', () => {
  it.each<[text: string, changed: string[]]>([
    ['f(0);', ['f(1);']],
    ['f(-1);', ['f(-2);']],
    ['f(99);', ['f(100);']],
    ['f(60_000);', ['f(66000);']],
    ['f(0.35);', ['f(0.385);']],
    ['a < b;', ['a <= b;']],
    ['a >= b;', ['a > b;']],
    ['a === b;', ['a !== b;']],
    ['a !== b;', ['a === b;']],
    ['a ||= b;', ['a = b;', 'a &&= b;']],
    ['a &&= b;', ['a = b;', 'a ||= b;']],
    ['a ??= b;', ['a = b;', 'a &&= b;']],
    ['a += b;', ['a = b;', 'a -= b;']],
    ['a -= b;', ['a = b;', 'a += b;']],
    // Comparisons of queries are words.
    ["q.where('at', '<', x);", ["q.where('at', '<=', x);"]],
    ["q.where('at', '=', x);", ["q.where('at', '!=', x);"]],
    ["f('<');", []],
    // Types and names of properties are not run.
    ['type A = 1 | 2; interface B { c: 3 }', []],
    ['const a = { 1: b };', []],
    ['const a = b as 1;', []],
    ['a = b;', []],
    ['a || b;', []],
    [
      'const f = (a = 1) => a < 2;',
      ['const f = (a = 2) => a < 2;', 'const f = (a = 1) => a <= 2;', 'const f = (a = 1) => a < 3;'],
    ],
  ])('of “%s”', (text, changed) => {
    expect(changes(text)).toEqual(changed);
  });

  it('can all be in one text, of which each is switched on by its name', () => {
    const text = 'let sum = 1; sum += list.filter((one) => one > 2).length < 3 ? 4 : 5; return sum;';
    const run = (code: string, active?: string): [number, Set<string>] => {
      const places = new Set<string>();
      const world = { activeMutant: active, mutantHere: (place: string) => void places.add(place) };
      const { outputText } = ts.transpileModule(`((list: number[]) => { ${code} })`, {
        compilerOptions: { target: ts.ScriptTarget.ES2023 },
      });
      return [new Function('globalThis', `return ${outputText}`)(world)([1, 2, 3]), places];
    };
    const mutants = mutantsOf('a.ts', text);
    const whole = switchable(text, mutants);
    const [result, places] = run(whole);
    expect(result).toBe(run(text)[0]);
    // All but what follows the other branch.
    expect([...places].sort()).toEqual(
      [...new Set(mutants.map(placeOf))].filter((place) => place !== 'a.ts:67-68').sort(),
    );
    for (const mutant of mutants)
      expect(run(whole, idOf(mutant))[0], idOf(mutant)).toBe(run(mutated(text, mutant))[0]);
  });
});

describe('an exclusion', () => {
  const text = `a < b; // mutants: equal — both are whole
// mutants: equal (<=, number) — never reached
if (c < 1) d();
e < f;`;

  it('is about its line, or about the next one if it has a line of its own', () => {
    expect(exclusionsIn('a.ts', text)).toEqual([
      { line: 1, which: [], reason: 'both are whole' },
      { line: 3, which: ['<=', 'number'], reason: 'never reached' },
    ]);
  });

  it.each([
    [1, 'comparison', '<=', true],
    [3, 'comparison', '<=', true],
    [3, 'number', '2', true],
    [3, 'comparison', '>', false],
    [4, 'comparison', '<=', false],
  ])('on line %i of a %s to %s: %j', (line, kind, to, excluded) => {
    expect(isExcluded({ line, kind, to }, exclusionsIn('a.ts', text))).toBe(excluded);
  });

  it('without a reason is refused', () => {
    expect(() => exclusionsIn('a.ts', 'x;\ny; // mutants: equal')).toThrow(
      'a.ts:2 excludes mutants without a reason',
    );
  });

  it('in our source has a reason', () => {
    for (const file of ROOMS.flatMap(filesOfRoom)) {
      expect(() => exclusionsIn(file, readFileSync(join(ROOT, file), 'utf8'))).not.toThrow();
    }
  });
});

test.each(ROOMS)('the room $name has files, and tests that load them', (room) => {
  const files = filesOfRoom(room);
  expect(files.length).toBeGreaterThan(0);
  expect(testsNear(room, files).length).toBeGreaterThan(0);
});

test.each(NAMED_FAULTS)('the fault “$says” still has its place, in one of the rooms', (fault) => {
  const { file, text } = changeFor(fault);
  expect(text).not.toBe(readFileSync(join(ROOT, file), 'utf8'));
  expect(ROOMS.filter((room) => filesOfRoom(room).includes(file))).toHaveLength(1);
});

test('a fault whose place is gone says so', () => {
  expect(() => changeFor({ says: 'nothing works', code: 'thisIsNowhere( )', fault: '' })).toThrow(
    'The place of the fault “nothing works” is gone: thisIsNowhere( ) stands nowhere. Anchor it again.',
  );
});

test('the table counts what is not covered as survived, and leaves out what is excluded', () => {
  const row = (said: Partial<Row>): Row => ({
    room: 'model',
    by: 'ours',
    file: 'src/model/a.ts',
    line: 1,
    kind: 'number',
    from: '1',
    to: '2',
    fate: 'killed',
    ...said,
  });
  const rows = [
    ...Array.from({ length: 17 }, () => row({})),
    row({ line: 9, fate: 'survived' }),
    row({ line: 8, fate: 'not covered' }),
    row({ line: 7, fate: 'survived' }),
  ];
  const { text, below } = tableOf(
    rows,
    rows.map(({ line }) => line === 7),
    90,
  );
  expect(below).toBe(1);
  expect(text.split('\n').slice(1)).toEqual([
    'model     ours                17           1           1           1        89.5',
    '',
    'src/model/a.ts:8 number: 1 → 2 (not covered)',
    'src/model/a.ts:9 number: 1 → 2',
    '',
  ]);
  expect(
    tableOf(
      rows,
      rows.map(() => false),
      85,
    ).below,
  ).toBe(0);
});
