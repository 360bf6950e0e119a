/** Lower case without accents, so that words match however they were typed. */

/** Letters that Unicode does not take apart into a base letter and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Matches combining accents, but not the voicing marks of Japanese, which change the word. */
const ACCENTS = /[\u0300-\u036f]/g;

/** `Déçus` → `decus`, `Straße` → `strasse`. Scripts without case or accents pass unchanged. */
export const bareLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-');
