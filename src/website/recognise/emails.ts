/** Mail addresses of a page: from `mailto:` links, from text, and those written so that robots miss them. */

import { parse } from 'tldts';
import { anyOf, compiled } from '../../language/patterns.js';
import type { PageFacts } from '../../model/page-facts.js';
import { decoded } from '../../text/decoded.js';

/** "service@example.org", with the characters that people really use (RFC 5322 dot-atom). */
const PLAIN =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}/gu;

/**
 * "name (at) example (dot) org", "name [at] example.org", "name AT example DOT org", "name {ät} example punkt de":
 * the sign in brackets of any kind, or its word in capitals between spaces.
 */
const at = compiled(() => {
  const bracketed = anyOf(({ contact }) => contact?.at);
  const bare = anyOf(({ contact }) => contact?.bareAt);
  return String.raw`\s*(?:[([{<]\s*(?:@|${bracketed})\s*[)\]}>])\s*|\s+(?:${bare}|\((?:${bare})\))\s+`;
}, 'giu');
const dot = compiled(() => {
  const bracketed = anyOf(({ contact }) => contact?.dot);
  const bare = anyOf(({ contact }) => contact?.bareDot);
  return String.raw`\s*(?:[([{<]\s*(?:${bracketed}|\.)\s*[)\]}>])\s*|\s+(?:${bare})\s+`;
}, 'giu');

/** Cloudflare's address protection: hexadecimal, the first byte being the key of the rest. */
const PROTECTED = /(?:email-protection#|^)([0-9a-f]{10,})$/i;

/** Lower case, in the order of their first appearance, without repeats. */
export function emailsOf(facts: Pick<PageFacts, 'links' | 'blocks'>): string[] {
  const found = new Set<string>();
  const add = (address: string) => {
    const lower = address.toLowerCase().replace(/^['.]+|['.]+$/g, '');
    if (isRealAddress(lower)) found.add(lower);
  };
  for (const { href, rawHref, attributes, text } of facts.links) {
    for (const address of mailtoAddresses(href || rawHref)) add(address);
    const code = PROTECTED.exec(attributes['data-cfemail'] ?? '') ?? PROTECTED.exec(rawHref);
    if (code?.[1]) add(unscrambled(code[1]));
    for (const address of emailsInText(text)) add(address);
  }
  for (const { text } of facts.blocks) for (const address of emailsInText(text)) add(address);
  return [...found];
}

/** All addresses of one text, obfuscated and reversed ones included. */
export function emailsInText(text: string): string[] {
  if (!/@|\bat\b|\[|\(|\{|arroba/i.test(text)) return [];
  const plain = text.match(PLAIN) ?? [];
  const clear = withoutBrackets(text);
  const hidden = clear === text ? [] : (clear.match(PLAIN) ?? []);
  // "gro.elpmaxe@ofni", shown the right way round by its style sheet.
  const reversed = plain.length > 0 || !text.includes('@') ? [] : backwards(text);
  return [...new Set([...plain, ...hidden, ...reversed])];
}

/** Dots in brackets only where an "at" has been found: words in brackets are common. */
function withoutBrackets(text: string): string {
  const clear = text.replace(at(), '@');
  return clear === text && !/@[^@\s]+\s*[([{]/.test(text) ? text : clear.replace(dot(), '.');
}

function backwards(text: string): string[] {
  const candidates = text.match(/\S+@\S+/g) ?? [];
  return candidates.flatMap((word) => [...word].reverse().join('').match(PLAIN) ?? []).filter(isRealAddress);
}

/** RFC 6068: several addresses, percent-encoded, with headers after `?`. */
function mailtoAddresses(href: string): string[] {
  const [, list] = /^mailto:([^?]*)/i.exec(href.trim()) ?? [];
  return list ? (decoded(list).match(PLAIN) ?? []) : [];
}

function unscrambled(code: string): string {
  const bytes = (code.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const key = bytes[0] ?? 0;
  return String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ key));
}

const sample = compiled(() => `^(?:${anyOf(({ contact }) => contact?.sampleMailboxes)})@`, '');

/** File names such as "logo@2x.png", and samples of forms, are none; the ending must exist. */
function isRealAddress(address: string): boolean {
  const [local, host] = address.split('@');
  if (!local || !host || /\.(png|jpe?g|gif|svg|webp|css|js)$/.test(host)) return false;
  if (sample().test(address)) return false;
  const { isIcann, domain } = parse(host);
  return Boolean(domain) && (isIcann === true || /\.(test|example|localhost)$/.test(host));
}
