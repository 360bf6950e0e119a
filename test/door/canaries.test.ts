/** Words that must not leave are found however a page wraps them, and nowhere else. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf, textOf, wordsIn } from './canaries.js';
import type { Arrival } from './logging-server.js';

const WORD = 'ottoline@example.org';

const arrival = (url: string, more: Partial<Arrival> = {}): Arrival => ({
  protocol: 'http',
  elsewhere: false,
  method: 'GET',
  url,
  headers: {},
  body: '',
  at: 0,
  ...more,
});

const base64 = (text: string) => Buffer.from(text).toString('base64');

it.each<[string, (text: string) => string]>([
  ['as it is', (text) => text],
  ['URL-encoded', encodeURIComponent],
  ['URL-encoded twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['base64', base64],
  ['base64 for addresses', (text) => Buffer.from(text).toString('base64url')],
  ['base64 of JSON', (text) => base64(JSON.stringify({ fields: [text] }))],
  ['base64, URL-encoded', (text) => encodeURIComponent(base64(text))],
  ['hex', (text) => Buffer.from(text).toString('hex')],
  ['JSON with escapes', (text) => JSON.stringify(text).replace('@', '\\u0040')],
  ['backwards', (text) => [...text].reverse().join('')],
  ['backwards, URL-encoded', (text) => encodeURIComponent([...text].reverse().join(''))],
  ['in capitals', (text) => text.toUpperCase()],
  ['spaced', (text) => [...text].join(' ')],
])('%s', (_name, wrap) => {
  const url = `/note?id=1&q=${wrap(`x ${WORD} y`)}&z=2`;
  expect(wordsIn(textOf(arrival(url)), [WORD, 'mortimer'])).toEqual([WORD]);
});

it('in headers that a page writes, and in cookies', () => {
  for (const name of ['cookie', 'referer', 'x-note', 'sec-websocket-protocol'])
    expect(
      wordsIn(textOf(arrival('/', { headers: { [name]: `note=${encodeURIComponent(WORD)}` } })), [WORD]),
    ).toEqual([WORD]);
});

it('letter by letter, in whatever order they arrive', () =>
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        [...WORD].map((_, index) => index),
        { minLength: WORD.length },
      ),
      (order) => {
        const arrivals = order.map((index) => arrival(`/k?q=${encodeURIComponent(WORD[index]!)}&i=${index}`));
        const [together] = piecesOf(arrivals);
        expect(wordsIn(together?.text ?? '', [WORD])).toEqual([WORD]);
      },
    ),
  ));

it('is not seen in what has nothing to do with it', () =>
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.base64String(), (url, body) => {
      expect(wordsIn(textOf(arrival(url, { body })), [WORD])).toEqual([]);
    }),
  ));
