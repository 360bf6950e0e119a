/** Whether two addresses belong to the same owner, by registrable domain (Public Suffix List). */
import { getDomain } from 'tldts';

/** Hosts without a registrable domain (IP addresses, localhost) are the same when host and port are. */
export function sameSite(a: string, b: string): boolean {
  const [first, second] = [new URL(a), new URL(b)];
  const domain = getDomain(first.hostname);
  return domain === null ? first.host === second.host : domain === getDomain(second.hostname);
}
