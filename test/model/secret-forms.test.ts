/** How short a secret may be, and in which forms it is hidden. */
import { expect, test } from 'vitest';
import { createSecrets } from '../../src/model/secrets.js';

test('a secret is hidden from six characters on, in every form in which it may be written', () => {
  const secrets = createSecrets();
  secrets.keep('short');
  expect(secrets.isEmpty()).toBe(true);
  expect(secrets.hide('short')).toBe('short');
  secrets.keep('secret');
  expect(secrets.isEmpty()).toBe(false);
  expect(secrets.hide('a secret word')).toBe('a *** word');
  secrets.keep('pass "word"/ä');
  expect(
    secrets.hide(
      [
        'pass "word"/ä',
        'pass%20%22word%22%2F%C3%A4',
        'pass%20%22word%22%2f%c3%a4',
        'pass+%22word%22%2F%C3%A4',
        'cGFzcyAid29yZCIvw6Q=',
        'pass \\"word\\"/ä',
      ].join(' | '),
    ),
  ).toBe('*** | *** | *** | *** | *** | ***');
  expect(secrets.hideIn({ 'a secret': ['pass "word"/ä'] })).toEqual({ 'a ***': ['***'] });
  const clean = { a: 1 };
  expect(secrets.hideIn(clean)).toBe(clean);
  for (const part of ['ecret', 'secre']) {
    const near = { a: part };
    expect(secrets.hideIn(near)).toBe(near);
  }
});
