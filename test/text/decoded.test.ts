/** Addresses decoded, whatever stands behind their per cent signs. */
import { describe, expect, test } from 'vitest';
import { addressLogin, decoded, decodedLoosely } from '../../src/text/decoded.js';

describe('an address', () => {
  test.each([
    ['/%C3%BCber', '/über', '/über'],
    ['100 %', '100 %', '100 %'],
    ['100 %&mode=%67o', '100 %&mode=%67o', '100 %&mode=go'],
    ['%FF', '%FF', 'ÿ'],
    ['', '', ''],
  ])('%s reads %s, and loosely %s', (written, strict, loose) => {
    expect([decoded(written), decodedLoosely(written)]).toEqual([strict, loose]);
  });

  test.each([
    ['https://ann:p%40ss@example.org/', 'ann:p@ss'],
    ['https://ann@example.org/', 'ann:'],
    ['https://ann:5%@example.org/', 'ann:5%'],
    ['https://example.org/', null],
  ])('%s carries the login %s', (address, login) => {
    expect(addressLogin(new URL(address))).toBe(login);
  });
});
