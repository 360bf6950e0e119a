/** Names of countries in the languages we read, from the platform's own data. */
import { fold } from './fold.js';

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'tr',
  'ja',
  'zh',
  'ar',
];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Spellings that the platform's data does not give. */
const ALSO = [
  'usa',
  'u\\.s\\.a\\.?',
  'uk',
  'united states of america',
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'uae',
  'czech republic',
  'holland',
  'hong kong',
  'deutschland',
  'brasil',
];
/** Names that are also everyday words or first names, too weak to show an address. */
const EVERYDAY = new Set([
  'jersey',
  'georgia',
  'chad',
  'jordan',
  'turkey',
  'guinea',
  'mali',
  'cuba',
  'oman',
  'niger',
  'togo',
  'tuvalu',
  'man',
  'world',
  'peru',
  'tschad',
  'fiji',
  'iran',
  'laos',
  'palau',
  'samoa',
  'malta',
]);

let pattern: RegExp | null = null;

/** Matches a country's name, standing alone, on folded text. Built once, when first asked. */
export function countryNames(): RegExp {
  pattern ??= build();
  return pattern;
}

function build(): RegExp {
  const names = new Set<string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const name = display.of(first + second);
        if (name) names.add(fold(name));
      }
    }
  }
  const usable = [...names].filter((name) => name.length > 2 && !EVERYDAY.has(name));
  const escaped = usable.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  escaped.sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}.@/])(?:${[...ALSO, ...escaped].join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
