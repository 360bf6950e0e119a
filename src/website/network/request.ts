/** Requests without a browser, such as for links of mails: they go where a look may go. */
import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { RequestPolicy } from './request-policy.js';

interface RequestOptions {
  reach: RequestPolicy;
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

/** Resolves to the answer; its body is the caller's to read or to destroy. */
async function requestWithin(url: string, options: RequestOptions): Promise<IncomingMessage> {
  const refused = await options.reach.refusal(url);
  if (refused) throw new RefusedError(refused);
  return requestOnce(new URL(url), options);
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
  (url: string, reach: RequestPolicy): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.map(({ address }) => reach.refusalAt(address, url)).find(Boolean);
      if (error || refused) return callback(error ?? new RefusedError(refused ?? ''), '', 0);
      if (options.all) return callback(null, addresses);
      callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });

/** Milliseconds until a host counts as not answering. */
const PATIENCE = 10_000;

/** `fetch` for those who want the status and follow redirects themselves; rejects with `refused` where it must not go. */
export const fetchWithin =
  (reach: RequestPolicy) =>
  async (url: string, { method, signal }: RequestInit): Promise<Response> => {
    const answer = await requestWithin(url, {
      reach,
      method: method === 'HEAD' ? 'HEAD' : 'GET',
      signal: signal ?? AbortSignal.timeout(PATIENCE),
    }).catch((error: NodeJS.ErrnoException & { refused?: string }) => {
      throw Object.assign(new Error(error.message, { cause: error }), { refused: error.refused });
    });
    answer.destroy();
    const { statusCode = 500, headers } = answer;
    return new Response(null, {
      status: statusCode,
      ...(headers.location ? { headers: { location: headers.location } } : {}),
    });
  };
