/** Suggestions for misspelt words. */
import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/text/did-you-mean.js';

describe('a suggestion', () => {
  test.each([
    ['wieght', ['height', 'weight'], '; did you mean “weight”?'],
    ['WEIGHT', ['height', 'weight'], '; did you mean “weight”?'],
    ['ab', ['cd'], '; did you mean “cd”?'],
    ['abc', ['def'], ''],
    ['abcdefghi', ['abcdefxyz'], '; did you mean “abcdefxyz”?'],
    ['abcdefghi', ['abcdewxyz'], ''],
    ['word', [], ''],
  ])('%s among %j: %s', (word, known, expected) => {
    expect(didYouMean(word, known)).toBe(expected);
  });

  test('the nearest is named however far it is, the first of equals', () => {
    expect(nearest('abc', ['xyz', 'uvw', 'abx'])).toBe('abx');
    expect(nearest('abc', ['xyz', 'uvw'])).toBe('xyz');
    expect(nearest('abc', [])).toBeUndefined();
  });
});
