/** Numbers and lists in sentences. */
import { expect, test } from 'vitest';
import { counted, listed } from '../../src/text/counting.js';

test('one is singular, all else plural', () => {
  expect([0, 1, 2].map((n) => counted(n, 'click'))).toEqual(['0 clicks', '1 click', '2 clicks']);
});

test('the last of several is joined by and', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});
