/** What went wrong with a mailbox, in words a person can act on; passwords never come into it. */
import { NothingObservedError } from '../../model/errors.js';

interface Failure {
  code?: string;
  authenticationFailed?: boolean;
  tlsFailed?: boolean;
  mailboxMissing?: boolean;
  responseStatus?: string;
}

/** Breaks that another attempt may mend. */
const TRANSIENT = new Set([
  'NoConnection',
  'EConnectionClosed',
  'ClosedAfterConnectTLS',
  'ClosedAfterConnectText',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ETIMEOUT',
  'EAI_AGAIN',
  'ETHROTTLE',
  'GREETING_TIMEOUT',
]);

const ADVICE: readonly (readonly [RegExp, string, string])[] = [
  [/ENOTFOUND|EAI_AGAIN/, 'was not found', 'Check inbox.host in ownqueue.yaml, and the network.'],
  [/ECONNREFUSED/, 'does not answer on this port', 'Check inbox.port (993 for TLS, 143 for STARTTLS).'],
  [/TIMEOUT|ETIMEDOUT/, 'did not answer in time', 'Try again later; check host and port.'],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/,
    'does not speak TLS on this port',
    'Check inbox.port (993 for TLS, 143 for STARTTLS), or set inbox.security to starttls.',
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|tls/i,
    'has no certificate that this computer trusts, or offers no encryption',
    'Check inbox.host and inbox.security; for a server of your own, name its certificate in inbox.certificate.',
  ],
];

export const isTransient = (error: unknown): boolean => {
  const { code, authenticationFailed, tlsFailed } = (error ?? {}) as Failure;
  return !authenticationFailed && !tlsFailed && TRANSIENT.has(code ?? '');
};

/** The original error is left out: its fields may hold parts of the login. */
export function toExpected(error: unknown, { host, mailbox }: { host: string; mailbox: string }): Error {
  const failure = (error ?? {}) as Failure & Error;
  if (failure.authenticationFailed) {
    return new NothingObservedError(
      `${host} refused the user name or the password.`,
      'Check inbox.user; many providers want an app password or an access token (OWNQUEUE_IMAP_PASSWORD, OWNQUEUE_IMAP_TOKEN).',
    );
  }
  if (failure.mailboxMissing || failure.responseStatus === 'NO') {
    return new NothingObservedError(
      `${host} has no mailbox “${mailbox}”, or does not let us read it.`,
      'Check inbox.mailbox; the usual name is INBOX.',
    );
  }
  const signs = `${failure.code ?? ''} ${failure.tlsFailed ? 'tls' : ''} ${failure.message ?? ''}`;
  const known = ADVICE.find(([sign]) => sign.test(signs));
  return known
    ? new NothingObservedError(`The mail server ${host} ${known[1]}.`, known[2])
    : new NothingObservedError(
        `The connection to ${host} broke off (${failure.code ?? 'no reason given'}).`,
        'Try again; what was read so far is kept.',
      );
}
