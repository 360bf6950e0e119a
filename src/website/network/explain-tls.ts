/** Why no encrypted connection to a host came about, in words of a person. Pure. */

/** Codes of Node and OpenSSL as a person would say them. */
const FAILURES: readonly [pattern: RegExp, says: string][] = [
  [/CERT_HAS_EXPIRED/, 'the certificate of the host has expired'],
  [
    /SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ALTNAME_INVALID|CERT_|ERR_TLS_CERT/,
    'the certificate of the host is not valid',
  ],
  [
    /alert|CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED/i,
    'the host did not accept the client certificate',
  ],
  [/ECONNREFUSED/, 'the host refused the connection'],
  [/ENOTFOUND|EAI_AGAIN/, 'the name of the host is not known'],
  [/^the proxy /, 'the proxy did not connect to the host'],
];

export function explainTls(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const known = FAILURES.find(([pattern]) => pattern.test(code) || pattern.test(message));
  return known?.[1] ?? 'the connection broke off';
}
