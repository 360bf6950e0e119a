/** Which addresses are on the internet, whatever their spelling. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIn, addressKind, sameSpelling } from '../../../src/website/network/address-kind.js';

/** Blocks of IPv4 that are not on the internet: first address, bits of the prefix (IANA's registry, RFC 6890). */
const CLOSED: readonly (readonly [string, number, string])[] = [
  ['0.0.0.0', 8, 'special'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'private'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.168.0.0', 16, 'private'],
  ['192.0.2.0', 24, 'special'],
  ['198.18.0.0', 15, 'special'],
  ['224.0.0.0', 4, 'special'],
  ['240.0.0.0', 4, 'special'],
];

const numberOf = (dotted: string): number =>
  dotted.split('.').reduce((number, part) => number * 256 + Number(part), 0);
const dotted = (number: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');

const closed = fc
  .constantFrom(...CLOSED)
  .chain(([first, bits, kind]) =>
    fc.nat(2 ** (32 - bits) - 1).map((host) => ({ number: numberOf(first) + host, kind })),
  );
const open = fc.nat(2 ** 32 - 1).filter(
  (number) =>
    !CLOSED.some(
      ([first, bits]) => number >= numberOf(first) && number < numberOf(first) + 2 ** (32 - bits),
    ) &&
    // Small blocks for protocols and examples, which are closed as well.
    !/^(192\.0\.0|192\.88\.99|192\.175\.48|192\.31\.196|192\.52\.193|198\.51\.100|203\.0\.113)\./.test(
      dotted(number),
    ),
);

/** Ways to write an IPv4 address into a link that browsers understand. */
const SPELLINGS: readonly ((number: number) => string)[] = [
  dotted,
  String,
  (number) => `0x${number.toString(16)}`,
  (number) => `0${number.toString(8)}`,
  (number) =>
    dotted(number)
      .split('.')
      .map((part) => `0${Number(part).toString(8)}`)
      .join('.'),
  (number) =>
    dotted(number)
      .split('.')
      .map((part) => `0x${Number(part).toString(16)}`)
      .join('.'),
  (number) => `${Math.floor(number / 2 ** 24)}.${number % 2 ** 24}`,
  (number) => `[::ffff:${dotted(number)}]`,
  (number) => `[0:0:0:0:0:FFFF:${hex(number >>> 16)}:${hex(number & 0xffff)}]`,
  (number) => `[64:ff9b::${hex(number >>> 16)}:${hex(number & 0xffff)}]`,
];
const hex = (number: number): string => number.toString(16);
const hostOf = (spelt: string): string => new URL(`http://${spelt}/`).hostname;

describe('the kind of an address', () => {
  it('is the same in every spelling, in all closed blocks', () => {
    fc.assert(
      fc.property(closed, fc.constantFrom(...SPELLINGS), ({ number, kind }, spell) => {
        const address = addressIn(hostOf(spell(number)));
        expect(address).not.toBeNull();
        expect(addressKind(address ?? '')).toBe(kind);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is public everywhere else, in every spelling', () => {
    fc.assert(
      fc.property(open, fc.constantFrom(...SPELLINGS), (number, spell) => {
        expect(addressKind(addressIn(hostOf(spell(number))) ?? '')).toBe('public');
      }),
      { numRuns: 2_000 },
    );
  });

  it('is public for IPv6 at most within 2000::/3', () => {
    const group = fc.nat(0xffff);
    fc.assert(
      fc.property(fc.tuple(group, group, group, group, group, group, group, group), (groups) => {
        const address = groups.map(hex).join(':');
        if (addressKind(address) === 'public') expect((groups[0] ?? 0) >> 13).toBe(1);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['::', 'special'],
    ['::1', 'loopback'],
    ['[::1]', 'loopback'],
    ['::7f00:1', 'special'],
    ['fe80::1%eth0', 'link-local'],
    ['fd00:ec2::254', 'private'],
    ['fec0::1', 'private'],
    ['2002:7f00:1::', 'special'],
    ['2001:db8::1', 'special'],
    ['2606:4700::1111', 'public'],
    ['255.255.255.255', 'special'],
    ['no address', 'special'],
  ])('of %s is %s', (address, kind) => expect(addressKind(address)).toBe(kind));
});

it('compares addresses whatever their spelling', () => {
  expect(sameSpelling('[::FFFF:7f00:1]')).toBe('127.0.0.1');
  expect(sameSpelling('0:0::1')).toBe('::1');
  expect(addressIn('www.example.org')).toBeNull();
});
