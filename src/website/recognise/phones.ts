/** Telephone numbers of a page with what a call costs. */
import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { PageFacts } from '../../model/page-facts.js';
import { type PhoneCandidate, phoneCandidates } from './phone-candidates.js';
import { type PhoneRate, phoneRate } from './phone-rates.js';
import { regionsOf } from './regions.js';

export interface PhoneReading {
  /** As written on the page. */
  text: string;
  /** "+49800123456"; null for short codes, which only work inside a country. */
  e164: string | null;
  country: string | null;
  rate: PhoneRate;
  fax: boolean;
  /** From a `tel:` link (then `href` is as written there), or from text only. */
  href: string | null;
}

/** `country` is ISO 3166-1 alpha-2: the region in which numbers without country code are dialled. */
export function phonesOf(facts: PageFacts, country: string | null): PhoneReading[] {
  const regions = [country?.toUpperCase() ?? null, ...regionsOf(facts)].filter(
    (region): region is CountryCode => region !== null && isSupportedCountry(region),
  );
  const found = new Map<string, PhoneReading>();
  const add = (reading: PhoneReading | null) => {
    if (!reading) return;
    const key = reading.e164 ?? reading.text;
    const known = found.get(key);
    if (known) found.set(key, { ...known, fax: known.fax && reading.fax, href: known.href ?? reading.href });
    else found.set(key, reading);
  };
  let before = '';
  for (const { text } of facts.blocks) {
    for (const candidate of phoneCandidates(text, before)) add(readCandidate(candidate, regions));
    // A label is short: "Telephone:", "Fax".
    before = text.length <= 40 ? text : text.slice(-40);
  }
  for (const { href, rawHref, text, name } of facts.links) {
    const [, number] = /^(?:tel|callto|sms):(.*)$/i.exec(href) ?? [];
    if (number) add(readLink(decode(number), text || name, rawHref, regions));
  }
  return [...found.values()];
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function readLink(
  number: string,
  text: string,
  href: string,
  regions: readonly CountryCode[],
): PhoneReading | null {
  const dialled = number.replace(/;.*$/, '').replace(/\(\s*0\s*\)/, '');
  const parsed = parse(dialled, regions);
  if (!parsed && !/\d{3}/.test(dialled)) return null;
  const shown = /\d{3}/.test(text) ? text : number;
  return { ...reading(parsed, shown, dialled, regions), href };
}

function readCandidate(candidate: PhoneCandidate, regions: readonly CountryCode[]): PhoneReading | null {
  const { text, dialled, label, grouped } = candidate;
  const international = dialled.startsWith('+');
  // Digits in one run are as often an article number; somebody has to call them a telephone number.
  if (!label && !grouped && !international) return null;
  const parsed = parse(dialled, regions);
  if (!parsed) return null;
  // Numbers set apart for films and examples, and those of plans newer than ours, are believed if labelled.
  if (!parsed.isValid() && !(label && parsed.isPossible())) return null;
  if (!label && !international && !convincing(parsed, text)) return null;
  return { ...reading(parsed, text, dialled, regions), fax: label === 'fax' };
}

/** Without a label: grouped as its country does, and long enough not to be a date or an amount. */
function convincing(number: PhoneNumber, text: string): boolean {
  const groups = text.split(/\D+/).filter(Boolean);
  if (groups.length < 2 || number.nationalNumber.length < 8) return false;
  // One digit apart from the others is a page or a version number, not a group: "3 16-69 1-85 19" aside.
  return groups.length <= 6;
}

/** The first country in which the number is valid, the wanted one first; else how the wanted one reads it. */
function parse(dialled: string, regions: readonly CountryCode[]): PhoneNumber | null {
  const written = dialled.replace(/^00(?=[1-9])/, '+');
  const readings = (regions.length > 0 ? regions : [undefined]).map((region) =>
    parsePhoneNumberFromString(written, region),
  );
  const valid = readings.find((number) => number?.isValid());
  if (valid) return valid;
  // A country code without its plus: "44 20 7946 0000", "1 555 555 0100".
  const digits = dialled.replace(/\D/g, '');
  const other = digits.length >= 11 ? parsePhoneNumberFromString(`+${digits}`) : undefined;
  return other?.isValid() ? other : (readings[0] ?? null);
}

function reading(
  number: PhoneNumber | null,
  text: string,
  dialled: string,
  [region]: readonly CountryCode[],
): PhoneReading {
  const national = number?.nationalNumber ?? dialled.replace(/\D/g, '').replace(/^0+/, '');
  const country = number?.country ?? region ?? null;
  const known = number?.isPossible() ?? false;
  return {
    text,
    e164: number && known ? number.number : null,
    country,
    rate: phoneRate(country ?? undefined, String(national), number?.getType()),
    fax: false,
    href: null,
  };
}
