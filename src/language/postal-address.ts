/** Recognises postal addresses in lines of text: a post box, or a street with a number and a place. Pure. */

import { countryNames } from './country-names.js';
import { fold } from './fold.js';
import type { AddressWords } from './language.js';
import { anyOf, compiled } from './patterns.js';
import { OWN_POSTCODES, PLAIN_POSTCODES } from './postcodes.js';

export interface PostalAddress {
  /** The lines that hold it, joined by `, `. */
  text: string;
  /** Place of its first line. */
  line: number;
  /** How many lines it takes. */
  lines: number;
  /** Country whose postcode fits, ISO 3166-1 alpha-2; null where no postcode says so. */
  country: string | null;
}

/** An address spreads over at most this many lines. */
const MOST_LINES = 4;
/** Longer lines are prose, where an address needs more to show it (our assumption). */
const SHORT_LINE = 160;

const NUMBER = String.raw`(?:n[o°º.]{0,2}\.? ?|nr\.? ?|no[:.]? ?|#|№ ?|д\. ?)?\d{1,5}(?:[ -]?[a-z])?(?:\s?[-/–]\s?\d{1,5}[a-z]?)?`;
/** Words of addresses in all languages. */
const say = (list: keyof Omit<AddressWords, 'countryNames'>): string =>
  anyOf(({ addresses }) => addresses?.[list]);

/** Matches `149 5th Ave`, `One Example Way`, `55 East 52nd Street`; the kind closes the name. */
const numberFirst = compiled(
  () =>
    String.raw`(?<![\p{L}\p{N}.,$€£-])(?:\d{1,6}[a-z]?(?:\s?[-/–]\s?\d{1,6}[a-z]?)?|${say('numbers')}),?\s+(?:[\p{L}\d][\p{L}\d'.-]*,?[ ]+){1,5}?(?:${say('kindLast')})\b|\d{1,5}[a-z]?\s+broadway\b`,
);
/** Streets as the continent writes them, each with an example. */
const continentalStreet = compiled(() =>
  [
    // 12 bis, rue de la Paix
    String.raw`(?<![\p{L}\p{N}.])\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]))?(?:\s?[-/]\s?\d{1,4})?,?\s+(?:${say('kindBetween')})\.?\s+\p{L}`,
    // Rua Augusta, 1200; C/ Mayor 5; ul. Długa 7
    String.raw`(?<![\p{L}\p{N}])(?:(?:${say('kindFirst')})\s|(?:${say('shortKindFirst')})\s?)[\p{L}\d„“"«][^\n\d|]{1,55}?[\s,.:-]+${NUMBER}(?![\p{L}\p{N}%€$])`,
    // Hauptstraße 5, Keizersgracht 126, Atatürk Caddesi No: 5
    String.raw`(?:[\p{L}.'-]{3,}(?:${say('kindEnding')})|[\p{L}.'-]{3,}[ -](?:${say('kindAfter')}))(?!\p{L})\.?,?\s*${NUMBER}(?![\p{L}\p{N}%€$])`,
    // Am Markt 3, Unter den Linden 77
    String.raw`(?<!\p{L})(?:${say('streetBegins')}) \p{L}[\p{L} -]{2,30} ${NUMBER}(?![\p{L}\p{N}%€$])`,
  ].join('|'),
);
/**
 * Matches any name with a number, and a postcode before a place right behind it, on the original text:
 * `Zeil 109, 60313 Frankfurt`, `Strandvejen 100 · DK-2900 Hellerup`, `бул. Витоша 12, 1000 София`. What looks
 * like a year is no postcode, and the place ends there, for "Chapter 3, 12000 Visitors came" is none.
 */
const nameNumberPlace = compiled(() =>
  [
    String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}.'’„“"« -]{1,50}?,?\s(?:№\s?|[Nn][ro°º]?\.?\s|д\.\s?)?`,
    String.raw`\d{1,4}(?:\s?[a-zA-Z](?!\p{L}))?(?:\s?[/-]\s?\d{1,5}[a-zA-Z]?)?(?:[ ,]+[^\n\d,]{1,20})?`,
    String.raw`\s*[,;·•|\n–-]\s*(?:[A-Z]{1,2}[ -])?(?!(?:19[5-9]|20[0-4])\d\b)`,
    String.raw`(?:\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3})\s+\p{Lu}\p{L}{2,}(?=\s*(?:$|[,;.·•|\n(–-]|\d|\p{Lu}|(?:${say('placeJoins')})\s))`,
  ].join(''),
);
/** Matches a house that has a name and no number, before a British postcode: `The Old Mill, Bridge Lane, Bath BA1 1AA`. */
const NAMED_HOUSE = new RegExp(
  String.raw`(?<!\p{L})\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){1,4},\s(?:\p{Lu}[\p{L}'’ ]+,?\s){1,3}(?:${OWN_POSTCODES.GB?.[0]})`,
  'u',
);
/** Matches addresses that show by themselves in a language that writes them its own way, on folded text. */
const ownWay = compiled(() => say('lines'));
/** Matches a French address without any mark, on folded text: `5 place de la Republique 44000 Nantes`. */
const unmarked = compiled(
  () =>
    String.raw`(?<![\p{L}\p{N}])\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:${say('kindBetween')})\s[^\n\d]{2,60}\s\d{5}\s\p{L}{3}`,
);
/** Matches region, district and number where no street is needed: `渋谷区…1-2-3`, `…道88号`, `강남구 …로 1`. */
const shape = compiled(() => `(?:${say('shapes')})`);
/** Matches a province, prefecture, city or district of such addresses. */
const shapeRegion = compiled(() => say('shapeRegions'));
/** Matches a house number, then a name. */
const named = compiled(() => {
  const numbers = anyOf(({ addresses }) => addresses?.numbers).replace(/(?<![a-z])[a-z]/g, eitherCase);
  return String.raw`(?:\d[\p{L}\d/–-]*|${numbers}|[A-Z]{3,}),?\s+[\p{Lu}\d]`;
});
const eitherCase = (letter: string): string => `[${letter.toUpperCase()}${letter}]`;
const box = compiled(() => String.raw`(?<![\p{L}\p{N}])(?:${say('postBox')})[^\p{L}\n]{0,12}\d*`);
const within = compiled(() => String.raw`\b(?:${say('building')})\b`);
/** Matches regions by their letters after a mark: `Franca - SP`, `Milano (MI)`, `Brooklyn, NY`. */
const REGION_LETTERS =
  /\p{L}\s*[-–/,(]\s*(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO|MI|RM|BO|FI|VE|NSW|VIC|QLD|ON|BC|QC|AB|NY|CA|TX|WA|IL|FL|DC)\b/u;

const ownPostcode = Object.entries(OWN_POSTCODES).map(
  ([country, shapes]) => [country, compiled(() => shapes.join('|'))] as const,
);
/** A plain postcode stands at the start of a line or after a mark that parts it from the street. */
const plainPostcode = Object.entries(PLAIN_POSTCODES).map(
  ([country, shape]) =>
    [country, compiled(() => String.raw`(?:^|[,;·•|–-] *|\n *|\. )(?:${shape})`)] as const,
);

/** How far a postcode, region or country may stand from the street, in characters (our assumption). */
const BEFORE = 60;
const AFTER = 120;

/**
 * Postal addresses in document order. `countries` (ISO 3166-1 alpha-2) decide when a postcode would fit
 * several; leave it empty where unknown.
 */
export function findPostalAddresses(
  lines: readonly string[],
  countries: readonly string[] = [],
): PostalAddress[] {
  const found: PostalAddress[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!/\p{Nd}|\b[Oo]ne |\b[A-Z]{1,2}\d/u.test(line)) continue;
    const address = addressAt(lines, index, countries);
    if (!address) continue;
    found.push(address);
    index += address.lines - 1;
  }
  return found;
}

function addressAt(
  lines: readonly string[],
  index: number,
  countries: readonly string[],
): PostalAddress | null {
  const first = fold(lines[index] ?? '');
  const inBox = box().exec(first);
  const shaped = shape().exec(first);
  if (shaped && shapeRegion().test(first)) return make(lines, index, shaped.index, null);
  const continental = continentalStreet().exec(first);
  const street = continental ?? shaped ?? englishStreet(first, lines[index] ?? '');
  if (inBox && /\d/.test(inBox[0])) return make(lines, index, inBox.index, null);
  const inside = street ? null : first.length <= SHORT_LINE ? within().exec(first) : null;
  const anchor = street ?? inside;
  if (!anchor) return plainlyLaidOut(lines, index);
  const near = vicinity(lines, index, anchor.index, anchor[0].length);
  const country = postcodeCountry(near, continental !== null, countries);
  if (street && (country !== null || REGION_LETTERS.test(near)))
    return make(lines, index, anchor.index, country);
  const abroad = countryNames().test(fold(near));
  const laidOut = first.length <= SHORT_LINE && /[,\n]|\s[-–·|•]\s/.test(near);
  return abroad && laidOut ? make(lines, index, anchor.index, null) : plainlyLaidOut(lines, index);
}

/** An address that shows by its layout alone, whatever its street is called. */
function plainlyLaidOut(lines: readonly string[], index: number): PostalAddress | null {
  const line = lines[index] ?? '';
  if (line.length > SHORT_LINE) return null;
  const found = nameNumberPlace().exec(`${line}\n${lines[index + 1] ?? ''}`);
  if (found && found.index < line.length && !month().test(fold(found[0])))
    return make(lines, index, found.index, null);
  const house = NAMED_HOUSE.exec(line);
  if (house) return make(lines, index, house.index, 'GB');
  const own = ownWay().exec(fold(line)) ?? unmarked().exec(fold(line));
  return own ? make(lines, index, Math.min(own.index, line.length), null) : null;
}

/** Matches names of months with a day: "May 5, 10000 Visitors" is a date. */
const month = compiled(() => String.raw`(?<!\p{L})(?:${say('months')})\p{L}*\.?\s\d`);

/** An English street whose name begins with a capital or a digit: not "3 nights at our place". */
function englishStreet(bare: string, line: string): RegExpExecArray | null {
  const match = numberFirst().exec(bare);
  if (!match) return null;
  const written = line.slice(Math.max(0, match.index - 2), match.index + match[0].length + 4);
  return named().test(written) ? match : null;
}

/** The text around a place: the rest of its line and the next short lines. */
function vicinity(lines: readonly string[], index: number, at: number, length: number): string {
  const line = lines[index] ?? '';
  const following = lines.slice(index + 1, index + MOST_LINES).filter((next) => next.length <= SHORT_LINE);
  const previous =
    at < BEFORE && (lines[index - 1]?.length ?? SHORT_LINE) < BEFORE ? `${lines[index - 1]}\n` : '';
  return `${previous}${line.slice(Math.max(0, at - BEFORE))}\n${following.join('\n')}`.slice(
    0,
    previous.length + Math.min(at, BEFORE) + length + AFTER,
  );
}

function postcodeCountry(text: string, continental: boolean, countries: readonly string[]): string | null {
  const shapes = continental ? [...ownPostcode, ...plainPostcode] : ownPostcode;
  const fits = shapes.filter(([, shape]) => shape().test(text)).map(([country]) => country);
  return fits.find((country) => countries.includes(country)) ?? fits[0] ?? null;
}

/** Quotes from the line where the address begins to where its postcode is, or can be. */
function make(lines: readonly string[], index: number, at: number, country: string | null): PostalAddress {
  const line = lines[index] ?? '';
  const rest = line.length - at;
  const more =
    rest > SHORT_LINE ? [] : lines.slice(index + 1, index + MOST_LINES).filter((next) => next.length <= 60);
  const near = more.slice(0, Math.max(0, Math.ceil((AFTER - rest) / 40)));
  const shape = [...ownPostcode, ...plainPostcode].find(([own]) => own === country)?.[1]();
  const last = near.findIndex((_, end) => shape?.test([line.slice(at), ...near.slice(0, end)].join('\n')));
  const kept = last < 0 ? near : near.slice(0, last);
  const text = [line.slice(Math.max(0, at - BEFORE)), ...kept].join(', ').replace(/\s+/g, ' ').trim();
  return { text: text.slice(0, 300), line: index, lines: 1 + kept.length, country };
}
