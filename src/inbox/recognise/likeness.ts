/** How alike two texts are: a 64-bit simhash for many mails, word overlap for two parts of one. Pure. */
import { isAscii } from '../../language/fold.js';

/** More words do not change the picture (our assumption); bounds the work for huge mails. */
const MOST_WORDS = 1_500;

/** Matches words of two letters or digits and more, in lower case. */
const WORD = /[\p{L}\p{N}]{2,}/gu;
/** The same in text that is nothing but ASCII, several times quicker. */
const ASCII_WORD = /[a-z\d]{2,}/g;

function lowerCaseWords(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(isAscii(lower) ? ASCII_WORD : WORD)?.slice(0, MOST_WORDS) ?? [];
}

/** Charikar's simhash over pairs of words, as 16 hexadecimal digits; '' for a text without words. */
export function simhash(text: string): string {
  const words = lowerCaseWords(text);
  if (words.length === 0) return '';
  const votes = new Int32Array(64);
  for (let at = 0; at < words.length; at += 1) {
    const shingle = `${words[at]} ${words[at + 1] ?? ''}`;
    count(votes, fnv(shingle, 0x811c9dc5), 0);
    count(votes, fnv(shingle, 0x01234567), 32);
  }
  let hex = '';
  for (let nibble = 0; nibble < 64; nibble += 4) {
    let value = 0;
    for (let bit = 0; bit < 4; bit += 1) value = value * 2 + ((votes[nibble + bit] ?? 0) > 0 ? 1 : 0);
    hex += value.toString(16);
  }
  return hex;
}

function count(votes: Int32Array, hash: number, from: number): void {
  for (let bit = 0; bit < 32; bit += 1) votes[from + bit]! += (hash >>> bit) & 1 ? 1 : -1;
}

/** FNV-1a, 32 bits, with a final mix so that every bit depends on every letter. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Bits in which two simhashes differ, 0 to 64; 64 where a text has none. */
export function distance(a: string, b: string): number {
  if (a === '' || b === '') return 64;
  let bits = 0;
  for (let at = 0; at < 16; at += 1) {
    let differ = Number.parseInt(a[at] ?? '0', 16) ^ Number.parseInt(b[at] ?? '0', 16);
    for (; differ > 0; differ >>= 1) bits += differ & 1;
  }
  return bits;
}

/** Share of words that two texts have in common (Jaccard), 0 to 1. */
export function overlap(a: string, b: string): number {
  const first = new Set(lowerCaseWords(a));
  const second = new Set(lowerCaseWords(b));
  const shared = [...first].filter((word) => second.has(word)).length;
  const together = first.size + second.size - shared;
  return together === 0 ? 1 : shared / together;
}
