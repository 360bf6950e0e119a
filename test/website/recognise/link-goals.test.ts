/** Which link of a page serves which goal: rankings on literal pages, decoys first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkFact, PageFacts } from '../../../src/model/page-facts.js';
import { goalsOfPage, INTENTS, type Intent } from '../../../src/website/recognise/link-goals.js';
import { button, footerLink, link } from '../../support/page-parts.js';
import { pageFacts } from '../../support/site-evidence.js';

/** A page with these links, in this order, each with a path of its own. */
const pageOf = (links: LinkFact[], said: Partial<PageFacts> = {}): PageFacts =>
  pageFacts({
    links: links.map((each, order) => ({ ...each, order, index: order, path: `a${order}` })),
    ...said,
  });

const claimed = (facts: PageFacts, intent: Intent): string[] =>
  goalsOfPage(facts)
    .ranked(intent)
    .map(({ fact }) => fact.text || fact.name);

const menu = ['Home', 'Products', 'About us', 'News', 'Careers', 'Privacy policy'].map((text) =>
  link(text, `/${text.toLowerCase().replaceAll(' ', '-')}`),
);

describe('contact', () => {
  it('finds the contact page in the footer', () => {
    expect(claimed(pageOf([...menu, footerLink('Contact us', '/contact')]), 'contact')).toEqual([
      'Contact us',
    ]);
  });

  it.each([
    ['a dead one', link('Contact us', '#')],
    ['an empty one', link('Contact us', '')],
    ['the press office', link('Press contact', '/press/contact')],
    ['contact lenses', link('Contact lenses', '/lenses')],
    ['sharing by mail', link('E-mail', 'mailto:?subject=Look')],
    ['a social network', link('Contact us on Facebook', 'https://www.facebook.com/example')],
    ['a newsletter', link('Stay in touch: newsletter', '/newsletter')],
    ['investors', link('Investor contact', '/investors/contact')],
  ])('prefers the real one over %s that comes first', (_, decoy) => {
    expect(claimed(pageOf([decoy, ...menu, footerLink('Contact', '/contact')]), 'contact')[0]).toBe(
      'Contact',
    );
  });

  it('takes customer service, then help, where nothing says contact', () => {
    const service = link('Customer service', '/service');
    const help = link('Help', '/help');
    expect(claimed(pageOf([help, service]), 'contact')[0]).toBe('Customer service');
    expect(claimed(pageOf([...menu, help]), 'contact')).toEqual(['Help']);
    expect(claimed(pageOf([...menu, help, link('Contact', '/contact')]), 'contact')).toEqual(['Contact']);
  });

  it('claims nothing on a page without any way', () => {
    expect(claimed(pageOf(menu), 'contact')).toEqual([]);
  });

  it('reads icons by their address, and addresses by themselves', () => {
    const icon = link('', '/contact.html');
    expect(goalsOfPage(pageOf([...menu, icon])).ranked('contact')).toHaveLength(1);
    expect(
      claimed(pageOf([...menu, link('info@example.org', 'mailto:info@example.org')]), 'contact'),
    ).toHaveLength(1);
    expect(claimed(pageOf([...menu, link('020 7946 0000', 'tel:+442079460000')]), 'contact')).toHaveLength(1);
  });

  it('hears another link to the same page', () => {
    const icon = link('Click here', '/c/17');
    const facts = pageOf([...menu, link('Contact us', '/c/17'), icon]);
    const scores = goalsOfPage(facts).links.at(-1)!.scores;
    expect(scores.contact).toBeGreaterThan(0.05);
  });

  it('does not mind the name of the company in the label', () => {
    const facts = pageOf([...menu, link('Contact Example Lamps', '/reach')], {
      title: 'Lamps | Example Lamps',
    });
    expect(claimed(facts, 'contact')).toEqual(['Contact Example Lamps']);
  });
});

describe('complain', () => {
  it('puts a complaint before feedback, returns and contact', () => {
    const facts = pageOf([
      link('Contact us', '/contact'),
      link('Feedback', '/feedback'),
      link('Returns', '/returns'),
      footerLink('Code of conduct and complaints', '/code'),
    ]);
    expect(claimed(facts, 'complain')[0]).toBe('Code of conduct and complaints');
  });

  it.each([
    ['de', 'Lob & Kritik'],
    ['fr', 'Le médiateur'],
    ['it', 'Fai una segnalazione'],
    ['pt', 'Livro de reclamações'],
    ['sv', 'Synpunkter och klagomål'],
    ['ja', '苦情・ご相談窓口'],
  ])('%s: %s', (lang, text) => {
    expect(claimed(pageOf([...menu, link(text, '/x')], { lang }), 'complain')).toEqual([text]);
  });
});

describe('buy', () => {
  it.each([
    ['en', 'Get a free quote', '/quote'],
    ['en', '0 items $0.00', '/cart'],
    ['en', 'Subscribe now', '/subscribe'],
    ['en', 'Book an appointment', '/appointments'],
    ['de', '0 EUR 0,00 Warenkorb', '/warenkorb'],
    ['fr', "Je m'abonne", '/nos-offres'],
    ['nl', 'Offerte aanvragen', '/offerte'],
    ['pl', 'Dodaj do koszyka', '/k'],
    ['ja', '今すぐ購入', '/p/1'],
  ])('%s: %s', (lang, text, to) => {
    expect(claimed(pageOf([...menu, link(text, to)], { lang }), 'buy')).toEqual([text]);
  });

  it.each([
    ['Subscribe to our newsletter', '/newsletter'],
    ['Track my order', '/orders'],
    ['App Store', 'https://apps.apple.com/app/1'],
    ['Store locator', '/stores'],
    ['Buying guide', '/guide'],
    ['Donate', '/donate'],
    ['Join our team', '/jobs'],
  ])('does not take "%s" for buying', (text, to) => {
    expect(claimed(pageOf([...menu, link(text, to)]), 'buy')).toEqual([]);
  });

  it('takes a shop where nothing can be put into a basket yet, and not the newsletter’s button', () => {
    const subscribe = button('Subscribe', { kind: 'submit', form: 0 });
    expect(claimed(pageOf([...menu, link('Shop', '/shop')], { controls: [subscribe] }), 'buy')).toEqual([
      'Shop',
    ]);
  });

  it('claims links and buttons apart, so that a button does not silence the only link', () => {
    const facts = pageOf([...menu, link('Help', '/help')], { controls: [button('Contact us')] });
    expect(claimed(facts, 'contact')).toEqual(['Contact us', 'Help']);
  });

  it('claims buttons as well', () => {
    expect(claimed(pageOf(menu, { controls: [button('Add to basket')] }), 'buy')).toEqual(['Add to basket']);
  });
});

describe('cancel', () => {
  it.each([
    ['de', 'Verträge hier kündigen'],
    ['fr', 'Résilier votre contrat'],
    ['en', 'Cancel membership'],
  ])('%s: %s', (lang, text) => {
    expect(claimed(pageOf([...menu, link(text, '/x')], { lang }), 'cancel')).toEqual([text]);
  });

  it('does not take the cancelling of an order for that of a contract', () => {
    expect(claimed(pageOf([...menu, link('Cancel order', '/x')]), 'cancel')).toEqual([]);
  });
});

describe('the reading as a whole', () => {
  it('gives the same for the same page, scores between 0 and 1, claims among the candidates', () => {
    const label = fc.constantFrom(
      'Contact',
      'Help',
      'Shop',
      'Buy now',
      'Kontakt',
      '',
      'Imprint',
      '苦情',
      'x'.repeat(99),
    );
    const target = fc.constantFrom(
      '/contact',
      '#',
      '',
      'mailto:a@example.org',
      'javascript:;',
      'http://[',
      '/shop?a=1',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(label, target), { maxLength: 12 }), (pairs) => {
        const links = pairs.map(([text, to], i) => ({
          ...link(text, '/'),
          rawHref: to,
          href: `https://x.test/${i}`,
        }));
        const facts = pageOf(links);
        const reading = goalsOfPage(facts);
        expect(goalsOfPage(facts).links).toEqual(reading.links);
        for (const intent of INTENTS) {
          const candidates = reading.candidates(intent);
          const ranked = reading.ranked(intent);
          expect(ranked).toEqual(candidates.filter((each) => ranked.includes(each)));
          for (const { scores } of candidates) expect(scores[intent]).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('lists a link that acts in place once, though it is a control too', () => {
    const dead = { ...link('Contact us', 'javascript:open()'), path: 'a0' };
    const facts = pageFacts({ links: [dead], controls: [button('Contact us', { path: 'a0' })] });
    expect(goalsOfPage(facts).candidates('contact')).toHaveLength(1);
  });

  it('believes the caller about the language', () => {
    const facts = pageOf([link('Køb', '/x')], { lang: null });
    expect(goalsOfPage(facts, { lang: 'da' }).links[0]?.scores.buy).toBeGreaterThan(0.5);
  });
});
