/** The language of a page: declared, corrected by what its labels say. */
import { describe, expect, it } from 'vitest';
import { pageLanguages, primaryLanguage } from '../../src/language/page-language.js';

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

describe('pageLanguages', () => {
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
    expect(pageLanguages('de', GERMAN)).toEqual(['de']);
    expect(pageLanguages('en', GERMAN)).toEqual(['en', 'de']);
    expect(pageLanguages(null, GERMAN)).toEqual(['de']);
  });

  it('does not guess from a few words, nor from English ones', () => {
    expect(pageLanguages(null, ['Kontakt', 'Impressum'])).toEqual([]);
    expect(pageLanguages(null, ['Contact', 'About us', 'Home', 'News', 'Privacy', 'Terms'])).toEqual([]);
  });
});
