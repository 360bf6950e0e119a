/** Requests without a browser, such as for robots.txt: they go where a look may go, redirects included. */
import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Reach } from './reach.js';

export interface RequestOptions {
  reach: Reach;
  method?: 'GET' | 'HEAD';
  headers?: Readonly<Record<string, string>>;
  signal: AbortSignal;
}

/** An address that must not be reached; `refused` says why, in words that go after "it". */
class RefusedError extends Error {
  constructor(readonly refused: string) {
    super(refused);
  }
}

/** As many as RFC 9309, 2.3.1.2, asks for. */
const REDIRECTS = 5;

/** Resolves to the answer at the end of all redirects; its body is the caller's to read or to destroy. */
export async function requestWithin(url: string, options: RequestOptions): Promise<IncomingMessage> {
  for (let hops = 0; ; hops++) {
    const refused = await options.reach.refusal(url);
    if (refused) throw new RefusedError(refused);
    const answer = await requestOnce(new URL(url), options);
    const { statusCode = 0, headers } = answer;
    const to = statusCode >= 300 && statusCode < 400 ? headers.location : undefined;
    if (to === undefined || hops === REDIRECTS) return answer;
    answer.destroy();
    if (!URL.canParse(to, url)) return answer;
    url = new URL(to, url).href;
  }
}

function requestOnce(url: URL, { reach, method = 'GET', headers, signal }: RequestOptions) {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method, headers, signal, lookup: lookUpWithin(url.href, reach), agent: false }, resolve)
      .on('error', reject)
      .end();
  });
}

/** What is judged is what is connected to: between two look-ups a name may change (DNS rebinding). */
const lookUpWithin =
  (url: string, reach: Reach): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.map(({ address }) => reach.refusalAt(address, url)).find(Boolean);
      if (error || refused) return callback(error ?? new RefusedError(refused ?? ''), '', 0);
      if (options.all) return callback(null, addresses);
      callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });

/** Milliseconds, and the bytes of a robots.txt that have to be read (RFC 9309, 2.5). */
const TEXT = { ms: 10_000, bytes: 512 * 1024 };

/** The beginning of what is at an address; null where it cannot be read, or is compressed. */
export async function readText(url: string, { reach, ms = TEXT.ms }: { reach: Reach; ms?: number }) {
  const signal = AbortSignal.timeout(ms);
  try {
    const answer = await requestWithin(url, { reach, signal, headers: { 'accept-encoding': 'identity' } });
    const { statusCode = 0, headers } = answer;
    if (statusCode !== 200 || (headers['content-encoding'] ?? 'identity') !== 'identity') {
      answer.destroy();
      return null;
    }
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      bytes += chunk.length;
      // Leaving the loop hangs up.
      if (bytes >= TEXT.bytes) break;
    }
    return Buffer.concat(chunks).subarray(0, TEXT.bytes).toString('utf8');
  } catch {
    return null;
  }
}

/** `fetch` for those who want no more than the status; rejects with `refused` where it must not go. */
export const fetchWithin =
  (reach: Reach) =>
  async (url: string, { method, signal }: RequestInit): Promise<Response> => {
    const answer = await requestWithin(url, {
      reach,
      method: method === 'HEAD' ? 'HEAD' : 'GET',
      signal: signal ?? AbortSignal.timeout(TEXT.ms),
    }).catch((error: NodeJS.ErrnoException & { refused?: string }) => {
      throw Object.assign(new Error(error.message, { cause: error }), { refused: error.refused });
    });
    answer.destroy();
    return new Response(null, { status: answer.statusCode ?? 500 });
  };
