/** JSON that can be read safely in a terminal: what cannot be seen, or turns text around, is written out. */
import { describe, expect, it, test } from 'vitest';
import { jsonText } from '../../src/model/json-text.js';

describe('a character', () => {
  it.each([
    ['a', 'a'],
    ['é', 'é'],
    ['漢', '漢'],
    ['😀', '😀'],
    ['\x7e', '~'],
    ['\x1b', '\\u001b'],
    ['\x7f', '\\u007f'],
    ['\x9f', '\\u009f'],
    ['\xa0', '\xa0'],
    ['\xad', '\\u00ad'],
    ['\u061c', '\\u061c'],
    ['\u180e', '\\u180e'],
    ['\u200b', '\\u200b'],
    // Joiners hold letters and pictures together.
    ['\u200c', '\u200c'],
    ['\u200d', '\u200d'],
    ['\u200e', '\\u200e'],
    ['\u200f', '\\u200f'],
    ['\u2028', '\\u2028'],
    ['\u202e', '\\u202e'],
    ['\u202f', '\u202f'],
    ['\u2060', '\\u2060'],
    ['\u206f', '\\u206f'],
    ['\ufeff', '\\ufeff'],
    ['\ufff9', '\\ufff9'],
    ['\uffff', '\\uffff'],
    ['\u{e0041}', '\\udb40\\udc41'],
  ])('%j is written as %j, and read as it was', (character, written) => {
    expect(jsonText(character)).toBe(`"${written}"`);
    expect(JSON.parse(jsonText(character))).toBe(character);
  });
});

test('it is indented by two, or stands on one line', () => {
  expect(jsonText({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(jsonText({ a: [1] }, 0)).toBe('{"a":[1]}');
});
