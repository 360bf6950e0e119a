/** Finds runs of digits in a text that could be telephone numbers, and reads what stands around them. */
import { anyOf, compiled } from './patterns.js';

export interface PhoneCandidate {
  text: string;
  /** Letters of vanity numbers turned into digits, "(0)" after a country code left out; "+" kept. */
  dialled: string;
  /** What the words before or after it call it. */
  label: 'phone' | 'fax' | 'other' | null;
  /** Parted by spaces, signs or brackets the way people write numbers down. */
  grouped: boolean;
}

/**
 * "+44 (0) 20 7946 0000", "(555) 555-0100", "01632.960.001", "1-800-FLOWERS", "020 7946 0000":
 * an optional plus or bracket, then digits of one line with a few signs and spaces between two of them.
 */
const RUN =
  /(?<![\p{L}\d@#$€£%/=_&-]|\d[.,])(?:\+\s?|\(\s?\+?)?\d(?:(?:[^\S\n]|[.\-‐‑–—/()*]){0,4}\d){4,25}(?![\d%@]|[.,]\d)/gu;

/** "1-800-GO-ACME", "1 (888) BOND-HLP", "0800 CALL NOW": a prefix, then letters and digits that end in seven. */
const VANITY =
  /(?<![\p{L}\d])(?:\+?1[\s.-]*)?\(?(8(?:00|33|44|55|66|77|88)|0800|1800|1300)\)?[\s.-]{0,3}((?=[A-Z\d-]*[A-Z]{3})[A-Z\d](?:[\s-]?[A-Z\d]){5,11})(?![\p{Ll}\d])/gu;

const KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'].flatMap((letters, digit) =>
    [...letters].map((letter) => [letter, String(digit)]),
  ),
);

/** "Fax:", "Telefax", "Fax/", "факс", "F." at the end of what stands before. */
const faxBefore = compiled(
  () =>
    String.raw`(?:${anyOf(({ phones }) => phones?.fax)})\s*(?:no\.?|#|nr\.?|\([^)]*\))?\s*[.:/]?\s*[-–]?\s*$`,
  'iu',
);

/** "Tel.", "Phone:", "Call us on", "Mobile", "Hotline", "тел", "電話", "☎" near the end of what stands before. */
const phoneBefore = compiled(() => {
  const words = `(?:\\b|tele)(?:${anyOf(({ phones }) => phones?.words)})\\b`;
  const parts = anyOf(({ phones }) => phones?.parts);
  return String.raw`(?:${words}|${parts}|☎|✆|📞)[\s.:#/)-]*(?:(?:no|nr|number|num|numbers?)\b)?[\s.:#/)(-]*(?:\p{L}{2,12}\)?[\s.:–-]*){0,2}$`;
}, 'iu');

/** "T 0117 …", "M:", "p.", "Ph -" right before it. */
const LETTER_BEFORE = /(?:^|[\s|•·,;(])(?:t|p|ph|m|d|o|w|h|c)\s?[.:)\]]?\s?[-–]?\s*$/iu;

/** What else is written in digits: dates, accounts, registers, part numbers, coordinates, prices. */
const otherBefore = compiled(() => {
  const words = anyOf(({ phones }) => phones?.otherNumbers);
  const parts = anyOf(({ phones }) => phones?.otherParts);
  return String.raw`(?:\b(?:${INTERNATIONAL}|${words})\b|№|bic|${parts})[\s.:#-]*(?:(?:no|nr|number|num|id)\b)?[\s.:#-]*$`;
}, 'iu');

/** Abbreviations that are the same in most languages. */
const INTERNATIONAL = 'uid|iban|bic|swift|isbn|issn|doi|asin|sku|ean|upc|id|lat|lng|lon|gps|©|ip|icq|no|nr|#';

/** "2014-05-12", "12.05.2014", "05/12/14 10", "2003-2014": dates and years. */
const DATE =
  /^(?:(?:19|20)\d\d[-./\s]\d{1,2}[-./\s]\d{1,2}|\d{1,2}[-./\s]\d{1,2}[-./\s](?:19|20)?\d\d(?:\s\d{1,2})?|(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d)$/;

/** "8.30-17.30", "10.00 – 18.00", "09.00-12.00 13.00-17.00": opening hours. */
const HOURS = /^(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[-–—]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d/;

/** "94107-1234" and "94107 – 1234": ZIP+4. */
const ZIP = /^\d{5}\s?[-–—]\s?\d{4}$/;

/** "1.299.000", "12 000 000": thousands; "801 200 200" is how several countries write their numbers. */
const THOUSANDS = /^[1-9]\d{0,1}(?:([.\s])\d{3})(?:\1\d{3})*$|^[1-9]\d{2}(?:([.\s])\d{3}|\.\d{3}\.\d{3})$/;

/** "12 000 - 15 000", "346.01 -35.11": two amounts. */
const AMOUNTS = /^[1-9]\d{0,2}(?:[.\s]\d{3})+\s?[-–]\s?[1-9]\d{0,2}(?:[.\s]\d{3})+$|^\d+\.\d{2}\s*[-+]/;

/** "1998 2005 2010": years in a row. */
const YEARS = /^(?:(?:19|20)\d\d\s?){2,}$/;

/** "192.168.0.1" */
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** `before` is what the preceding block ends with: labels often stand in a cell of their own. */
export function phoneCandidates(text: string, before = ''): PhoneCandidate[] {
  const found: (PhoneCandidate & { at: number; end: number })[] = [];
  for (const match of text.matchAll(VANITY)) {
    const digits = [...match[0]].map((sign) => KEYS[sign] ?? sign).join('');
    found.push({ ...place(match), dialled: digits.replace(/[^\d+]/g, ''), label: 'phone', grouped: true });
  }
  for (const match of text.matchAll(RUN)) {
    for (const { text: written, at, end } of parted(place(match))) {
      if (found.some((other) => at < other.end && end > other.at)) continue;
      const context = `${before}\n`.repeat(at <= 3 ? 1 : 0) + text.slice(Math.max(0, at - 60), at);
      const label = labelAround(context, text.slice(end, end + 16));
      if (isSomethingElse(written, label)) continue;
      const dialled = written.replace(/\(\s*0\s*\)/, '').replace(/[^\d+]/g, '');
      found.push({ text: written, dialled, label, grouped: /[^\d+]/.test(written), at, end });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ at, end, ...candidate }) => candidate);
}

interface Placed {
  text: string;
  at: number;
  end: number;
}

/** Two numbers in a row, "020 7946 0000 / 020 7946 0001": more digits than any number has (E.164: 15). */
function parted({ text, at, end }: Placed): Placed[] {
  if (text.replace(/\D/g, '').length <= 15) return [{ text, at, end }];
  let from = at;
  return text.split(/(\s[-–—/]\s?|\s{2,})/).flatMap((part, index) => {
    const placed = { text: part, at: from, end: from + part.length };
    from += part.length;
    return index % 2 === 0 && /\d{3}/.test(part) ? [placed] : [];
  });
}

function place(match: RegExpExecArray): Placed {
  const text = match[0].replace(/[\s.\-(]+$/, '');
  return { text, at: match.index, end: match.index + match[0].length };
}

function labelAround(before: string, after: string): PhoneCandidate['label'] {
  if (faxBefore().test(before)) return 'fax';
  if (phoneBefore().test(before) || LETTER_BEFORE.test(before)) return 'phone';
  if (otherBefore().test(before)) return 'other';
  // "555 0100 (fax)", "555 0100 - Tel"
  const word = labelAfter().exec(after)?.[1];
  if (word) return /fax/i.test(word) ? 'fax' : 'phone';
  return null;
}

const labelAfter = compiled(
  () => String.raw`^[\s)(,–-]{0,4}(${anyOf(({ phones }) => phones?.after)})\b`,
  'iu',
);

function isSomethingElse(text: string, label: PhoneCandidate['label']): boolean {
  if (label === 'other') return true;
  if (HOURS.test(text)) return true;
  if (DATE.test(text) || ZIP.test(text) || ADDRESS.test(text)) return label === null;
  return label === null && [THOUSANDS, AMOUNTS, YEARS].some((shape) => shape.test(text));
}
