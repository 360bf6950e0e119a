/** What the headers prove about the sender: SPF, DKIM and DMARC as the receiving host judged them. */
import parseDkimHeaders from 'mailauth/lib/parse-dkim-headers.js';
import type { Authentication } from '../../model/inbox-evidence.js';
import { headerValues, type ParsedMail } from './parse-mail.js';

type Mail = Pick<ParsedMail, 'headers'>;

/**
 * Only the topmost Authentication-Results counts: the receiving host put it there last, while those below
 * may be forged (RFC 8601 section 5).
 */
export function readAuthentication(mail: Mail): Authentication {
  const topmost = headerValues(mail, 'authentication-results')[0];
  const results = topmost === undefined ? null : parse('Authentication-Results', topmost);
  const dkim = results?.dkim ?? [];
  const signatures = headerValues(mail, 'dkim-signature').flatMap((value) => {
    const parsed = parse('DKIM-Signature', value);
    const domain = parsed?.d?.value?.toLowerCase();
    if (!parsed || !domain) return [];
    const headers = String(parsed.h?.value ?? '')
      .toLowerCase()
      .split(':')
      .map((name) => name.trim());
    const judged = dkim.find(
      ({ header }) =>
        signedDomain(header) === domain &&
        (!header?.s || !parsed.s || header.s === String(parsed.s.value)) &&
        fits(header?.b, parsed.b),
    );
    return [{ domain, headers, result: judged?.value.toLowerCase() ?? null }];
  });
  return {
    server: topmost === undefined ? null : (results?.value?.split(/\s/)[0] ?? 'unnamed'),
    spf: results?.spf?.value.toLowerCase() ?? receivedSpf(mail),
    dkim: best(dkim.map(({ value }) => value.toLowerCase())),
    dmarc: results?.dmarc?.value.toLowerCase() ?? null,
    policy: /\bp=(none|quarantine|reject)\b/i.exec(results?.dmarc?.comment ?? '')?.[1]?.toLowerCase() ?? null,
    signatures,
  };
}

function parse(name: string, value: string): ReturnType<typeof parseDkimHeaders>['parsed'] | null {
  try {
    return parseDkimHeaders(`${name}: ${value}`).parsed;
  } catch {
    return null;
  }
}

const signedDomain = (header: Record<string, string> | undefined): string | undefined =>
  (header?.d ?? header?.i?.split('@').at(-1))?.toLowerCase();

/** header.b holds the first characters of the signature, to tell two signatures of one domain apart. */
const fits = (start: string | undefined, signature: { value: string } | undefined): boolean =>
  !start || !signature || String(signature.value).startsWith(start);

const receivedSpf = (mail: Mail): string | null =>
  /^(\w+)/.exec(headerValues(mail, 'received-spf')[0] ?? '')?.[1]?.toLowerCase() ?? null;

/** One passing signature is enough (RFC 6376 section 6.1). */
const best = (results: readonly string[]): string | null =>
  results.includes('pass') ? 'pass' : (results[0] ?? null);
