/** What a customer can do next: which links are followed, how far down they stand, and what that costs. */
import { describe, expect, it, test } from 'vitest';
import type { LinkFact } from '../../../src/model/page-facts.js';
import { readForms } from '../../../src/website/recognise/forms.js';
import { shortLabel } from '../../../src/website/recognise/labels.js';
import type { GoalReading, Scores } from '../../../src/website/recognise/link-goals.js';
import type { Relevance } from '../../../src/website/search/relevance.js';
import { searchTransitions } from '../../../src/website/search/site-search.js';
import {
  linkTransition,
  linkTransitions,
  pressedLink,
  pressTransitions,
  scrollsTo,
  wordsAbove,
} from '../../../src/website/search/transitions.js';
import { block, button, field, form, link } from '../../support/page-parts.js';
import { at, HOME, pageFacts } from '../../support/site-evidence.js';
import { pageAt, type SaidOfContext } from './page-at.js';

const goals = (links: readonly [LinkFact, Scores][]): GoalReading => ({
  links: links.map(([fact, scores]) => ({ fact, scores })),
  controls: [],
  ranked: () => [],
  candidates: () => [],
});

/** Where it is worth going from a page, with what each promises. */
const followed = (links: readonly [LinkFact, Scores][], said: SaidOfContext = {}, lacking: Relevance = {}) =>
  linkTransitions(goals(links), pageAt(said), lacking).map(({ to, relevance }) => [
    to.replace(HOME, '/'),
    relevance,
  ]);

describe('a link is followed', () => {
  it.each<[what: string, fact: LinkFact, isIt: boolean]>([
    ['to a page', link('Contact', '/contact'), true],
    ['that cannot be seen', link('Contact', '/contact', { visible: false }), false],
    ['to write a mail', link('Contact', 'mailto:a@example.org'), false],
    ['to download', link('Contact', '/contact', { attributes: { download: '' } }), false],
    ['to a file', link('Contact', '/contact.pdf'), false],
    ['to a file, whatever is asked of it', link('Contact', '/contact.PDF?x=1'), false],
    ['to a page that mentions a file', link('Contact', '/contact?file=a.pdf'), true],
    ['to an address that is none', { ...link('Contact', '/contact'), href: 'https://[' }, false],
    ['to the page itself', link('Contact', '/help'), false],
    ['to a place on the page', link('Contact', '/help#contact'), false],
    ['to a place on any page', link('Contact', '/contact', { rawHref: ' #contact' }), false],
    ['to a route of the page', link('Contact', '/help#/contact', { rawHref: '#/contact' }), true],
    ['to an old route of the page', link('Contact', '/help#!/contact', { rawHref: '#!/contact' }), true],
    ['to another site', link('Contact', 'https://www.example.com/'), true],
  ])('%s: %j', (_what, fact, isIt) => {
    expect(followed([[fact, { contact: 0.9 }]])).toHaveLength(isIt ? 1 : 0);
  });

  it.each([
    'pdf',
    'doc',
    'docx',
    'xls',
    'xlsx',
    'ppt',
    'pptx',
    'zip',
    'gz',
    'png',
    'jpg',
    'jpeg',
    'gif',
    'svg',
    'webp',
    'avif',
    'mp3',
    'mp4',
    'webm',
    'ics',
    'vcf',
    'xml',
    'rss',
    'exe',
    'dmg',
  ])('not to a file of type %s', (ending) => {
    expect(followed([[link('Contact', `/contact.${ending}`), { contact: 0.9 }]])).toEqual([]);
    expect(followed([[link('Contact', `/contact${ending}`), { contact: 0.9 }]])).toHaveLength(1);
  });

  it.each<[scores: Scores, isIt: boolean]>([
    [{ contact: 0.3 }, true],
    [{ complain: 0.3 }, true],
    [{ cancel: 0.3 }, true],
    [{ help: 0.3 }, true],
    [{ contact: 0.29, complain: 0.29, cancel: 0.29, help: 0.29 }, false],
    [{ buy: 0.9 }, false],
  ])('to another site for %j: %j', (scores, isIt) => {
    expect(followed([[link('Lamps', 'https://www.example.com/'), scores]])).toHaveLength(isIt ? 1 : 0);
  });

  it('to a help desk of another company for less, and not to an ombudsman', () => {
    const desk = link('Lamps', 'https://example.zendesk.com/hc');
    expect(followed([[desk, { help: 0.2 }]])).toHaveLength(1);
    expect(followed([[desk, { help: 0.2, buy: 0.3 }]])).toHaveLength(0);
    expect(followed([[desk, { help: 0.2, buy: 0.29 }]])).toHaveLength(1);
    expect(followed([[link('Ombudsman', 'https://www.example.com/'), { complain: 0.9 }]])).toEqual([]);
    expect(
      followed([[link('', 'https://www.example.com/', { name: 'Ombudsman' }), { complain: 0.9 }]]),
    ).toEqual([]);
  });

  it('from another site to that site alone', () => {
    const there = { facts: { url: 'https://www.example.com/' } };
    expect(followed([[link('Lamps', 'https://www.example.com/x'), { help: 0.2 }]], there)).toHaveLength(1);
    expect(followed([[link('Contact', 'https://www.example.net/'), { contact: 0.9 }]], there)).toEqual([]);
  });
});

describe('the links of a page', () => {
  it('are those worth 0.12, the most promising first, each address once', () => {
    expect(
      followed([
        [link('A', '/a'), { contact: 0.12 }],
        [link('B', '/b'), { contact: 0.11 }],
        [link('C', '/c'), { cancel: 0.5 }],
        [link('D', '/a#there'), { contact: 0.3 }],
        [link('E', '/a'), { contact: 0.2 }],
      ]),
    ).toEqual([
      ['/c', { cancel: 0.5 }],
      ['/a', { contact: 0.3 }],
    ]);
  });

  it('keep the first of two that are as relevant, and what is worth 0.12', () => {
    const [one, other] = [link('One', '/a'), link('Other', '/a')];
    const found = linkTransitions(
      goals([
        [one, { contact: 0.12 }],
        [other, { contact: 0.12 }],
      ]),
      pageAt(),
    );
    expect(found.map(({ steps }) => steps.map(({ text }) => text))).toEqual([['One']]);
  });

  it('are 120 at most', () => {
    const many = Array.from({ length: 121 }, (_, place): [LinkFact, Scores] => [
      link(`L${place}`, `/${place}`),
      { contact: place / 121 + 0.12 },
    ]);
    const found = followed(many);
    expect(found).toHaveLength(120);
    expect(found.at(-1)?.[0]).toBe('/1');
  });

  it('offer to buy by their words', () => {
    expect(followed([[link('Buy', '/a'), {}]])).toEqual([['/a', { buy: 0.65 }]]);
  });
});

describe('a link that promises nothing by itself', () => {
  const plain = (region: LinkFact['region'], said: SaidOfContext, lacking: Relevance = {}) =>
    followed([[link('Lamps', '/x', { region }), {}]], said, lacking).map(([, relevance]) => relevance);
  const home = { state: HOME, facts: { url: HOME } };

  it.each<[region: LinkFact['region'], onHome: boolean, onHelp: boolean]>([
    ['main', true, true],
    ['body', true, true],
    ['header', true, false],
    ['navigation', true, false],
    ['footer', false, false],
  ])('in %s may lead on from the home page (%j) and from help (%j)', (region, onHome, onHelp) => {
    expect(plain(region, home)).toEqual(onHome ? [{ help: 0, buy: 0.15 }] : []);
    expect(plain(region, { via: { help: 0.9 } })).toEqual(onHelp ? [{ help: 0.4, buy: 0 }] : []);
  });

  it('leads on to what the page lacks', () => {
    expect(plain('main', {}, { contact: 0.4 })).toEqual([{ contact: 0.4, help: 0, buy: 0 }]);
  });

  it('leads on to what was sought where a press has shown it', () => {
    const shown = { via: { contact: 0.9 } };
    expect(plain('main', { ...shown, state: `${HOME}\n\nbutton` })).toEqual([{ help: 0.4, buy: 0 }]);
    expect(plain('main', shown)).toEqual([]);
  });

  it('leads on within the site of the page alone', () => {
    const desk = { via: { help: 0.9 }, facts: { url: 'https://example.zendesk.com/hc' } };
    expect(followed([[link('Lamps', HOME), {}]], desk)).toEqual([]);
    expect(followed([[link('Lamps', 'https://example.zendesk.com/hc/1'), {}]], desk)).toHaveLength(1);
  });

  it('is one of twelve on a page', () => {
    const many = Array.from({ length: 14 }, (_, place): [LinkFact, Scores] => [
      link(`Lamp ${place}`, `/${place}`),
      {},
    ]);
    // One that is about something else takes none of the places.
    expect(followed([[link('Careers', '/careers'), {}], ...many], home)).toHaveLength(12);
  });
});

describe('the way to a control', () => {
  const far = { box: { x: 0, y: 2000, width: 10, height: 20 }, order: 5 };
  const facts = {
    blocks: [
      block('', { words: 100, order: 1 }),
      block('', { words: 40, order: 2, region: 'body' }),
      block('', { words: 500, order: 3, region: 'header' }),
      block('', { words: 60, order: 4 }),
      block('', { words: 900, order: 5 }),
      block('', { words: 900, order: 6 }),
    ],
  };

  it('is read through the text above it, without headers and menus', () => {
    expect(wordsAbove(link('', '/x', far), pageAt({ facts }).facts)).toBe(200);
    expect(wordsAbove(link('', '/x', { order: 1 }), pageAt({ facts }).facts)).toBe(0);
  });

  it.each<[y: number, height: number, scrolled: number, viewports: number]>([
    // The screen is 768 pixels high; the middle of the control counts.
    [0, 20, 0, 0],
    [757, 20, 0, 0],
    [758, 20, 0, 1],
    [758, 0, 0, 0],
    [1526, 20, 0, 2],
    [1526, 20, 1, 1],
    [1526, 20, 5, 0],
  ])('at %i and %i high, after %i screens, is %i screens down', (y, height, scrolled, viewports) => {
    expect(scrollsTo({ box: { x: 0, y, width: 1, height } }, pageAt({ scrolled }))).toBe(viewports);
    expect(scrollsTo({ box: null }, pageAt())).toBe(0);
  });

  it('costs a click, the share of the words that is read, and the scrolling', () => {
    // 2.65 + 0.28 × 200 × 60 / 238 + 2 × 0.5; on a phone 1.66, the same words and 2 × 0.61.
    const there = linkTransition(link('Contact', '/contact', far), { contact: 1 }, pageAt({ facts }));
    expect(there).toEqual({
      to: at('/contact'),
      press: null,
      at: { path: 'a', frame: null, hover: false },
      relevance: { contact: 1 },
      words: 200,
      viewportsScrolled: 2,
      cost: expect.closeTo(17.77, 2),
      steps: [
        {
          action: 'click',
          text: 'Contact',
          href: at('/contact'),
          from: at('/help'),
          url: at('/contact'),
          seconds: 17.8,
          loads: true,
          region: 'main',
        },
      ],
    });
    expect(
      linkTransition(link('Contact', '/contact', far), {}, pageAt({ facts, viewport: 'mobile' })).cost,
    ).toBeCloseTo(17, 2);
  });

  it('to what opens by a press loads nothing, and by pointing at it saves the press', () => {
    const [opened, hovered] = pressTransitions(
      [
        { fact: button('Menu', { frame: 'iframe' }), relevance: { help: 1 }, hover: false },
        { fact: button('Menu'), relevance: { help: 1 }, hover: true },
      ],
      pageAt(),
    );
    expect(opened).toMatchObject({
      to: `${at('/help')}\niframe\nbutton`,
      press: { path: 'button', frame: 'iframe', hover: false },
      at: { path: 'button', frame: 'iframe', hover: false },
      relevance: { help: 1 },
      steps: [
        { action: 'open', text: 'Menu', from: at('/help'), url: at('/help'), seconds: 2.7, loads: false },
      ],
    });
    expect(opened?.steps[0]).not.toHaveProperty('href');
    expect(opened?.cost).toBeCloseTo(2.65, 10);
    expect(hovered).toMatchObject({ press: { hover: true }, steps: [{ action: 'hover', seconds: 2.5 }] });
    expect(hovered?.cost).toBeCloseTo(2.45, 10);
  });
});

test('a label is the text, else the name, and no longer than 80 characters', () => {
  expect(shortLabel({ text: 'Text', name: 'Name' })).toBe('Text');
  expect(shortLabel({ text: '', name: 'Name' })).toBe('Name');
  expect(shortLabel({ text: 'x'.repeat(80), name: '' })).toBe('x'.repeat(80));
  expect(shortLabel({ text: 'x'.repeat(81), name: '' })).toBe(`${'x'.repeat(79)}…`);
});

test('the page that a press has asked for costs nothing more', () => {
  const [opened] = pressTransitions(
    [{ fact: button('Menu'), relevance: { help: 1 }, hover: false }],
    pageAt(),
  );
  expect(pressedLink(at('/contact'), opened!)).toEqual({
    to: at('/contact'),
    press: null,
    at: null,
    steps: [],
    words: 0,
    viewportsScrolled: 0,
    cost: 0,
    relevance: { help: 1 },
  });
});

describe('the site’s own search', () => {
  const query = field('Search', 'search', { key: 'q' });
  const search = (fields = [query], said: Parameters<typeof form>[2] = {}) =>
    form('Search', fields, {
      method: 'get',
      action: at('/search'),
      role: 'search',
      region: 'search',
      ...said,
    });
  const transitions = (one = search(), said: SaidOfContext = {}) =>
    searchTransitions(readForms(pageFacts({ forms: [one] })), pageAt(said));

  it('is asked for the word for complaint, last of all', () => {
    const [asked, ...others] = transitions();
    expect(others).toEqual([]);
    expect(asked).toMatchObject({
      to: at('/search?q=complaint'),
      press: null,
      at: null,
      words: 0,
      viewportsScrolled: 0,
      relevance: { complain: 0.12 },
      // 2.65 + 0.4 + ten keys of 0.28 s.
      steps: [
        {
          action: 'search',
          text: 'complaint',
          from: at('/help'),
          url: at('/search?q=complaint'),
          seconds: 5.9,
          loads: true,
        },
      ],
    });
    expect(asked?.cost).toBeCloseTo(5.85, 10);
    // 1.66 + 0.4 + ten characters of 60 / 181 s.
    expect(transitions(search(), { viewport: 'mobile' })[0]?.cost).toBeCloseTo(5.375, 3);
  });

  it('is asked in the language of the page', () => {
    expect(transitions(search(), { languages: ['xx', 'de'] })[0]?.steps[0]?.text).toMatch(/^beschwerde/i);
    expect(transitions(search(), { languages: ['xx'] })[0]?.steps[0]?.text).toBe('complaint');
  });

  it('keeps what the form hides', () => {
    const hidden = [field('lang', 'hidden', { key: 'lang' }), field('', 'hidden', { key: '' }), query];
    expect(transitions(search(hidden))[0]?.to).toBe(at('/search?lang=&q=complaint'));
  });

  it.each<[what: string, one: ReturnType<typeof form>]>([
    ['that is posted', search([query], { method: 'post' })],
    ['that leads nowhere', search([query], { action: '' })],
    ['without a field that can be seen', search([{ ...query, visible: false }])],
    ['without a field that has a name', search([{ ...query, key: '' }])],
    ['for anything but text', search([{ ...query, type: 'date' }])],
  ])('is left alone if it is one %s', (_what, one) => {
    expect(transitions(one)).toEqual([]);
  });
});
