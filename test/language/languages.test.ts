/** The files of the languages: complete, well-formed, and every phrase of theirs is found again. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/all-languages.js';
import { listed, patternsIn, SECTIONS, type Section, sectionPhrases } from '../../src/language/language.js';
import { readText } from '../../src/language/reading.js';

const FOLDER = join(import.meta.dirname, '../../src/language/languages');

/** What every list must know. */
const CORE: readonly Section[] = [
  'contact',
  'complaint',
  'serviceHelp',
  'withdraw',
  'addToBasket',
  'basket',
  'checkout',
  'buy',
  'about',
  'login',
  'privacy',
  'search',
  'notFound',
];

const FIRST_SEVENTEEN = 'en de fr es it pt nl sv da nb fi pl cs ja zh ar tr'.split(' ');

/** Members that hold words and not patterns. */
const WORDS =
  /^(?:phrases|fields|forms|ambiguous)\b|\.(?:atLeast|characters|obligation|withdraw|byApp|byPost|acting|buttons|everyday|plumbing)$/;

/** Every comma-separated list of a language with its place: `mails.greeting.greet`. */
function listsOf(language: object, place = ''): [place: string, list: string][] {
  return Object.entries(language).flatMap(([key, value]): [string, string][] => {
    const here = place === '' ? key : `${place}.${key}`;
    if (/^(?:code|matching|detectedAs|aliases|countries|unsure)$/.test(here)) return [];
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'object' && value !== null ? listsOf(value, here) : [];
  });
}

describe('the languages', () => {
  it('are all there, each once and in the file of its code', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace('.ts', ''));
    expect(languages.map(({ code }) => code)).toEqual(files.sort());
  });

  it('cover the seventeen languages we promise, and more', () => {
    expect(languages.map(({ code }) => code)).toEqual(expect.arrayContaining(FIRST_SEVENTEEN));
    expect(languages.length).toBeGreaterThanOrEqual(35);
  });

  it.each(FIRST_SEVENTEEN)('%s has every section that the journeys need', (code) => {
    const language = languages.find((each) => each.code === code)!;
    const rest = [
      'contact',
      'feedback',
      'imprint',
      'cancelContract',
      'phone',
      'unsubscribe',
      'escalation',
    ] as const;
    const missing = [...CORE, ...rest].filter((section) => sectionPhrases(language, section).length === 0);
    expect(missing).toEqual([]);
  });

  describe.each(languages.map((language) => [language.code, language] as const))('%s', (code, language) => {
    it('names its language and knows the core sections', () => {
      expect(new Intl.DisplayNames(['en'], { type: 'language' }).of(code)).not.toBe(code);
      const core = CORE.filter((section) => sectionPhrases(language, section).length > 0);
      expect(core.length).toBeGreaterThanOrEqual(CORE.length - 3);
    });

    it('writes phrases in lower case, without doubles', () => {
      for (const section of SECTIONS) {
        const phrases = sectionPhrases(language, section);
        expect(phrases, section).toEqual([...new Set(phrases)]);
        expect(phrases, section).toEqual(phrases.map((phrase) => phrase.toLocaleLowerCase(code)));
      }
    });

    it('writes lists without gaps, and patterns that compile and need a letter', () => {
      for (const [place, list] of listsOf(language)) {
        const entries = WORDS.test(place) ? listed(list) : patternsIn(list);
        expect(entries.length, place).toBeGreaterThan(0);
        expect(list, place).not.toMatch(/,\s*(?:,|$)/);
        if (WORDS.test(place)) continue;
        const empty = entries.filter((each) => new RegExp(each, 'u').test(''));
        expect(empty, place).toEqual([]);
        // Groups that capture would be taken for those of the pattern around them.
        const capturing = entries.filter((each) => new RegExp(`${each}|`, 'u').exec('')!.length > 1);
        expect(capturing, place).toEqual([]);
      }
    });

    it('finds each of its phrases again, written large, as the whole of a label', () => {
      const lost: string[] = [];
      for (const section of SECTIONS.filter((each) => each !== 'falseFriends' && each !== 'filler'))
        for (const phrase of sectionPhrases(language, section)) {
          const written = phrase
            .replace(/ \*(?= |$)/g, ' x')
            .replaceAll('*', '')
            .toLocaleUpperCase(code);
          const { matches } = readText(written, { languages: [code] });
          const hidden = matches.has('falseFriends');
          if (!hidden && (matches.get(section)?.share ?? 0) < 0.99 && /\p{L}/u.test(phrase))
            lost.push(`${section}: ${phrase}`);
        }
      expect(lost).toEqual([]);
    });
  });
});
