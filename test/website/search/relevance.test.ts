/** How relevant links and controls are: what they are called, what is hidden behind them, and what led to their page. */
import { describe, expect, it, test } from 'vitest';
import type { ControlFact, LinkFact } from '../../../src/model/page-facts.js';
import type { GoalReading, Scores } from '../../../src/website/recognise/link-goals.js';
import { type PressContext, revealingControls } from '../../../src/website/search/control-relevance.js';
import { withContext, withOffer } from '../../../src/website/search/link-relevance.js';
import type { Relevance } from '../../../src/website/search/relevance.js';
import { button, field, form, link } from '../../support/page-parts.js';
import { at, HOME, pageFacts } from '../../support/site-evidence.js';
import { pageAt } from './page-at.js';

/** To four decimals; relevance is a product of shares. */
const rounded = (relevance: Relevance): Relevance =>
  Object.fromEntries(Object.entries(relevance).map(([goal, share]) => [goal, Number(share.toFixed(4))]));

/** The word among so many letters that say nothing. */
const among = (word: string, letters: number): string => `${word} ${'q'.repeat(letters)}`;

describe('a link that offers something to buy', () => {
  const buy = (text: string, scores: Relevance = {}) => withOffer(link(text, '/x'), scores, ['en']).buy;

  it.each<[text: string, relevance: number | undefined]>([
    ['Buy', 0.65],
    ['Subscribe', 0.65],
    ['Join', 0.65],
    ['Book', 0.65],
    ['Get a quote', 0.65],
    ['Add to basket', 0.65],
    ['Shop', 0.5],
    ['Pricing', 0.5],
    ['Basket', 0.5],
    ['Lamps', undefined],
    // From half of its letters on it says nothing else, from a quarter on it says so in part.
    [among('Buy', 3), 0.65],
    [among('Buy', 4), 0.4],
    [among('Buy', 9), 0.4],
    [among('Buy', 10), undefined],
    [among('Shop', 4), 0.5],
    [among('Shop', 5), 0.3],
    [among('Shop', 12), 0.3],
    [among('Shop', 13), undefined],
  ])('“%s” promises %d', (text, relevance) => {
    expect(buy(text)).toBe(relevance);
  });

  it('keeps better relevance, and says nothing of buying where it speaks of something else', () => {
    const better = { buy: 0.9 };
    expect(withOffer(link('Buy', '/x'), better, ['en'])).toBe(better);
    expect(buy('Buy', { buy: 0.1 })).toBe(0.65);
    for (const goal of ['cancel', 'complain', 'contact']) {
      expect(buy('Buy', { [goal]: 0.51 })).toBeUndefined();
      expect(buy('Buy', { [goal]: 0.5 })).toBe(0.65);
    }
  });

  it('is read by its name where it has no text', () => {
    expect(withOffer(link('', '/x', { name: 'Buy' }), {}, ['en']).buy).toBe(0.65);
  });
});

describe('a link on a page that was led to', () => {
  const led = (
    text: string,
    via: Relevance | null,
    {
      scores = {},
      lacking = {},
      chosen = false,
    }: { scores?: Relevance; lacking?: Relevance; chosen?: boolean } = {},
  ) => {
    const state = via === null ? HOME : chosen ? `${at('/help')}\n\nbutton` : at('/help');
    return rounded(withContext(link(text, '/x'), scores, pageAt({ state, via: via ?? {} }), lacking));
  };

  it.each<[via: Relevance | null, relevance: Relevance]>([
    // The home page leads to what is sold.
    [null, { help: 0, buy: 0.15 }],
    [{}, {}],
    // Three quarters of the help, at most 0.4.
    [{ help: 0.4 }, { help: 0.3, buy: 0 }],
    [{ help: 0.9 }, { help: 0.4, buy: 0 }],
    // Three fifths of the shop, at most 0.4.
    [{ buy: 0.5 }, { help: 0, buy: 0.3 }],
    [{ buy: 0.9 }, { help: 0, buy: 0.4 }],
    [{ contact: 0.9, complain: 0.9 }, {}],
  ])('after %j promises %j', (via, relevance) => {
    expect(led('Lamps', via)).toEqual(relevance);
  });

  it('that a chosen topic has shown leads on to what was sought', () => {
    expect(led('Lamps', { contact: 0.4 }, { chosen: true })).toEqual({ help: 0.3, buy: 0 });
    expect(led('Lamps', { complain: 0.9 }, { chosen: true })).toEqual({ help: 0.4, buy: 0 });
    expect(led('Lamps', { complain: 0.4 }, { chosen: true })).toEqual({ help: 0.3, buy: 0 });
    expect(led('Lamps', { help: 0.4, contact: 0.2 }, { chosen: true })).toEqual({
      help: 0.3,
      buy: 0,
    });
    expect(led('Lamps', null, { chosen: true })).toEqual({ help: 0, buy: 0.15 });
  });

  it('keeps what it promises by itself where that is more', () => {
    expect(led('Lamps', { help: 0.4 }, { scores: { help: 0.2, contact: 0.1 } })).toEqual({
      help: 0.3,
      contact: 0.1,
      buy: 0,
    });
    const more = { help: 0.5, buy: 0.2 };
    expect(led('Lamps', { help: 0.4, buy: 0.3 }, { scores: more })).toEqual(more);
    expect(led('Lamps', { help: 0.4, buy: 0.5 }, { scores: more })).toEqual({ help: 0.5, buy: 0.3 });
  });

  it('may lead to what the page was to lead to and does not', () => {
    expect(led('Lamps', {}, { lacking: { contact: 0.4 } })).toEqual({ contact: 0.4, help: 0, buy: 0 });
    const more = { contact: 0.4 };
    expect(led('Lamps', {}, { scores: more, lacking: { contact: 0.4 } })).toEqual(more);
  });

  it.each([
    'Log in',
    'Register',
    'Privacy policy',
    'Terms and conditions',
    'Cookies',
    'Newsletter',
    'Careers',
    'News',
    'Press',
    'Investors',
    'Share',
    'Reviews',
    'Language',
    'Imprint',
    'Complaints',
    'Contact',
    'Help',
    'FAQ',
    'About us',
    // From two fifths of its letters on.
    among('News', 6),
  ])('called “%s” leads to no product', (text) => {
    expect(led(text, null)).toEqual({});
  });

  it('that mentions such a thing among others may', () => {
    expect(led(among('Share', 8), null)).toEqual({ help: 0, buy: 0.15 });
  });
});

const HERE: PressContext = { languages: ['en'], touch: true, via: {}, endpoints: [] };

type Control = [fact: ControlFact, scores?: Scores];

/** What each control is worth that is pressed, by its label. */
function opened(
  controls: Control[],
  {
    links = [],
    forms = [],
    ...said
  }: Partial<PressContext> & { links?: [LinkFact, Scores?][]; forms?: ReturnType<typeof form>[] } = {},
): [string, Relevance, boolean][] {
  const scored = <Fact>([fact, scores = {}]: [Fact, Scores?]) => ({ fact, scores });
  const goals: GoalReading = {
    controls: controls.map(scored),
    links: links.map(scored),
    ranked: () => [],
    candidates: () => [],
  };
  return revealingControls(pageFacts({ forms }), goals, { ...HERE, ...said }).map(
    ({ fact, relevance, hover }) => [fact.text || fact.name, rounded(relevance), hover],
  );
}
const promiseOf = (fact: ControlFact, scores: Scores = {}, said: Parameters<typeof opened>[1] = {}) =>
  opened([[fact, scores]], said)[0]?.[1];

const MENU = { contact: 0.4, complain: 0.35, buy: 0.3, cancel: 0.2, help: 0.4 };
const TOPIC = { contact: 0.35, complain: 0.35, help: 0.4 };
const OTHER = { contact: 0.14, complain: 0.14, help: 0.16 };
const MORE = { contact: 0.2, complain: 0.25, help: 0.3 };

describe('a control that opens a menu', () => {
  it.each<[text: string, attributes: Record<string, string>, isMenu: boolean]>([
    ['Menu', {}, true],
    // From two fifths of its letters on.
    [among('Menu', 6), {}, true],
    [among('Menu', 7), {}, false],
    ['', { class: 'hamburger' }, true],
    ['', { id: 'burger' }, true],
    ['', { class: 'nav-toggle' }, true],
    ['', { class: 'navigation-button' }, true],
    ['', { class: 'menu__trigger' }, true],
    ['', { 'data-target': '#offcanvas-open' }, true],
    ['', { 'aria-controls': 'toggle-sidebar' }, true],
    ['', { for: 'mobile-menu' }, true],
    ['', { id: 'menu' }, true],
    ['', { id: 'menus' }, false],
    ['', { class: 'accordion' }, false],
    ['', { title: 'hamburger' }, false],
  ])('is one that says “%s” %j: %j', (text, attributes, isMenu) => {
    expect(promiseOf(button(text, { attributes }))).toEqual(isMenu ? MENU : undefined);
  });

  it('promises what is hidden on the page, a little less surely', () => {
    const hidden: [LinkFact, Scores][] = [
      [link('Contact', '/c', { visible: false }), { contact: 0.8, buy: 0.2 }],
      [link('Write', '/w', { visible: false }), { contact: 0.6, cancel: 0.4 }],
      [link('Seen', '/s'), { complain: 0.9 }],
    ];
    expect(promiseOf(button('Menu'), {}, { links: hidden })).toEqual({
      ...MENU,
      contact: 0.76,
      cancel: 0.38,
    });
  });
});

describe('a control that reveals something', () => {
  it.each<[what: string, said: Partial<ControlFact>, reveals: boolean]>([
    ['opens a popup', { popup: true }, true],
    ['is folded', { expanded: false }, true],
    ['is unfolded', { expanded: true }, false],
    ['is a summary', { kind: 'summary' }, true],
    ['is a tab', { kind: 'tab' }, true],
    ['is a button', {}, false],
  ])('is one that %s: %j', (_what, said, reveals) => {
    expect(promiseOf(button('Lamps', said))).toEqual(reveals ? OTHER : undefined);
  });

  it.each([
    'Contact',
    'Complaint',
    'Help',
    'FAQ',
    'Choose a topic',
    'More',
    'Phone',
    'Email',
    among('Contact', 16),
  ])('called “%s” promises more than another one', (text) => {
    expect(promiseOf(button(text, { popup: true }))).toEqual(TOPIC);
  });

  it('that hardly speaks of it does not', () => {
    expect(promiseOf(button(among('Contact', 17), { popup: true }))).toEqual(OTHER);
    // More than three tenths of its letters.
    expect(promiseOf(button(among('FAQ', 7), { popup: true }))).toEqual(OTHER);
  });

  it('promises half of what is hidden on the page', () => {
    const links: [LinkFact, Scores][] = [
      [link('Contact', '/c', { visible: false }), { contact: 0.8, buy: 0.9 }],
    ];
    expect(promiseOf(button('Lamps', { popup: true }), {}, { links })).toEqual({
      ...OTHER,
      contact: 0.4,
      buy: 0.45,
    });
  });
});

describe('a control that may show more', () => {
  it.each<[text: string, relevance: Relevance | undefined]>([
    ['More', MORE],
    ['Choose a topic', MORE],
    // From three fifths of its letters on.
    [among('Learn more', 6), MORE],
    [among('Learn more', 7), undefined],
    ['Lamps', undefined],
  ])('“%s” promises %j', (text, relevance) => {
    expect(promiseOf(button(text))).toEqual(relevance);
  });

  it.each<[scores: Scores, pressed: boolean]>([
    [{ contact: 0.3 }, true],
    [{ contact: 0.29 }, false],
    [{ complain: 0.3 }, true],
    [{ buy: 0.3 }, true],
    [{ cancel: 0.3 }, true],
    [{ help: 0.3 }, true],
    [{ help: 0.29 }, false],
  ])('is pressed for what it says itself, %j: %j', (scores, pressed) => {
    expect(promiseOf(button('Lamps'), scores)).toEqual(pressed ? scores : undefined);
  });

  it('keeps its own relevance where that is better', () => {
    expect(promiseOf(button('More'), { contact: 0.9, help: 0.1 })).toEqual({ ...MORE, contact: 0.9 });
  });

  // From half of its letters on.
  it.each(['Buy', 'Subscribe', 'Join', among('Buy', 3), among('Subscribe', 9), among('Join', 4)])(
    '“%s” promises nothing to buy: that is tried live',
    (text) => {
      expect(promiseOf(button(text), { buy: 0.9, contact: 0.5 })).toEqual({ contact: 0.5 });
    },
  );

  it('that mentions buying may', () => {
    expect(promiseOf(button(among('Buy', 4)), { buy: 0.9 })).toEqual({ buy: 0.9 });
  });
});

describe('a control that heads a list', () => {
  const head = button('Lamps', { path: 'nav > li > button' });
  const below = (path: string, said: Partial<LinkFact> = {}) =>
    link('Write', '/w', { path, visible: false, ...said });

  it.each<[what: string, fact: LinkFact, scores: Scores, relevance: Relevance | undefined]>([
    [
      'below it',
      below('nav > li > ul > a'),
      { contact: 0.8 },
      { contact: 0.72, complain: 0, buy: 0, cancel: 0, help: 0 },
    ],
    ['below it, and worth it', below('nav > li > ul > a'), { help: 0.3 }, { help: 0.27 }],
    ['below it, and not worth it', below('nav > li > ul > a'), { help: 0.29 }, undefined],
    ['that can be seen', below('nav > li > ul > a', { visible: true }), { contact: 0.8 }, undefined],
    ['in another entry', below('nav > p > ul > a'), { contact: 0.8 }, undefined],
    ['of a like name', below('nav > li2 > ul > a'), { contact: 0.8 }, undefined],
  ])('promises a link %s', (_what, fact, scores, relevance) => {
    const found = promiseOf(head, {}, { links: [[fact, scores]] });
    expect(found && Object.fromEntries(Object.entries(found).filter(([, value]) => value > 0))).toEqual(
      relevance && Object.fromEntries(Object.entries(relevance).filter(([, value]) => value > 0)),
    );
  });

  it('stands with it in an element of any name', () => {
    const inBold = button('Lamps', { path: 'b > button' });
    expect(promiseOf(inBold, {}, { links: [[below('b > a'), { contact: 0.8 }]] })).toMatchObject({
      contact: 0.72,
    });
  });

  it('at the top of the document heads nothing', () => {
    const top = button('Lamps', { path: 'button' });
    expect(promiseOf(top, {}, { links: [[below('nav > a'), { contact: 0.8 }]] })).toBeUndefined();
  });
});

describe('left alone is', () => {
  it.each([
    'Add to basket',
    'Checkout',
    'Add to wishlist',
    'Share',
    'Accept',
    'Decline',
    'Close',
    'Unsubscribe',
    'Newsletter',
    'Language',
    'Donate',
    among('Share', 5),
  ])('“%s”, even where it opens something', (text) => {
    expect(promiseOf(button(text, { popup: true }), { contact: 0.9 })).toBeUndefined();
  });

  test('not what mentions such a thing', () => {
    expect(promiseOf(button(among('Share', 6), { popup: true }))).toEqual(OTHER);
  });

  it.each<[what: string, said: Partial<ControlFact>]>([
    ['what cannot be seen', { visible: false }],
    ['what is disabled', { disabled: true }],
    ['an entry of a list of choices', { kind: 'select-option' }],
    ['what sends a form that is unknown', { kind: 'submit', form: 7 }],
    ['what sends no form', { kind: 'submit', form: null }],
  ])('%s', (_what, said) => {
    expect(
      promiseOf(button('Menu', said), {}, { forms: [form('', [], { index: 0, method: 'get' })] }),
    ).toBeUndefined();
  });

  it.each<[what: string, of: ReturnType<typeof form>, pressed: boolean]>([
    ['with nothing to fill in', form('', [field('x', 'hidden')], { method: 'get' }), true],
    ['without a field', form('', [], { method: 'get' }), true],
    ['with a field', form('', [field('x', 'hidden'), field('y')], { method: 'get' }), false],
    ['that is posted', form('', [], { method: 'post' }), false],
    ['without a place', form('', [], { method: 'get', index: null }), false],
  ])('what sends a form %s: pressed %j', (_what, of, pressed) => {
    const send = button('Menu', { kind: 'submit', form: of.index });
    expect(promiseOf(send, {}, { forms: [of] })).toEqual(pressed ? MENU : undefined);
  });
});

describe('a choice on the way', () => {
  const choice = button('Invoice');
  const guess = (via: Relevance, said: Parameters<typeof opened>[1] = {}, fact = choice) =>
    promiseOf(fact, {}, { via, ...said });

  it.each<[via: Relevance, relevance: Relevance | undefined]>([
    // Seven tenths, at most 0.4, of what led here.
    [{ contact: 0.5 }, { contact: 0.35 }],
    [{ contact: 0.9 }, { contact: 0.4 }],
    [{ complain: 0.5 }, { complain: 0.35 }],
    [{ cancel: 0.5 }, { cancel: 0.35 }],
    [{ buy: 0.9 }, undefined],
    // Help leads to contact and complaints, and to no cancellation.
    [{ help: 0.5 }, { contact: 0.35, complain: 0.35 }],
    [
      { help: 0.2, contact: 0.5 },
      { contact: 0.35, complain: 0.14 },
    ],
    // 0.12 is the least that is worth it.
    [{ contact: 0.172 }, { contact: 0.1204 }],
    [{ contact: 0.12 / 0.7 }, { contact: 0.12 }],
    [{ contact: 0.171 }, undefined],
    [{}, undefined],
  ])('after %j promises %j', (via, relevance) => {
    expect(guess(via)).toEqual(relevance);
  });

  it('promises nothing that the page already holds', () => {
    expect(guess({ help: 0.5 }, { endpoints: [{ goal: 'contact' }] })).toEqual({ complain: 0.35 });
    expect(guess({ contact: 0.5 }, { endpoints: [{ goal: 'contact' }] })).toBeUndefined();
  });

  it.each<[said: Partial<ControlFact>, pressed: boolean]>([
    [{ region: 'main' }, true],
    [{ region: 'body' }, true],
    [{ region: 'dialog' }, true],
    [{ region: 'header' }, false],
    [{ region: 'footer' }, false],
    [{ kind: 'clickable' }, true],
    [{ kind: 'menu-item' as never }, false],
    [{ form: 0 }, false],
  ])('is one that stands so, %j: %j', (said, pressed) => {
    expect(guess({ contact: 0.5 }, {}, button('Invoice', said))).toEqual(
      pressed ? { contact: 0.35 } : undefined,
    );
  });

  it.each(['Log in', 'Register', 'Search', 'Reviews', 'Share', 'Close', among('Search', 6), 'x', ''])(
    'is not called “%s”',
    (text) => {
      expect(guess({ contact: 0.5 }, {}, button(text))).toBeUndefined();
    },
  );

  it.each(['TV', among('Search', 7)])('may be called “%s”', (text) => {
    expect(guess({ contact: 0.5 }, {}, button(text))).toEqual({ contact: 0.35 });
  });

  it('is one of eight at most, among those that say what they are', () => {
    const many = Array.from({ length: 9 }, (_, place): Control => [button(`Choice ${place}`)]);
    const found = opened([...many, [button('Menu')], ...many], { via: { contact: 0.5 } }).map(
      ([text]) => text,
    );
    expect(found).toEqual([...many.slice(0, 8).map(([fact]) => fact.text), 'Menu']);
  });
});

describe('a menu that drops down when pointed at', () => {
  const entry = (place: number, said: Partial<LinkFact> = {}): [LinkFact, Scores?] => [
    link(`Head ${place}`, `/${place}`, { path: `nav > li${place} > a`, ...said }),
  ];
  const under = (place: number, scores: Scores, said: Partial<LinkFact> = {}): [LinkFact, Scores] => [
    link('Under', '/u', { path: `nav > li${place} > ul > a`, visible: false, ...said }),
    scores,
  ];
  const hovered = (links: [LinkFact, Scores?][], touch = false) =>
    opened([], { links, touch }).map(([text, relevance, hover]) => [text, relevance.contact, hover]);

  it('promises what stands below it, for those with a mouse', () => {
    expect(hovered([entry(1), under(1, { contact: 0.8 })])).toEqual([['Head 1', 0.8, true]]);
    expect(hovered([entry(1), under(1, { contact: 0.8 })], true)).toEqual([]);
  });

  it.each<[what: string, links: [LinkFact, Scores?][], found: number]>([
    ['is worth pointing at', [entry(1), under(1, { contact: 0.3 })], 1],
    ['is not worth it', [entry(1), under(1, { contact: 0.29 })], 0],
    ['is worth less than others', [entry(1), under(1, { contact: 0.2 }), under(2, { contact: 0.9 })], 0],
    ['can be seen', [entry(1), under(1, { contact: 0.8 }, { visible: true }), under(2, { contact: 0.9 })], 0],
    ['comes later', [entry(1), entry(2), under(1, { contact: 0.8 })], 0],
    ['comes later in the same entry', [entry(1), under(1, { contact: 0 }), under(1, { contact: 0.8 })], 1],
    ['belongs to another entry', [entry(1), under(2, { contact: 0.8 })], 0],
    ['is the last', [under(1, { contact: 0.8 }), entry(1)], 0],
  ])('what %s', (_what, links, found) => {
    expect(hovered(links)).toHaveLength(found);
  });

  it.each<[what: string, said: Partial<LinkFact>]>([
    ['that cannot be seen', { visible: false }],
    ['in a frame', { frame: 'iframe' }],
  ])('is none where its head is one %s', (_what, said) => {
    expect(hovered([entry(1, said), under(1, { contact: 0.8 })])).toEqual([]);
  });

  it('is one of ten at most', () => {
    const many = Array.from({ length: 11 }, (_, place) => [
      entry(place),
      under(place, { contact: 0.8 }),
    ]).flat();
    expect(hovered(many as [LinkFact, Scores?][])).toHaveLength(10);
  });
});
