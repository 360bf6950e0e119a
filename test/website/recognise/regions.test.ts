/** The country of a site, where nobody has configured it. */
import { expect, it } from 'vitest';
import { regionsOf } from '../../../src/website/recognise/regions.js';
import { block } from '../../support/page-parts.js';

const page = { url: 'https://shop.test/', lang: 'en', blocks: [] };

it.each([
  ['the top-level domain', { ...page, url: 'https://shop.example.de/' }, 'DE'],
  ['the region of the language', { ...page, lang: 'en-gb' }, 'GB'],
  [
    'the address in structured data',
    { ...page, structuredData: [{ '@type': 'Store', address: { addressCountry: 'IE' } }] },
    'IE',
  ],
  ['a number with a country code', { ...page, blocks: [block('Ring +44 1632 960456')] }, 'GB'],
  ['a language of one country', { ...page, lang: 'pl' }, 'PL'],
])('is told by %s', (_, facts, country) => {
  expect(regionsOf(facts)[0]).toBe(country);
});

it('is not guessed from a language of many countries', () => {
  expect(regionsOf(page)).toEqual([]);
});
