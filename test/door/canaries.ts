/** Finds words that must not leave, however a page has wrapped them. Pure. */
import type { Arrival } from './logging-server.js';

/** What the program types into forms as examples, the short ones left out that any page may hold. */
export const EXAMPLES = ['a.b@example.org', '01632960000', 'Example text that is long enough'];

/** Wrappings within wrappings that are opened, at most. */
const DEPTH = 3;

/** Those of `words` that can be read in a text: as they are, or URL-encoded, in JSON, base64, hex, or backwards. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  const readings = [...unwrapped(text)].map(plainest);
  return words.filter((word) => readings.some((reading) => reading.includes(plainest(word))));
}

/** Says what the browser is and wants, in words that are the same for all. */
const USUAL =
  /^(?:host|connection|user-agent|accept.*|sec-ch-.*|sec-fetch-.*|upgrade.*|cache-control|pragma|content-length)$/;

/** All that came with an arrival. */
export const textOf = ({ url, headers, body }: Arrival): string =>
  [
    url,
    body,
    ...Object.entries(headers).flatMap(([name, value]) => (USUAL.test(name) ? [] : [String(value)])),
  ].join('\n');

const plainest = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

function unwrapped(text: string, depth = DEPTH, seen = new Set<string>()): Set<string> {
  if (text === '' || depth < 0 || seen.has(text)) return seen;
  seen.add(text);
  const inner = [
    percentDecoded(text),
    text.replaceAll('+', ' '),
    text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    ...runs(text, /[A-Za-z0-9+/_-]{12,}={0,2}/g).map((run) => Buffer.from(run, 'base64').toString('utf8')),
    ...runs(text, /(?:[0-9a-f]{2}){8,}/gi).map((run) => Buffer.from(run, 'hex').toString('utf8')),
  ];
  for (const one of inner) unwrapped(one, depth - 1, seen);
  const reversed = [...text].reverse().join('');
  if (depth === DEPTH) unwrapped(reversed, 1, seen);
  else seen.add(reversed);
  return seen;
}

const runs = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

/** Bytes that are no UTF-8 stay as they are. */
const percentDecoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

/** What came in several requests to one path, put together by number (`i=`), each with its piece (`q=`). */
export function piecesOf(arrivals: readonly Arrival[]): { last: Arrival; text: string }[] {
  const paths = new Map<string, { last: Arrival; pieces: Map<number, string> }>();
  for (const arrival of arrivals) {
    const [path = '', query = ''] = arrival.url.split('?');
    const asked = new URLSearchParams(query || arrival.body);
    const piece = asked.get('q');
    if (piece === null || !asked.has('i')) continue;
    const known = paths.get(path) ?? { last: arrival, pieces: new Map<number, string>() };
    known.pieces.set(Number(asked.get('i')), piece);
    paths.set(path, { ...known, last: arrival });
  }
  return [...paths.values()].map(({ last, pieces }) => ({
    last,
    text: [...pieces]
      .sort(([one], [other]) => one - other)
      .map(([, piece]) => piece)
      .join(''),
  }));
}
