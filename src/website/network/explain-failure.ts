/** Why a page did not load, in words of a person. */
import { plainText } from '../../model/plain-text.js';

/** Chrome's network errors (`net::ERR_…`) as a person would say them. */
const FAILURES: readonly [pattern: RegExp, says: string][] = [
  [/ERR_NAME_NOT_RESOLVED/, 'the name of the host is not known'],
  [/ERR_CONNECTION_REFUSED/, 'the host refused the connection'],
  [/ERR_(CONNECTION_TIMED_OUT|TIMED_OUT)|timeout/i, 'the host did not answer in time'],
  [
    /ERR_(CONNECTION_RESET|CONNECTION_CLOSED|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)/,
    'the connection broke off',
  ],
  [/ERR_TOO_MANY_REDIRECTS/, 'the page redirects in circles'],
  [/ERR_(CERT_|SSL_)/, 'the certificate or encryption of the host is not valid'],
  [/ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|ERR_NETWORK/, 'the network does not reach the host'],
  [/ERR_UNSAFE_PORT/, 'browsers refuse to open this port'],
  [/ERR_ABORTED/, 'it is a download, not a page'],
  [
    /ERR_INVALID_(HTTP_)?RESPONSE|ERR_RESPONSE_HEADERS|ERR_CONTENT_|ERR_HTTP2|ERR_QUIC/,
    'the host answered with something unreadable',
  ],
  [/Execution context was destroyed|frame (was|got) detached/i, 'the page went elsewhere while it was read'],
  [/Connection closed|browser has disconnected/i, 'the browser itself ended'],
  [/Target closed|Session closed|detached|crash/i, 'the page crashed the browser tab'],
];

/** The browser's own words, in one harmless line, where the error is not known. */
export function explainFailure(error: unknown): string {
  const message = String((error as Error)?.message ?? error);
  const known = FAILURES.find(([pattern]) => pattern.test(message));
  return known?.[1] ?? plainText(message.split('\n')[0] ?? message);
}
