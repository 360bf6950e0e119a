/**
 * How forms say that a text must have a least length ("at least 50 characters"), by language; stems.
 * Own knowledge of the languages, not a published list; a native reader may add to them.
 */
import type { Words } from './field-words/words.js';

export const LENGTH_WORDS = {
  least: {
    en: 'at least, minimum, min, no fewer than, more than, enter at least',
    de: 'mindestens, minimum, mind, min, wenigstens',
    fr: 'au moins, minimum, au minimum, min',
    es: 'al menos, mínimo, como mínimo, por lo menos, mín',
    pt: 'pelo menos, mínimo, no mínimo, mín',
    it: 'almeno, minimo, minimum, min',
    nl: 'minstens, minimaal, ten minste, min',
    sv: 'minst, minimum, min',
    da: 'mindst, minimum, min',
    nb: 'minst, minimum, min',
    fi: 'vähintään, minimi, väh',
    pl: 'co najmniej, minimum, min, przynajmniej',
    cs: 'alespoň, minimálně, nejméně, min',
    tr: 'en az, minimum, asgari, min',
    ru: 'не менее, минимум, как минимум, мин',
    ja: '以上, 最低',
    zh: '至少, 不少于, 最少, 不少於',
    ko: '최소, 이상',
    ar: 'على الأقل, لا يقل عن, الحد الأدنى',
  },
  characters: {
    en: 'character, letter, char',
    de: 'zeichen, buchstaben',
    fr: 'caractère, signe',
    es: 'carácter, caracteres',
    pt: 'caractere, carácter, caracteres',
    it: 'carattere, caratteri',
    nl: 'teken, karakter',
    sv: 'tecken',
    da: 'tegn',
    nb: 'tegn',
    fi: 'merkki, merkkiä',
    pl: 'znak, znaków',
    cs: 'znak, znaků',
    tr: 'karakter',
    ru: 'символ, знак',
    ja: '文字, 字',
    zh: '字, 字符, 个字',
    ko: '자, 글자',
    ar: 'حرف, أحرف, حرفا',
  },
} as const satisfies Record<string, Words>;
