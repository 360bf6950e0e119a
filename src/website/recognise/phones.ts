/** Telephone numbers of a page with what a call costs. */

import { type CountryCode, isSupportedCountry, type PhoneNumber } from 'libphonenumber-js/max';
import { parseTelephoneNumber, telephoneNumbers } from '../../language/telephone-numbers.js';
import type { PageFacts } from '../../model/page-facts.js';
import { decoded } from '../../text/decoded.js';
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
  const blocks = facts.blocks.map(({ text }) => text);
  for (const { text, dialled, number, fax } of telephoneNumbers(blocks, regions))
    add({ ...reading(number, text, dialled, regions), fax });
  for (const { href, rawHref, text, name } of facts.links) {
    const [, number] = /^(?:tel|callto|sms):(.*)$/i.exec(href) ?? [];
    if (number) add(readLink(decoded(number), text || name, rawHref, regions));
  }
  return [...found.values()];
}

function readLink(
  number: string,
  text: string,
  href: string,
  regions: readonly CountryCode[],
): PhoneReading | null {
  const dialled = number.replace(/;.*$/, '').replace(/\(\s*0\s*\)/, '');
  const parsed = parseTelephoneNumber(dialled, regions);
  if (!parsed && !/\d{3}/.test(dialled)) return null;
  const shown = /\d{3}/.test(text) ? text : number;
  return { ...reading(parsed, shown, dialled, regions), href };
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
