/** Brings text into the one form in which words are compared: case, accents, invisible characters. */

/** Letters that Unicode does not decompose, though people leave out their stroke or dot. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Accents of Latin, Greek and Cyrillic; vowel signs of Hebrew and Arabic with tatweel. Kana and Indic marks stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** Soft hyphen, zero-width and direction characters, private use (icon fonts). */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ue000-\uf8ff]/g;

/** Nothing but ASCII, as most text is: it needs no normalisation. */
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** Folded text: NFKC, lower case, without accents and invisible characters. Length may differ from the input. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  if (isAscii(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
}

/** Runs of letters, marks and digits; `h&m` and `contactez-nous` part at the sign between. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The same in ASCII, several times quicker. */
const ASCII_WORD = /[a-z\d]+/gi;

/** The words of folded text in order. */
export const splitWords = (folded: string): string[] =>
  folded.match(isAscii(folded) ? ASCII_WORD : WORD) ?? [];

/** `ContactUs` and `contactUS2` part where the case changes; anything else stays as it is. */
export const splitCamelCase = (text: string): string =>
  text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');

/** How Germans and Scandinavians write their letters where accents are not at hand: `ueber`, `kundtjaenst`. */
export const transliterate = (text: string): string =>
  text.replace(/[äæ]/g, 'ae').replace(/[öø]/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa');
