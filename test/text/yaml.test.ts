/** Places in YAML. */
import { describe, expect, test } from 'vitest';
import { mistakeText, parseYaml } from '../../src/text/yaml.js';

const yaml = parseYaml('first: 1\nlist:\n  - when: "a == b"\n    then: c\n');

describe('a place', () => {
  test.each([
    ['a value', ['first'], undefined, { line: 1, column: 8 }],
    ['a quoted value', ['list', 0, 'when'], undefined, { line: 3, column: 11 }],
    ['a letter of a quoted value', ['list', 0, 'when'], 0, { line: 3, column: 12 }],
    ['a letter of a plain value', ['list', 0, 'then'], 1, { line: 4, column: 12 }],
    ['the parent of a missing value', ['list', 0, 'else'], undefined, { line: 3, column: 5 }],
    ['the whole file', ['nowhere'], undefined, { line: 1, column: 1 }],
  ])('of %s', (_, path, offset, place) => {
    expect(yaml.placeOf(path, offset)).toEqual(place);
  });

  test('of a key', () => {
    expect(yaml.placeOfKey(['list', 0], 'then')).toEqual({ line: 4, column: 5 });
    expect(yaml.placeOfKey([], 'list')).toEqual({ line: 2, column: 1 });
  });
});

test('values are found by their path', () => {
  expect(yaml.valueAt(['list', 0, 'then'])).toBe('c');
  expect([yaml.valueAt(['list', 7, 'then']), parseYaml('').valueAt(['a'])]).toEqual([undefined, undefined]);
});

test('a file that is not YAML has mistakes and no data', () => {
  const { data, mistakes } = parseYaml('a: [1\nb: 2');
  expect(data).toBeUndefined();
  expect(mistakes.map((mistake) => mistakeText('a.yaml', mistake))[0]).toMatch(/^a\.yaml:\d+:\d+: /);
});
