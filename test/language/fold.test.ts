/** Folding is what makes words comparable. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, splitCamelCase, splitWords, transliterate } from '../../src/language/fold.js';

describe('fold', () => {
  it.each([
    ['Réclamation', 'reclamation'],
    ['STRAßE', 'strasse'],
    ['Łódź', 'lodz'],
    ['I\u0307stanbul ışık', 'istanbul isik'],
    ['ﬁnd', 'find'],
    ['Ёлка', 'елка'],
    ['الشَّكْوَى', 'الشكوي'],
    ['パスポート', 'パスポート'],
    ['ﾊﾟｽﾎﾟｰﾄ', 'パスポート'],
    ['한국어', '한국어'],
    ['हिंदी', 'हिंदी'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('does nothing to what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('parts words at signs, and names where their case changes', () => {
    expect(splitWords(fold("Centre d'aide & contact"))).toEqual(['centre', 'd', 'aide', 'contact']);
    expect(splitCamelCase('ContactUSPage')).toBe('Contact US Page');
    expect(transliterate('für größe')).toBe('fuer groeße');
  });
});
