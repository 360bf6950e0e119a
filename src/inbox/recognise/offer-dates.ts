/** Offers that say until when they hold, where a year is given. Pure. */
import { languages } from '../../language/all-languages.js';
import { fold } from '../../language/fold.js';
import type { OfferWords } from '../../language/language.js';
import { anyOf, compiled, longestFirst } from '../../language/patterns.js';

const say = (list: keyof OfferWords): string => anyOf(({ mails }) => mails.offers?.[list]);

let names: ReadonlyMap<string, number> | undefined;
/** Month names and their short forms on folded text, from the platform's own data. */
function months(): ReadonlyMap<string, number> {
  names ??= new Map(
    languages
      .filter(({ mails }) => mails.offers)
      .flatMap(({ code }) =>
        (['long', 'short'] as const).flatMap((month) => {
          const format = new Intl.DateTimeFormat(code, { day: 'numeric', month, timeZone: 'UTC' });
          return Array.from({ length: 12 }, (_, index) => {
            const parts = format.formatToParts(Date.UTC(2024, index, 15));
            const name = parts.find(({ type }) => type === 'month')?.value ?? '';
            return [fold(name).replace(/\.$/, ''), index] as const;
          });
        }),
      ),
  );
  return names;
}

/** Matches words that end an offer, right before the date: "valid until", "gültig bis zum", "jusqu.au", "有效期至". */
const until = compiled(() => {
  const spaced = longestFirst(({ mails }) => mails.offers?.before);
  const between = String.raw`[\s:]*(?:${say('articles')})?[\s:]*(?:\p{L}{3,10}, )?`;
  return String.raw`(?:${spaced})\b${between}|(?:${say('directlyBefore')})(?:تاريخ)?[\s:：は]*`;
}, 'gu');
/** Matches words that end an offer, right after the date: "31. joulukuuta 2025 asti", "31 Aralık 2025'e kadar", "まで". */
const untilAfter = compiled(
  () => String.raw`\s?(?:(?:${say('after')})(?!\p{L})|${say('directlyAfter')})`,
  'gu',
);
/** Longest date in words, in characters (our assumption). */
const LONGEST_DATE = 26;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?`;
/** Matches `31.12.2025`, `12/31/2025`, `2025-12-31`. */
const NUMERIC =
  /^(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4}))(?!\d)/;
/** Matches `2025年12月31日`. */
const CJK = /^(\d{4})年(\d{1,2})月(\d{1,2})日/;
/** Matches `31 December 2025`, `31. Dezember 2025`, `31 de diciembre de 2025`. */
const DAY_FIRST = new RegExp(`^${DAY} (?:de |of )?(\\p{L}{3,12})\\.?,? (?:de |del )?(\\d{4})(?!\\d)`, 'u');
/** Matches `December 31, 2025`. */
const MONTH_FIRST = new RegExp(`^(\\p{L}{3,12})\\.? ${DAY},? (\\d{4})(?!\\d)`, 'u');

/** Quotes with the last day of the offer as an ISO date. An ambiguous 3/4/2025 counts as the later of the two. */
export function findOfferDates(lines: readonly string[]): { quote: string; until: string }[] {
  return lines
    .filter((line) => /\d{4}/.test(line))
    .flatMap((line) => {
      const bare = fold(line);
      return [...datesAfterWords(bare), ...datesBeforeWords(bare)].map(({ until: last, from, to }) => ({
        quote: line.slice(Math.max(0, from - 60), to + 40).trim(),
        until: last,
      }));
    })
    .slice(0, 10);
}

interface Found {
  until: string;
  from: number;
  to: number;
}

function datesAfterWords(text: string): Found[] {
  return [...text.matchAll(until())].flatMap(({ index, 0: words }) => {
    const to = index + words.length;
    const last = readDate(text.slice(to, to + 40));
    return last ? [{ until: last, from: index, to }] : [];
  });
}

function datesBeforeWords(text: string): Found[] {
  return [...text.matchAll(untilAfter())].flatMap(({ index }) => {
    const start = Math.max(0, index - LONGEST_DATE);
    const before = text.slice(start, index);
    for (const digit of before.matchAll(/(?<!\d)\d/g)) {
      const last = readDate(before.slice(digit.index));
      if (last) return [{ until: last, from: start + digit.index, to: index }];
    }
    return [];
  });
}

/** A date at the very start of the text. */
function readDate(text: string): string | null {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, y, m, d, first, second, year] = numeric.map(Number);
    if (y) return iso(y, (m ?? 0) - 1, d ?? 0);
    const dayFirst = iso(year ?? 0, (second ?? 0) - 1, first ?? 0);
    const monthFirst = iso(year ?? 0, (first ?? 0) - 1, second ?? 0);
    return (
      [dayFirst, monthFirst]
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null
    );
  }
  const cjk = CJK.exec(text);
  if (cjk) return iso(Number(cjk[1]), Number(cjk[2]) - 1, Number(cjk[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function named(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const index = months().get(month ?? '');
  return index === undefined ? null : iso(Number(year), index, Number(day));
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month, day));
  const real = date.getUTCMonth() === month && date.getUTCDate() === day && year > 1990 && year < 2100;
  return real ? date.toISOString().slice(0, 10) : null;
}
