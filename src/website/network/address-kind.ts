/** What kind of network an IP address belongs to. Pure; the ranges are IANA's, as ipaddr.js keeps them. */
import ipaddr from 'ipaddr.js';

/** `special` is everything that is neither a host on the internet nor one of the others: 0.0.0.0, multicast, … */
export type AddressKind = 'public' | 'loopback' | 'private' | 'link-local' | 'special';

const KINDS: Readonly<Record<string, AddressKind>> = {
  unicast: 'public',
  loopback: 'loopback',
  // RFC 1918; RFC 6598, between a provider and its customers; RFC 4193; RFC 3879
  private: 'private',
  carrierGradeNat: 'private',
  uniqueLocal: 'private',
  deprecatedSiteLocal: 'private',
  // Metadata of cloud machines is here, too (169.254.169.254).
  linkLocal: 'link-local',
};

/** Of an address in any spelling that browsers accept, with or without brackets; `special` where it is none. */
export function addressKind(address: string): AddressKind {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return 'special';
  // IPv4 within IPv6 (::ffff:127.0.0.1) reaches the same host.
  const parsed = ipaddr.process(bare);
  if (parsed instanceof ipaddr.IPv4) return KINDS[parsed.range()] ?? 'special';
  // Networks without IPv4 reach it by these addresses (RFC 6052, well-known prefix): what counts lies within.
  if (parsed.match(WITHIN_IPV6)) return addressKind(parsed.toByteArray().slice(12).join('.'));
  // Nothing but 2000::/3 has been given out for hosts on the internet (RFC 4291, 2.4, and IANA's registry).
  if (parsed.range() === 'unicast' && !parsed.match(GLOBAL)) return 'special';
  return KINDS[parsed.range()] ?? 'special';
}

const WITHIN_IPV6 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

/** The same address in one spelling, so that two can be compared; as it was where it is none. */
export function sameSpelling(address: string): string {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  return ipaddr.isValid(bare) ? ipaddr.process(bare).toString() : bare;
}

/**
 * The address that a host name spells out by itself; null for names that have to be looked up. Takes the host
 * as `URL` gives it, which has turned 2130706433, 0x7f.1 and 0177.0.0.1 into 127.0.0.1.
 */
export function addressIn(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? sameSpelling(bare) : null;
}
