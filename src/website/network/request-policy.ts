/**
 * Where a look at one website may go on the network. Addresses of the internet are open. Others (loopback,
 * private, link-local, …) are open only where the named website itself is there:
 * its very addresses, and hosts of its own registrable domain in a network of the same kind.
 */

import { isIP } from 'node:net';
import { type AddressKind, addressIn, addressKind, sameSpelling } from './address-kind.js';
import { sameSite } from './same-site.js';

/** Resolves to every address of a host name; to none where it is not known. */
export type LookUp = (hostname: string) => Promise<readonly string[]>;

export interface RequestPolicy {
  /** Why `url` must not be asked for, in words that go after "it"; null where it may. Never throws. */
  refusal(url: string): Promise<string | null>;
  /** The same of an address that `url` turned out to be at. */
  refusalAt(address: string, url: string): string | null;
  /** Whether a connection to the host may be opened, and to which addresses; none if a proxy looks names up. Never throws. */
  judgeHost(
    host: string,
    port: number,
  ): Promise<{ refusal: string; addresses?: undefined } | { refusal: null; addresses?: readonly string[] }>;
}

const SAYS: Readonly<Record<Exclude<AddressKind, 'public'>, string>> = {
  loopback: 'it leads to the computer that looks itself; not followed',
  private: 'it leads into a private network; not followed',
  'link-local': 'it leads to an address inside the local network (link-local); not followed',
  special: 'it leads to an address that is not on the internet; not followed',
};

export const NO_WEB_ADDRESS = 'it leads to something other than a web page; not followed';

export interface ReachOptions {
  /** Hosts (`host` or `host:port`) that were named beside the website; where they are is open, too. */
  hosts?: readonly string[];
}

/** `lookUp` is null where names are looked up elsewhere, by a proxy: then only addresses are judged. */
export function requestPolicy(
  site: string,
  lookUp: LookUp | null,
  { hosts = [] }: ReachOptions = {},
): RequestPolicy {
  const known = new Map<string, Promise<readonly string[]>>();
  const addressesOf = ({ hostname }: URL): Promise<readonly string[]> => {
    let found = known.get(hostname);
    if (!found) {
      found = addressesFor(hostname, lookUp);
      known.set(hostname, found);
    }
    return found;
  };
  let own: readonly string[] = [];
  const named = [site, ...hosts.map((host) => `https://${host}/`)].filter((url) => URL.canParse(url));
  const home = Promise.all(named.map((url) => addressesOf(new URL(url)))).then((addresses) => {
    own = addresses.flat().map(sameSpelling);
  });

  function judge(address: string, url: string, there: readonly string[]): string | null {
    const kind = addressKind(address);
    if (kind === 'public' || there.includes(sameSpelling(address))) return null;
    if (sameSite(url, site) && there.some((one) => addressKind(one) === kind)) return null;
    return SAYS[kind];
  }

  const policy: RequestPolicy = {
    async refusal(url) {
      if (!URL.canParse(url)) return NO_WEB_ADDRESS;
      const parsed = new URL(url);
      if (!/^(https?|wss?):$/.test(parsed.protocol)) return NO_WEB_ADDRESS;
      await home;
      // One address that must not be reached is enough: the browser chooses among them.
      for (const address of await addressesOf(parsed)) {
        const refused = judge(address, url, own);
        if (refused) return refused;
      }
      return null;
    },
    refusalAt: (address, url) => judge(address, url, own),
    async judgeHost(host, port) {
      const url = `https://${isIP(host) === 6 ? `[${host}]` : host}:${port}/`;
      const refusal = await policy.refusal(url);
      if (refusal !== null) return { refusal };
      const parsed = new URL(url);
      const named = addressIn(parsed.hostname) === null;
      return lookUp || !named ? { refusal: null, addresses: await addressesOf(parsed) } : { refusal: null };
    },
  };
  return policy;
}

async function addressesFor(hostname: string, lookUp: LookUp | null): Promise<readonly string[]> {
  const literal = addressIn(hostname);
  if (literal) return [literal];
  // Browsers ask nobody for these (RFC 6761, 6.3).
  if (/^(.*\.)?localhost\.?$/i.test(hostname)) return ['127.0.0.1', '::1'];
  return lookUp ? lookUp(hostname).catch(() => []) : [];
}
