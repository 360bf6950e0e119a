/** The word lists: complete, well-formed, and every phrase of theirs is found again. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrasesOf, SECTIONS, type Section } from '../../src/language/lexicon.js';
import { lexicons } from '../../src/language/lexicons/index.js';
import { readText } from '../../src/language/reading.js';

const FOLDER = join(import.meta.dirname, '../../src/language/lexicons');

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

describe('the word lists', () => {
  it('are all in the index, each once', () => {
    const files = readdirSync(FOLDER)
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace('.ts', ''));
    expect(lexicons.map(({ language }) => language).sort()).toEqual(files.sort());
  });

  it('cover the seventeen languages we promise, and more', () => {
    expect(lexicons.map(({ language }) => language)).toEqual(expect.arrayContaining(FIRST_SEVENTEEN));
    expect(lexicons.length).toBeGreaterThanOrEqual(35);
  });

  it.each(FIRST_SEVENTEEN)('%s has every section that the journeys need', (language) => {
    const lexicon = lexicons.find((each) => each.language === language)!;
    const rest = [
      'contact',
      'feedback',
      'imprint',
      'cancelContract',
      'phone',
      'unsubscribe',
      'escalation',
    ] as const;
    const missing = [...CORE, ...rest].filter((section) => phrasesOf(lexicon, section).length === 0);
    expect(missing).toEqual([]);
  });

  describe.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
    '%s',
    (language, lexicon) => {
      it('names its language and knows the core sections', () => {
        expect(new Intl.DisplayNames(['en'], { type: 'language' }).of(language)).not.toBe(language);
        const core = CORE.filter((section) => phrasesOf(lexicon, section).length > 0);
        expect(core.length).toBeGreaterThanOrEqual(CORE.length - 3);
      });

      it('writes phrases in lower case, without doubles', () => {
        for (const section of SECTIONS) {
          const phrases = phrasesOf(lexicon, section);
          expect(phrases, section).toEqual([...new Set(phrases)]);
          expect(phrases, section).toEqual(phrases.map((phrase) => phrase.toLocaleLowerCase(language)));
        }
      });

      it('finds each of its phrases again, written large, as the whole of a label', () => {
        const lost: string[] = [];
        for (const section of SECTIONS.filter((each) => each !== 'falseFriends' && each !== 'filler'))
          for (const phrase of phrasesOf(lexicon, section)) {
            const written = phrase
              .replace(/ \*(?= |$)/g, ' x')
              .replaceAll('*', '')
              .toLocaleUpperCase(language);
            const { matches } = readText(written, { languages: [language] });
            const hidden = matches.has('falseFriends');
            if (!hidden && (matches.get(section)?.share ?? 0) < 0.99 && /\p{L}/u.test(phrase))
              lost.push(`${section}: ${phrase}`);
          }
        expect(lost).toEqual([]);
      });
    },
  );
});
