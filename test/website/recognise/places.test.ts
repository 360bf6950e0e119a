/** Help desks, language switches and the company's own name. */
import { describe, expect, it } from 'vitest';
import { brandWords } from '../../../src/website/recognise/brand.js';
import { helpDeskOf } from '../../../src/website/recognise/help-desks.js';
import { languageLinks } from '../../../src/website/recognise/language-links.js';
import { link } from '../../support/page-parts.js';
import { at, pageFacts } from '../../support/site-evidence.js';

describe('helpDeskOf', () => {
  it.each([
    ['https://example.zendesk.com/hc/en-gb/requests/new', 'zendesk'],
    ['https://docs.google.com/forms/d/e/1/viewform', 'google-forms'],
    ['https://docs.google.com/document/d/1', null],
    ['https://forms.office.com/r/1', 'microsoft-forms'],
    ['https://www.example.org/zendesk.com', null],
    ['mailto:help@example.zendesk.com', null],
  ])('%s → %s', (url, product) => {
    expect(helpDeskOf(url)).toBe(product);
  });
});

describe('languageLinks', () => {
  it('finds languages by their own names, codes and hreflang, the page’s own left out', () => {
    const links = [
      link('English', '/en/'),
      link('Deutsch', '/de/'),
      link('FR', '/fr/'),
      link('', '/it/', { attributes: { hreflang: 'it-IT' } }),
      link('日本語', '/ja/'),
      link('Deutsch', '/de/again'),
      link('French fries', '/fries'),
    ];
    const alternates = [{ lang: 'sv', url: at('/fries') }];
    const found = languageLinks(pageFacts({ links, alternates })).map(({ language }) => language);
    expect(found).toEqual(['de', 'fr', 'it', 'ja', 'sv']);
  });
});

describe('brandWords', () => {
  it('takes words of the host and of the name in the title', () => {
    const isBrand = brandWords('https://www.example-lamps.test/about', 'About us | Example Lamps & Sons');
    expect(['example', 'lamps', 'sons'].every(isBrand)).toBe(true);
    expect(isBrand('contact')).toBe(false);
  });

  it('does not take a headline for a name', () => {
    expect(brandWords('https://news.test/a', 'Prices fall again')('prices')).toBe(false);
    expect(brandWords('https://news.test/', 'Morning Paper')('morning')).toBe(true);
  });
});
