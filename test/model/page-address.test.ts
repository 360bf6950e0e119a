/** Addresses name the same page or not, by literal pairs. */
import { describe, expect, it } from 'vitest';
import { isSameDocument, isSamePage, withoutHash } from '../../src/model/page-address.js';

describe('the address of a page', () => {
  it.each([
    ['https://example.org/help#top', 'https://example.org/help'],
    ['https://example.org/help#', 'https://example.org/help'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/#/contact', 'https://example.org/#/contact'],
    ['https://example.org/#!/contact', 'https://example.org/#!/contact'],
    ['https://example.org/a?b#', 'https://example.org/a?b'],
    ['https://example.org/#contact/1', 'https://example.org/'],
  ])('%s is %s', (url, page) => {
    expect(withoutHash(url)).toBe(page);
  });

  it.each([
    ['https://example.org/a#x', 'https://example.org/a#y', true, true],
    ['https://example.org/#/a', 'https://example.org/#/b', false, true],
    ['https://example.org/#!/a', 'https://example.org/', false, true],
    ['https://example.org/a', 'https://example.org/b', false, false],
    ['/basket#top', '/basket', true, true],
  ])('%s and %s: the same page %s, the same document %s', (one, other, page, document) => {
    expect([isSamePage(one, other), isSameDocument(one, other)]).toEqual([page, document]);
  });
});
