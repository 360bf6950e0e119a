/** Text from strangers cannot steer a terminal, hide itself, or leave its line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, plainText, shortText } from '../../src/model/plain-text.js';

const ESC = '\x1b';

describe('plainText', () => {
  test.each([
    ['a colour', `${ESC}[31mred${ESC}[0m`, 'red'],
    ['a colour begun with the one-character introducer', '\x9b31mred', 'red'],
    [
      'a link that shows another address',
      `${ESC}]8;;https://example.com${ESC}\\here${ESC}]8;;${ESC}\\`,
      'here',
    ],
    ['a window title', `${ESC}]0;owned\x07hello`, 'hello'],
    ['an escape that never ends', `before ${ESC}]0;after`, 'before 0;after'],
    ['nested escapes', `${ESC}${ESC}[31m[31mred`, '31mred'],
    ['a text written backwards', 'a\u202ecod.exe', 'acod.exe'],
    ['zero-width characters', 'pass\u200bword', 'password'],
    ['line ends and tabs', ' one\r\n\ttwo\u2028three ', 'one two three'],
    ['half of a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('takes the harm out of %s', (_what, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('leaves names, signs and emoji of any language alone', () => {
    for (const text of ['Beschwerde einreichen', '苦情の申し立て', 'شكوى', 'Café – 10 €', '👩‍🔧']) {
      expect(plainText(text)).toBe(text);
    }
  });

  test('holds no control character, whatever it is given, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = harmless(text);
        expect(once).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(harmless(once)).toBe(once);
      }),
    );
  });
});

describe('shortText', () => {
  test('counts characters, not halves of them, and marks what is missing', () => {
    expect(shortText('🙂🙂🙂', 3)).toBe('🙂🙂🙂');
    expect(shortText('🙂🙂🙂🙂', 3)).toBe('🙂🙂…');
    expect(shortText('a b c', 3)).toBe('a…');
  });
});
