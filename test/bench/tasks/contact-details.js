/** Telephone numbers and mail addresses of business pages (webstruct), the country being given. */
import { join } from 'node:path';
import { eachFacts, readLines } from '../corpora.js';
import { recallPrecision } from '../scores.js';

/** Country by the ending of the domain; the collection is mostly from the United States. */
const COUNTRIES = { uk: 'GB' };
const GENERIC = new Set(['com', 'org', 'net', 'info', 'biz', 'us', 'edu', 'gov', 'eu', 'co', 'me', 'tv']);

/** The collection gives no countries: the top-level domain does, then a British postcode or code on the page. */
function countryOf({ corpus, domain, entities }) {
  if (corpus === 'nl') return 'NL';
  const ending = (domain ?? '').split('.').at(-1);
  if (COUNTRIES[ending]) return COUNTRIES[ending];
  if (ending && ending.length === 2 && !GENERIC.has(ending)) return ending.toUpperCase();
  const british = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
  return entities.some(({ type, text }) => type === 'ZIPCODE' && british.test(text)) ? 'GB' : 'US';
}

const KEYS = '22233344455566677778889999';
/** Digits, letters of vanity numbers turned into theirs; extensions and "(0)" left out. */
const digitsOf = (text) =>
  [...text.replace(/(ext|x)\.? ?\d+$|\(0\)/i, '').toUpperCase()]
    .map((sign) => (/[A-Z]/.test(sign) ? KEYS[sign.charCodeAt(0) - 65] : sign))
    .join('')
    .replace(/\D/g, '');

/** The same number, whichever of the two is written with its country code. */
function isSame(a, b) {
  const length = Math.min(a.length, b.length, 9);
  return length >= 7 && a.slice(-length) === b.slice(-length);
}

export default {
  order: 4,
  title: 'contact details',
  async run(corpora) {
    const { contactDetailsOf } = await import('../../../dist/website/recognise/contact-details.js');
    const folder = join(corpora, 'webstruct');
    const rows = await readLines(join(folder, 'entities.jsonl'));
    const pages = rows.map((row) => ({
      file: join(folder, row.htmlFile),
      url: row.url ?? 'https://example.org/',
      row,
    }));
    const phones = { found: 0, wanted: 0, claimed: 0, right: 0 };
    const mails = { found: 0, wanted: 0, claimed: 0 };
    await eachFacts(pages, (facts, { row }) => {
      const details = contactDetailsOf(facts, countryOf(row));
      const written = (type) =>
        row.entities.filter((entity) => entity.type === type).map(({ text }) => digitsOf(text));
      const wanted = [...new Set(written('TEL'))].filter((digits) => digits.length >= 7);
      // Some parts of the collection have no numbers annotated although their pages show some.
      if (wanted.length > 0) {
        const numbers = details.phones.map(({ e164, text }) => digitsOf(e164 ?? text));
        const known = [...wanted, ...written('FAX')];
        phones.wanted += wanted.length;
        phones.found += wanted.filter((digits) => numbers.some((number) => isSame(number, digits))).length;
        phones.claimed += numbers.length;
        phones.right += numbers.filter((number) => known.some((digits) => isSame(number, digits))).length;
      }
      const addresses = new Set(
        row.entities.filter(({ type }) => type === 'EMAIL').map(({ text }) => text.toLowerCase()),
      );
      mails.wanted += addresses.size;
      mails.found += [...addresses].filter((address) => details.emails.includes(address)).length;
    });
    const { recall, precision } = recallPrecision(phones);
    return [
      { task: 'phone numbers, recall', got: recall, baseline: 0.75, aim: 0.95, n: phones.wanted },
      { task: 'phone numbers, precision', got: precision, baseline: 0.97, aim: 0.97, n: phones.claimed },
      { task: 'mail addresses, recall', got: mails.found / mails.wanted, n: mails.wanted },
    ];
  },
};
