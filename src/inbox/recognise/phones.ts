/** Phone numbers a reader can see in a mail; a fax is none. Pure. */
import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max';
import { telephoneNumbers } from '../../language/telephone-numbers.js';

export interface PhoneMatch {
  text: string;
  e164: string;
}

/** `countries` (ISO 3166-1 alpha-2) are tried in order for numbers without a country code. Each number once. */
export function findPhones(lines: readonly string[], countries: readonly string[]): PhoneMatch[] {
  const usable = countries.filter((country): country is CountryCode => isSupportedCountry(country));
  const found = new Map<string, PhoneMatch>();
  for (const { text, number, fax } of telephoneNumbers(lines, usable))
    if (!fax && !found.has(number.number)) found.set(number.number, { text, e164: number.number });
  return [...found.values()];
}
