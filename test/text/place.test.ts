/** Places in text files. */
import { expect, test } from 'vitest';
import { placeText, readPlace } from '../../src/text/place.js';
import { randomHex } from '../../src/text/random-hex.js';
import { withScheme } from '../../src/text/with-scheme.js';

test('a place reads back as it was written', () => {
  expect(placeText('own/queue.yaml', { line: 3, column: 12 })).toBe('own/queue.yaml:3:12');
  expect(readPlace('own/queue.yaml:3:12')).toEqual({ file: 'own/queue.yaml', line: 3, column: 12 });
  expect(readPlace('C:\\own.yaml:3:12')).toEqual({ file: 'C:\\own.yaml', line: 3, column: 12 });
});

test.each(['own.yaml', 'own.yaml:3', ':3:12', ''])('“%s” is no place', (text) => {
  expect(readPlace(text)).toBeNull();
});

test.each([
  ['example.org', 'https://example.org'],
  ['http://example.org', 'http://example.org'],
  ['mailto:a@example.org', 'https://mailto:a@example.org'],
])('%s is opened as %s', (typed, address) => {
  expect(withScheme(typed)).toBe(address);
});

test.each([
  [0, 4, '0000'],
  [0.5, 4, '8000'],
  [0.999999999, 8, 'fffffffb'],
  [0.0001, 12, '00068db8bac7'],
])('chance %d gives the %d digits %s', (chance, digits, expected) => {
  expect(randomHex(() => chance, digits)).toBe(expected);
});
