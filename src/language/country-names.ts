/** Names of countries in the languages we read, from the platform's own data. */
import { languages } from './all-languages.js';
import { fold } from './fold.js';
import { listed } from './language.js';
import { anyOf, compiled } from './patterns.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Matches a country's name, standing alone, on folded text. */
export const countryNames = compiled(() => {
  const read = languages.filter(({ addresses }) => addresses?.countryNames);
  // Names that are also everyday words or first names are too weak to show an address.
  const everyday = new Set(read.flatMap(({ addresses }) => listed(addresses?.countryNames?.everyday)));
  const names = new Set<string>();
  for (const { code } of read) {
    const display = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const name = display.of(first + second);
        if (name) names.add(fold(name));
      }
    }
  }
  const usable = [...names].filter((name) => name.length > 2 && !everyday.has(name));
  const escaped = usable.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  escaped.sort((a, b) => b.length - a.length);
  const also = anyOf(({ addresses }) => addresses?.countryNames?.also);
  return String.raw`(?<![\p{L}\p{N}.@/])(?:${[also, ...escaped].join('|')})(?![\p{L}\p{N}])`;
});
