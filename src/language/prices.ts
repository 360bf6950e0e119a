/** Amounts of money in texts of any language: a sign, a code or a word beside a number. */
import { languages } from './all-languages.js';
import { fold } from './fold.js';
import { listed } from './language.js';
import { compiled } from './patterns.js';

/** Signs on either side of a number, and signs that only follow it. */
const SIGNS = '€$£¥₽₹₩₺';
const SIGNS_BEHIND = '원円元';

/** ISO 4217. */
const CODES = ['EUR', 'USD', 'GBP', 'CHF', 'PLN', 'SEK', 'DKK', 'NOK', 'HUF', 'CZK', 'RON'];

const names = (): string[] => [...CODES, ...languages.flatMap(({ money }) => listed(money))];

/** `kr` is also written `Kr` and `KR`, and `EUR` also `eur`; but `ft` are feet, and not forints. */
const spellings = (name: string): string[] => {
  const code = CODES.includes(name);
  const upper = name.toUpperCase();
  return [name, upper, upper.charAt(0) + name.slice(1).toLowerCase(), ...(code ? [name.toLowerCase()] : [])];
};

/** `22 900`, `1 250 000,50`: thousands parted by spaces. */
const GROUPED = String.raw`(?<!\d)\d{1,3}(?:\s\d{3})+(?!\d)(?:[.,]\d+)?`;

/** Behind a word it is one: `Euro 2020`. */
const YEAR = String.raw`(?:19|20)\d\d(?![\d.,])`;

/** Matches `€ 25`, `25 €`, `25,50 EUR`, `£10`, `USD 5`, `kr 100`, `22 900 Ft`, `249 zł`, `¥980`, `1,200円`. */
const price = compiled(() => {
  const words = `(?<!\\p{L})(?:${[...new Set(names().flatMap(spellings))].join('|')})(?!\\p{L})`;
  const before = String.raw`(?:[${SIGNS}]|(?<!\d)${words}(?!\s?${YEAR}))\s?(?:${GROUPED}|\d(?:[\d.,]*\d)?)`;
  const behind = String.raw`(?:${GROUPED}|\d[\d.,]*)\s?(?:[${SIGNS}${SIGNS_BEHIND}]|${words}(?!\d))`;
  return `${before}|${behind}`;
});

/** The first amount of money in a text, as written; null if there is none. */
export const priceIn = (text: string): string | null => price().exec(text)?.[0] ?? null;

let currencies: ReadonlySet<string> | undefined;

/** Whether a folded word is a code or a word of money, as in a basket's total. */
export function isCurrency(word: string): boolean {
  currencies ??= new Set(names().map(fold));
  return currencies.has(word);
}
