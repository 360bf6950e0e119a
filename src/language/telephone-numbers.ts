/** Telephone numbers in texts of any language: which runs of digits are one, told from dates, prices and registers. */
import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type PhoneCandidate, phoneCandidates } from './phone-candidates.js';

export interface TelephoneNumber {
  /** As written. */
  text: string;
  /** Digits, with a plus where there was one. */
  dialled: string;
  number: PhoneNumber;
  fax: boolean;
}

/** In the order of the texts; `regions` are tried in turn for numbers without a country code. */
export function telephoneNumbers(
  texts: readonly string[],
  regions: readonly CountryCode[],
): TelephoneNumber[] {
  let before = '';
  return texts.flatMap((text) => {
    const found = phoneCandidates(text, before).flatMap((candidate) => read(candidate, regions) ?? []);
    // A label is short: "Telephone:", "Fax".
    before = text.length <= 40 ? text : text.slice(-40);
    return found;
  });
}

function read(candidate: PhoneCandidate, regions: readonly CountryCode[]): TelephoneNumber | null {
  const { text, dialled, label, grouped } = candidate;
  const international = dialled.startsWith('+');
  // Digits in one run are as often an article number; somebody has to call them a telephone number.
  if (!label && !grouped && !international) return null;
  const number = parseTelephoneNumber(dialled, regions);
  if (!number) return null;
  // Numbers set apart for films and examples, and those of plans newer than ours, are believed if labelled.
  if (!number.isValid() && !(label && number.isPossible())) return null;
  if (!label && !international && !convincing(number, text)) return null;
  return { text, dialled, number, fax: label === 'fax' };
}

/** Without a label: grouped as its country does, and long enough not to be a date or an amount. */
function convincing(number: PhoneNumber, text: string): boolean {
  const groups = text.split(/\D+/).filter(Boolean);
  if (groups.length < 2 || number.nationalNumber.length < 8) return false;
  // One digit apart from the others is a page or a version number, not a group: "3 16-69 1-85 19" aside.
  return groups.length <= 6;
}

/** The first country in which the number is valid, the wanted one first; else how the wanted one reads it. */
export function parseTelephoneNumber(dialled: string, regions: readonly CountryCode[]): PhoneNumber | null {
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
