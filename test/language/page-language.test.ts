/** The language of a page: declared, corrected by what its labels say. */
import { describe, expect, it } from 'vitest';
import { languagesOf, primaryLanguage } from '../../src/language/page-language.js';

describe('primaryLanguage', () => {
  it.each([
    ['de-AT', 'de'],
    ['pt_BR', 'pt'],
    ['NO', 'nb'],
    ['zh-Hant-TW', 'zh'],
    ['', null],
    [null, null],
    ['{{lang}}', null],
  ])('%s → %s', (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language);
  });
});

describe('languagesOf', () => {
  const GERMAN = [
    'Über uns',
    'Warenkorb',
    'Kundenservice',
    'Anfahrt',
    'Stellenangebote',
    'Datenschutz',
    'Merkzettel',
  ];

  it('keeps what is declared and what is seen', () => {
    expect(languagesOf('de', GERMAN)).toEqual(['de']);
    expect(languagesOf('en', GERMAN)).toEqual(['en', 'de']);
    expect(languagesOf(null, GERMAN)).toEqual(['de']);
  });

  it('does not guess from a few words, nor from English ones', () => {
    expect(languagesOf(null, ['Kontakt', 'Impressum'])).toEqual([]);
    expect(languagesOf(null, ['Contact', 'About us', 'Home', 'News', 'Privacy', 'Terms'])).toEqual([]);
  });
});
