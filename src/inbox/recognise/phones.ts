/** Phone numbers a reader can see in a mail, told from dates, prices, postcodes and register numbers. Pure. */
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Matches runs of digits with the separators that phone numbers use: `+44 (0)20 7946 0958`, `0800/12 34 56`. */
const RUN =
  /(?<![\p{L}\p{N}@=&?#_/-]|\d[.:])(?:\+\s?|\(\+?)?\d[\d\s()./·–-]{5,20}\d(?![\p{L}\p{N}@_%€$£=]|[.,]\d)/gu;
/** Matches vanity numbers: `1-800-FLOWERS`, `0800 EXAMPLE`. */
const VANITY =
  /(?<![\p{L}\p{N}])(?:1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ][A-Z][A-Z\d-]{5,9}(?![\p{L}])/u;
/** Matches words before a number that announce a phone, on the 40 characters before it. */
const ANNOUNCES =
  /(?:\btel(?:e?fon\p{L}*|éfono|efone|éphone|ephone)?|\bphone|\bfon|\bcall(?: us)?(?: at| on| toll[- ]?free)?|\bdial|\bring|\bmobile?|\bcell|\bwhats?app|\bhotline|\btoll[- ]?free|\bfree ?phone|\bhelpline|\bligue|\bfone|\bsac|\bllam\p{L}*|\bappel\p{L}*|\bchiam\p{L}*|\bnumero verde|\bbel|\btlf|\bpuh(?:elin)?|\binfolinia|\brufen|\bvoice|\bsms|\btelp|\btālr|\bservice client\p{L}*|\bcustomer (?:care|service|support)|\bkundtjänst|\bkunde(?:n)?service|\basiakaspalvelu|\bvolejte|\bllám\p{L}*|\batenci[óo]n al cliente|hizmetleri|тел|телефон\p{L}*|звоните|τηλ|τηλέφωνο|טלפון|טל['׳]?|โทร|☎|✆|📞|📱|📲|電話(?:番号)?|ダイヤル|电话|热线|熱線|전화|고객센터|콜센터|هاتف|تلفن|फ़ोन|फोन|\b[tpm])\s*(?:n[º°o.]*|number|us|：|:|\.|at|on|på|oss|al|au|il|le|\+|-|–|\||\(|\s)*[\s.:：(]*$/iu;
/** Matches words that announce some other number: fax, register, tax, order, account, year. */
const OTHER_NUMBER =
  /(?:fax\p{L}*|telecopie|vat|ust|uid|iban|bic|cnpj|cpf|cif|nif|siret|siren|rcs|hrb|hra|kvk|abn|acn|ein|company (?:no|number|reg)|registered|registration|reg\.? ?no|p\.? ?iva|order|bestell\p{L}*|auftrag\p{L}*|invoice|rechnung\p{L}*|customer|kunden\p{L}*|account|ref(?:erence)?|ticket|case|isbn|issn|id|sku|article|art|copyright|©|ean|ip|version|zip|plz|protocolo|pedido|conta|dossier|krs|regon|nip|ico|dic|org\.?nr)[\s.:#nNºo°-]*$/iu;
/** Matches dates, spans of years, times, prices and decimals, and US postcodes of nine digits. */
const NOT_A_PHONE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d{2}(?:\s.*)?|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}\s*[-–/]\s*(?:19|20)?\d{2}|\d{5}-\d{4}|\d{1,2}[.:]\d{2}\s*[-–]\s*\d{1,2}[.:]\d{2}|\d{5}-\d{3}|\d+\.\d{2}\s*[-+].*|\d{2}\.\d{3}\.\d{3}[/.]?\d*-?\d*|[\d ]*\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;

/** Matches thousands: `1.234.567`, `12 000`; the same groups are how several countries write their numbers. */
const THOUSANDS = /^[1-9]\d{0,2}(?:[. ]\d{3})+(?:[.,]\d{2})?$/;

/** How numbers without a country code look where nothing announces them; elsewhere they begin with a zero. */
const NATIONAL_SHAPES: Readonly<Record<string, RegExp>> = {
  // 202 555 0143, (202) 555-0143, 1-202-555-0143
  US: /^(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}$/,
  CA: /^(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}$/,
  // 1300 123 456, 13 12 34, (02) 9123 4567
  AU: /^(?:1[38]00 \d{3} \d{3}|\(0\d\) ?\d{4} \d{4}|0\d \d{4} \d{4}|04\d\d \d{3} \d{3})$/,
  // (31) 2552-4452, 11 98258-4560, 0800 047 4482
  BR: /^(?:\(?0?\d{2}\)?[ .-]{1,2}\d{4,5}[- .]\d{4}|0[38]00[ .-]?\d{3}[ .-]?\d{4})$/,
  // 912 345 678, 91 234 56 78
  ...Object.fromEntries(
    ['ES', 'PT', 'PL', 'CZ', 'NO', 'DK', 'GR'].map((country) => [country, /^\d{2,3}(?:[ .-]\d{2,4}){2,3}$/]),
  ),
};
const TRUNK_ZERO = /^\(?0/;

export interface PhoneMatch {
  text: string;
  /** E.164 where it could be worked out. */
  e164: string | null;
}

/** `countries` (ISO 3166-1 alpha-2) are tried in order for numbers without a country code. */
export function findPhones(lines: readonly string[], countries: readonly string[]): PhoneMatch[] {
  const usable = countries.filter((country): country is CountryCode => isSupportedCountry(country));
  const found = new Map<string, PhoneMatch>();
  for (const line of lines) {
    if (!/\d.*\d.*\d/.test(line)) continue;
    const vanity = VANITY.exec(line)?.[0];
    if (vanity && /[A-Z]{3}/.test(vanity)) found.set(vanity, { text: vanity, e164: null });
    for (const match of line.matchAll(RUN)) {
      const phone = judge(match[0].trim(), line.slice(Math.max(0, match.index - 40), match.index), usable);
      if (phone) found.set(phone.e164 ?? phone.text, phone);
    }
  }
  return [...found.values()];
}

function judge(text: string, before: string, countries: readonly CountryCode[]): PhoneMatch | null {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || OTHER_NUMBER.test(before)) return null;
  const announced = ANNOUNCES.test(before);
  const abroad = /^\(?\+/.test(text);
  if (!abroad && NOT_A_PHONE.test(text) && !(announced && /^\d{5}-\d{3,4}$/.test(text))) return null;
  if (!abroad && !announced && THOUSANDS.test(text)) return null;
  // A number that nothing announces must look like one: with a plus, or parted, and valid as it stands.
  const parted = /\d[\s()./·–-]+\d/.test(text) || /^0?800/.test(digits);
  if (!announced && !abroad && !parted) return null;
  const plain = text
    .replace(/^\((?=\+)/, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/[·–/]/g, ' ');
  const shaped = (country: string | undefined): boolean =>
    announced || country === undefined || (NATIONAL_SHAPES[country] ?? TRUNK_ZERO).test(text);
  for (const country of plain.startsWith('+') ? [undefined] : countries) {
    const parsed = parsePhoneNumberFromString(
      plain,
      country ? { defaultCountry: country, extract: false } : { extract: false },
    );
    if (parsed && shaped(country) && (parsed.isValid() || (announced && parsed.isPossible())))
      return { text, e164: parsed.number };
  }
  return announced ? { text, e164: null } : null;
}
