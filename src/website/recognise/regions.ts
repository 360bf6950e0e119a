/** Countries that a page seems to belong to, where nobody has said so: likeliest first. */
import type { PageFacts } from '../../model/page-facts.js';

/** Top-level domains that are not the country's two letters. */
const DOMAINS: Readonly<Record<string, string>> = { uk: 'GB' };

/** Two-letter top-level domains that people use for other reasons than their country. */
const GENERIC = /^(io|co|tv|me|ai|cc|ws|fm|am|ly|gg|to|eu|la|vc|sh|so|nu|tk|ml|ga|cf|gl|st|im|is)$/;

/** Postcodes that no other country writes like this: "SW1A 1AA", "1234 AB", "K1A 0B1". */
const POSTCODES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNPR-Y]? \d[ABD-HJLNP-UW-Z]{2})\b/, 'GB'],
  [/\b[1-9]\d{3} [A-Z]{2}\b(?! \d)/, 'NL'],
  [/\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d\b/, 'CA'],
  [/\b[A-Z]{2} \d{5}(?:-\d{4})?\b/, 'US'],
];

/** International codes of the countries whose numbers are most often written with a leading zero. */
const CODES: Readonly<Record<string, string>> = {
  '44': 'GB',
  '49': 'DE',
  '33': 'FR',
  '39': 'IT',
  '34': 'ES',
  '31': 'NL',
  '32': 'BE',
  '41': 'CH',
  '43': 'AT',
  '45': 'DK',
  '46': 'SE',
  '47': 'NO',
  '48': 'PL',
  '61': 'AU',
  '91': 'IN',
  '81': 'JP',
  '55': 'BR',
  '353': 'IE',
  '351': 'PT',
  '358': 'FI',
  '420': 'CZ',
};

/** Languages spoken as the first one in hardly more than one country (our assumption). */
const HOMES: Readonly<Record<string, string>> = {
  it: 'IT',
  pl: 'PL',
  cs: 'CZ',
  sk: 'SK',
  da: 'DK',
  sv: 'SE',
  nb: 'NO',
  no: 'NO',
  fi: 'FI',
  hu: 'HU',
  el: 'GR',
  tr: 'TR',
  ja: 'JP',
  ko: 'KR',
};

/**
 * ISO 3166-1 alpha-2, at most three: by top-level domain, language tag, schema.org address, "+44" on the page,
 * postcodes, and at last by the language alone.
 */
export function regionsOf(
  facts: Pick<PageFacts, 'url' | 'lang' | 'blocks'> & Partial<Pick<PageFacts, 'structuredData'>>,
): string[] {
  const found = new Set<string>();
  const top = hostOf(facts.url).split('.').at(-1) ?? '';
  if (DOMAINS[top]) found.add(DOMAINS[top]);
  else if (/^[a-z]{2}$/.test(top) && !GENERIC.test(top)) found.add(top.toUpperCase());
  // "en-GB", "de-at"
  const tag = /^[a-z]{2,3}-([a-z]{2})$/.exec(facts.lang ?? '')?.[1];
  if (tag) found.add(tag.toUpperCase());
  for (const country of statedCountries(facts.structuredData ?? [])) found.add(country);
  for (const { text } of facts.blocks) {
    const code = /\+\s?(\d{2,3})/.exec(text)?.[1];
    const country = code ? (CODES[code] ?? CODES[code.slice(0, 2)]) : undefined;
    if (country) found.add(country);
    for (const [pattern, region] of POSTCODES) if (pattern.test(text)) found.add(region);
    if (found.size >= 4) break;
  }
  const home = HOMES[(facts.lang ?? '').replace(/-.*$/, '')];
  if (home && found.size === 0) found.add(home);
  return [...found].slice(0, 3);
}

/** `addressCountry` of schema.org items, written as two letters. */
function statedCountries(data: readonly unknown[]): string[] {
  const text = JSON.stringify(data);
  return [...text.matchAll(/"addressCountry":(?:\{[^}]*"name":)?"([A-Za-z]{2})"/g)].map(([, code]) =>
    String(code).toUpperCase(),
  );
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};
