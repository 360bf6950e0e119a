/** Whether an address holds something that was typed, however a page may have written it down. Pure. */

/** Shorter values are in every second address by chance (our assumption); their pages are held back in other ways. */
const SHORTEST = 3;

/** As it is, percent-encoded, in base64 or hexadecimal, backwards, with other separators, or the beginning of it. */
export function holdsTyped(address: string, typed: readonly string[]): boolean {
  const text = bare(decoded(address));
  const raw = address.toLowerCase();
  return typed.some((value) => {
    const plain = bare(value);
    if (plain.length < SHORTEST) return false;
    const beginning = plain.slice(0, Math.max(SHORTEST, Math.ceil(plain.length / 2)));
    const backwards = [...plain].reverse().join('');
    return (
      text.includes(beginning) ||
      text.includes(backwards) ||
      raw.includes(hex(value.slice(0, SHORTEST))) ||
      inBase64(value).some((form) => address.includes(form))
    );
  });
}

/** Letters and digits alone: separators are the first thing that scripts change. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Encoded once or twice; broken escapes stay as they are. */
function decoded(address: string): string {
  let text = address;
  for (let times = 0; times < 2; times++) {
    try {
      text = decodeURIComponent(text.replaceAll('+', ' '));
    } catch {
      break;
    }
  }
  return text;
}

const hex = (text: string): string => Buffer.from(text).toString('hex');

/** What stays the same of a value's base64 wherever it begins in what is encoded: all but the first and last group. */
function inBase64(value: string): string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((shift) => {
    const coded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const kept = coded.slice(shift === 0 ? 0 : 4, coded.length - 2);
    return kept.length >= SHORTEST ? [kept, kept.replaceAll('+', '-').replaceAll('/', '_')] : [];
  });
}
