/** Which hosts are asked for without the forward proxy, by the rules that Chrome has for `--proxy-bypass-list`. Pure. */
import ipaddr from 'ipaddr.js';
import { addressKind } from './address-kind.js';

/**
 * Rules: `example.org`, `.example.org`, `*.example.org`, `example.org:8080`, `10.0.0.0/8`, `*`. Loopback is asked for directly
 * unless a rule is `<-loopback>`.
 */
export function bypasses(rules: readonly string[], host: string, port: number): boolean {
  if (isLoopback(host) && !rules.includes('<-loopback>')) return true;
  return rules.some((rule) => matches(rule.trim().toLowerCase(), host.toLowerCase(), port));
}

const isLoopback = (host: string): boolean =>
  /^(.*\.)?localhost\.?$/i.test(host) || (ipaddr.isValid(host) && addressKind(host) === 'loopback');

function matches(rule: string, host: string, port: number): boolean {
  if (rule === '*') return true;
  if (rule.includes('/')) return ipaddr.isValid(host) && within(rule, host);
  // `host:port`, but not the colons of IPv6.
  const [, name = rule, ofPort] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(rule) ?? [];
  if (ofPort !== undefined && Number(ofPort) !== port) return false;
  const bare = name.replace(/^\[|\]$/g, '');
  if (bare.startsWith('*.')) return host.endsWith(bare.slice(1));
  return bare.startsWith('.') ? host.endsWith(bare) : host === bare;
}

function within(range: string, host: string): boolean {
  if (!ipaddr.isValidCIDR(range)) return false;
  const [address, of] = [ipaddr.process(host), ipaddr.parseCIDR(range)];
  return address.kind() === of[0].kind() && address.match(of as [ipaddr.IPv4 & ipaddr.IPv6, number]);
}
