/** Recognises postal addresses in lines of text: a post box, or a street with a number and a place. Pure. */

import { countryNames } from './country-names.js';
import { fold } from './fold.js';
import * as words from './postal-words.js';

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
/** Matches `149 5th Ave`, `One Example Way`, `55 East 52nd Street`; the kind closes the name. */
const ENGLISH_STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£-])(?:\d{1,6}[a-z]?(?:\s?[-/–]\s?\d{1,6}[a-z]?)?|one|two|three|four|five|ten),?\s+(?:[\p{L}\d][\p{L}\d'.-]*,?[ ]+){1,5}?(?:${words.STREET_LAST})\b|\d{1,5}[a-z]?\s+broadway\b`,
  'u',
);
/** Streets as the continent writes them, each with an example. */
const CONTINENTAL_STREET = new RegExp(
  [
    // 12 bis, rue de la Paix
    String.raw`(?<![\p{L}\p{N}.])\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]))?(?:\s?[-/]\s?\d{1,4})?,?\s+(?:${words.STREET_BETWEEN})\.?\s+\p{L}`,
    // Rua Augusta, 1200; C/ Mayor 5; ul. Długa 7
    String.raw`(?<![\p{L}\p{N}])(?:(?:${words.STREET_FIRST})\s|(?:${words.STREET_FIRST_SHORT})\s?)[\p{L}\d„“"«][^\n\d|]{1,55}?[\s,.:-]+${NUMBER}(?![\p{L}\p{N}%€$])`,
    // Hauptstraße 5, Keizersgracht 126, Atatürk Caddesi No: 5
    String.raw`(?:[\p{L}.'-]{3,}(?:${words.STREET_ENDING})|[\p{L}.'-]{3,}[ -](?:${words.STREET_KIND_AFTER}))(?!\p{L})\.?,?\s*${NUMBER}(?![\p{L}\p{N}%€$])`,
    // Am Markt 3, Unter den Linden 77
    String.raw`(?<!\p{L})(?:am|an der|an den|im|in der|zum|zur|auf der|auf dem|unter den|vor dem|hinter der) \p{L}[\p{L} -]{2,30} ${NUMBER}(?![\p{L}\p{N}%€$])`,
  ].join('|'),
  'u',
);
/**
 * Matches any name with a number, and a postcode before a place right behind it, on the original text:
 * `Zeil 109, 60313 Frankfurt`, `Strandvejen 100 · DK-2900 Hellerup`, `бул. Витоша 12, 1000 София`. What looks
 * like a year is no postcode, and the place ends there, for "Chapter 3, 12000 Visitors came" is none.
 */
const NAME_NUMBER_PLACE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}.'’„“"« -]{1,50}?,?\s(?:№\s?|[Nn][ro°º]?\.?\s|д\.\s?)?`,
    String.raw`\d{1,4}(?:\s?[a-zA-Z](?!\p{L}))?(?:\s?[/-]\s?\d{1,5}[a-zA-Z]?)?(?:[ ,]+[^\n\d,]{1,20})?`,
    String.raw`\s*[,;·•|\n–-]\s*(?:[A-Z]{1,2}[ -])?(?!(?:19[5-9]|20[0-4])\d\b)`,
    String.raw`(?:\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3})\s+\p{Lu}\p{L}{2,}(?=\s*(?:$|[,;.·•|\n(–-]|\d|\p{Lu}|(?:am|an|im|bei|ob|sur|en|la|les|di|de|da|del|nad|pod)\s))`,
  ].join(''),
  'u',
);
/** Matches a house that has a name and no number, before a British postcode: `The Old Mill, Bridge Lane, Bath BA1 1AA`. */
const NAMED_HOUSE = new RegExp(
  String.raw`(?<!\p{L})\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){1,4},\s(?:\p{Lu}[\p{L}'’ ]+,?\s){1,3}(?:${words.OWN_POSTCODES.GB?.[0]})`,
  'u',
);
/** Matches Thai streets and Vietnamese quarters, which put the number first and have kinds of their own, on folded text. */
const SOUTH_EAST_ASIAN =
  /\d+[^\n]{0,40}ถนน[^\n]{0,90}\d{5}|\d+[^\n,]{0,40},\s?(?:phuong|quan|p\.|q\.|huyen)\s?\p{L}?/u;
/** Matches a French address without any mark, on folded text: `5 place de la Republique 44000 Nantes`. */
const FRENCH_LINE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:${words.STREET_BETWEEN})\s[^\n\d]{2,60}\s\d{5}\s\p{L}{3}`,
  'u',
);
/** Matches East Asian addresses: region, district and number: `渋谷区…1-2-3`, `…道88号`, `강남구 …로 1`. */
const EAST_ASIAN =
  /(?:[都道府県市区郡町村縣省][^\n]{0,40}?(?:\d+|[一二三四五六七八九十〇]+)(?:丁目|番地|番|号|號|[-－‐−]\d)|(?:路|街|大道|道)[^\n]{0,10}?\d+[^\n]{0,4}?[号號]|(?:시|도|구|군)\s[^\n]{0,30}?(?:로|길|동)\s?\d+)/u;
/** Matches a province, prefecture, city or district. */
const ASIAN_REGION = /[都道府県市区區縣省]|(?:시|도|구)\s/u;
/** Matches a house number, then a name. */
const NAMED = /(?:\d[\p{L}\d/–-]*|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]en|[A-Z]{3,}),?\s+[\p{Lu}\d]/u;
const BOX = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.POST_BOX})[^\p{L}\n]{0,12}\d*`, 'u');
const WITHIN = new RegExp(words.BUILDING, 'u');
/** Matches regions by their letters after a mark: `Franca - SP`, `Milano (MI)`, `Brooklyn, NY`. */
const REGION_LETTERS =
  /\p{L}\s*[-–/,(]\s*(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO|MI|RM|BO|FI|VE|NSW|VIC|QLD|ON|BC|QC|AB|NY|CA|TX|WA|IL|FL|DC)\b/u;

const OWN_POSTCODE = Object.entries(words.OWN_POSTCODES).map(
  ([country, shapes]) => [country, new RegExp(shapes.join('|'), 'u')] as const,
);
/** A plain postcode stands at the start of a line or after a mark that parts it from the street. */
const PLAIN_POSTCODE = Object.entries(words.PLAIN_POSTCODES).map(
  ([country, shape]) =>
    [country, new RegExp(String.raw`(?:^|[,;•·|–-] *|\n *|\. )(?:${shape})`, 'u')] as const,
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
  const box = BOX.exec(first);
  const asian = EAST_ASIAN.exec(first);
  if (asian && ASIAN_REGION.test(first)) return make(lines, index, asian.index, null);
  const continental = CONTINENTAL_STREET.exec(first);
  const street = continental ?? asian ?? englishStreet(first, lines[index] ?? '');
  if (box && /\d/.test(box[0])) return make(lines, index, box.index, null);
  const inside = street ? null : first.length <= SHORT_LINE ? WITHIN.exec(first) : null;
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
  const named = NAME_NUMBER_PLACE.exec(`${line}\n${lines[index + 1] ?? ''}`);
  if (named && named.index < line.length && !MONTH.test(fold(named[0])))
    return make(lines, index, named.index, null);
  const house = NAMED_HOUSE.exec(line);
  if (house) return make(lines, index, house.index, 'GB');
  const own = SOUTH_EAST_ASIAN.exec(fold(line)) ?? FRENCH_LINE.exec(fold(line));
  return own ? make(lines, index, Math.min(own.index, line.length), null) : null;
}

/** Matches names of months in the large languages: "May 5, 10000 Visitors" is a date. */
const MONTH =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|mai|maj|jun|jul|aug|sep|oct|okt|out|nov|dec|dez|des|enero|gennaio|janv|fev|febr|marz|mars|avr|abr|mag|giu|lug|ago|aout|set|ott|dic)\p{L}*\.?\s\d/u;

/** An English street whose name begins with a capital or a digit: not "3 nights at our place". */
function englishStreet(bare: string, line: string): RegExpExecArray | null {
  const match = ENGLISH_STREET.exec(bare);
  if (!match) return null;
  const written = line.slice(Math.max(0, match.index - 2), match.index + match[0].length + 4);
  return NAMED.test(written) ? match : null;
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
  const shapes = continental ? [...OWN_POSTCODE, ...PLAIN_POSTCODE] : OWN_POSTCODE;
  const fits = shapes.filter(([, shape]) => shape.test(text)).map(([country]) => country);
  return fits.find((country) => countries.includes(country)) ?? fits[0] ?? null;
}

/** Quotes from the line where the address begins to where its postcode can be. */
function make(lines: readonly string[], index: number, at: number, country: string | null): PostalAddress {
  const line = lines[index] ?? '';
  const rest = line.length - at;
  const more =
    rest > SHORT_LINE ? [] : lines.slice(index + 1, index + MOST_LINES).filter((next) => next.length <= 60);
  const kept = more.slice(0, Math.max(0, Math.ceil((AFTER - rest) / 40)));
  const text = [line.slice(Math.max(0, at - BEFORE)), ...kept].join(', ').replace(/\s+/g, ' ').trim();
  return { text: text.slice(0, 300), line: index, lines: 1 + kept.length, country };
}
