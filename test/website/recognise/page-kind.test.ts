/** Kinds of pages, told from literal facts. */
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../src/model/page-facts.js';
import { isComplaintPage, namedComplaint, pageKinds } from '../../../src/website/recognise/page-kind.js';
import { block, button, field, form, heading, link } from '../../support/page-parts.js';
import { at, pageFacts } from '../../support/site-evidence.js';

const h1 = (text: string) => [heading(text, { level: 1 })];
const addButtons = (count: number) =>
  Array.from({ length: count }, (_, i) => button('Add to cart', { path: `button:nth-of-type(${i})` }));

const KINDS: [string, Partial<PageFacts>, ReturnType<typeof pageKinds>][] = [
  ['a home page', { title: 'Example Lamps', headings: h1('Light for every room') }, []],
  ['a contact page', { title: 'Contact us | Example Lamps', words: 300 }, ['contact']],
  ['a contact page by its address', { url: at('/de/kontakt.html'), lang: 'de', words: 300 }, ['contact']],
  ['a complaint page', { headings: h1('Make a complaint'), words: 300 }, ['complaint']],
  ['a complaint form', { forms: [form('Beschwerde', [field('Name')])], lang: 'de' }, ['complaint']],
  ['a product', { headings: h1('Desk lamp'), controls: addButtons(1) }, ['product']],
  ['a product by its data', { structuredData: [{ '@graph': [{ '@type': 'Product' }] }] }, ['product']],
  ['a listing', { headings: h1('Desk lamps'), controls: addButtons(12) }, ['listing']],
  ['a basket', { headings: h1('Your basket'), words: 300 }, ['basket']],
  ['a checkout', { headings: h1('Checkout'), words: 300 }, ['checkout']],
  [
    'a checkout by its card fields',
    { forms: [form('Payment', [field('Card', 'text', { autocomplete: 'cc-number' })])] },
    ['checkout'],
  ],
  [
    'a login wall',
    { headings: h1('Sign in'), forms: [form('', [field('Password', 'password')])] },
    ['login'],
  ],
  ['questions', { title: 'FAQ – Example Lamps', words: 900 }, ['faq']],
  ['questions by their data', { structuredData: [{ '@type': ['WebPage', 'FAQPage'] }] }, ['faq']],
  ['a page that is not there', { headings: h1('Page not found'), words: 40 }, ['not-found']],
  ['a page that is not there, by number', { title: '404 | Example Lamps', words: 40 }, ['not-found']],
  [
    'a German page that is not there',
    { lang: 'de', headings: h1('Seite nicht gefunden'), words: 30 },
    ['not-found'],
  ],
  ['a bot wall', { title: 'Just a moment...', words: 20 }, ['blocked']],
  [
    'a bot wall in its text',
    { title: 'x', words: 20, blocks: [block('Checking your browser')] },
    ['blocked'],
  ],
  [
    'a bare captcha',
    {
      title: 'x',
      words: 5,
      widgets: [{ kind: 'captcha', product: 'hcaptcha', visible: true, form: null, order: 1 }],
    },
    ['blocked'],
  ],
  [
    'a domain for sale',
    { title: 'example.org', words: 30, blocks: [block('This domain is for sale')] },
    ['parked'],
  ],
];

describe('pageKinds', () => {
  it.each(KINDS)('%s', (_, said, kinds) => {
    expect(pageKinds(pageFacts(said))).toEqual(kinds);
  });

  it('does not take a long page about errors for an error', () => {
    expect(pageKinds(pageFacts({ headings: h1('How our 404 page was made'), words: 1200 }))).toEqual([]);
  });
});

describe('namedComplaint', () => {
  it('is not moved by an article about complaints or by a link', () => {
    const title = 'Regulator says that complaints about parcel deliveries have doubled within a year';
    expect(isComplaintPage(pageFacts({ title, headings: h1(title) }))).toBe(false);
    expect(isComplaintPage(pageFacts({ links: [link('Complaints', '/complaints')] }))).toBe(false);
  });

  it('tells a claim about a product from a complaint', () => {
    expect(namedComplaint(pageFacts({ lang: 'de', headings: h1('Reklamation') }))).toBe('product-claim');
    expect(namedComplaint(pageFacts({ lang: 'de', headings: h1('Beschwerde und Reklamation') }))).toBe(
      'complaint',
    );
  });
});
