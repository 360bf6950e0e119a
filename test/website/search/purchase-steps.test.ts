/** On the way to buying something: what starts it, what comes next, and what is never pressed. */
import { describe, expect, it, test } from 'vitest';
import type { ControlFact, LinkFact, PageFacts } from '../../../src/model/page-facts.js';
import type { FormReading } from '../../../src/website/recognise/forms.js';
import type { GoalReading } from '../../../src/website/recognise/link-goals.js';
import {
  offersToBuy,
  purchaseControls,
  purchaseEndpoints,
} from '../../../src/website/search/purchase-starts.js';
import {
  controlKey,
  isSafe,
  type PurchaseState,
  purchaseSteps,
} from '../../../src/website/search/purchase-steps.js';
import { block, button, field, form, link } from '../../support/page-parts.js';
import { at, pageFacts } from '../../support/site-evidence.js';
import { pageAt } from './page-at.js';

/** The word among so many letters that say nothing. */
const among = (word: string, letters: number): string => `${word} ${'q'.repeat(letters)}`;

type Pressed = ControlFact | LinkFact;
const labels = (facts: readonly { name: string; text: string }[]): string[] =>
  facts.map(({ name, text }) => name || text);
const starts = (controls: ControlFact[], links: LinkFact[] = [], blocks: PageFacts['blocks'] = []) =>
  labels(purchaseControls({ controls, links, blocks }, ['en']));

describe('a purchase is started by', () => {
  it.each<[label: string, is: boolean]>([
    ['Add to basket', true],
    ['Buy', true],
    ['Subscribe', true],
    ['Join', true],
    ['Book', true],
    ['Lamps', false],
    // From three fifths of its letters on; two fifths for what adds to the basket.
    [among('Buy', 2), true],
    [among('Join', 3), false],
    [among('Add to basket', 16), true],
    [among('Add to basket', 17), false],
    // What half of its letters call sold out is not for sale.
    [among('Out of stock Add to bag', 4), false],
    [among('Out of stock Add to bag', 0), false],
  ])('“%s”: %j', (label, is) => {
    expect(starts([button(label)])).toEqual(is ? [label] : []);
  });

  it('the surest word first, then what stands first', () => {
    const all = ['Book', 'Join', 'Subscribe', 'Buy', 'Add to basket'].map((label, order) =>
      button(label, { path: label, order }),
    );
    expect(starts([...all, button('Add to basket', { path: 'x', order: -1 })])).toEqual([
      'Add to basket',
      'Add to basket',
      'Buy',
      'Subscribe',
      'Join',
      'Book',
    ]);
  });

  it('each control once', () => {
    expect(
      starts([button('Buy', { path: 'a' }), button('Buy', { path: 'a' }), button('Buy', { path: 'b' })]),
    ).toHaveLength(2);
  });

  it.each<[said: Partial<ControlFact>, is: boolean]>([
    [{ visible: false }, false],
    [{ kind: 'select-option' }, false],
    [{ region: 'main' }, true],
    [{ region: 'body' }, true],
    [{ region: 'dialog' }, true],
    [{ region: 'header' }, false],
    [{ region: 'footer' }, false],
  ])('a control that is %j: %j', (said, is) => {
    expect(starts([button('Buy', said)])).toHaveLength(is ? 1 : 0);
  });

  it.each<[what: string, one: LinkFact, is: boolean]>([
    ['adds by its words', link('Add to basket', '/x'), true],
    ['adds by its name', link('', '/x', { name: 'Add to basket' }), true],
    ['leads to what can be bought', link('Buy', '/x'), false],
    ['adds by its address', link('Buy', '/x?add-to-cart=12'), true],
    ['adds by another address', link('Buy', '/basket/add/12'), true],
    ['only mentions it', link('Buy', '/basket/added'), false],
  ])('a link that %s: %j', (_what, one, is) => {
    expect(starts([], [one])).toHaveLength(is ? 1 : 0);
  });

  it('what waits for a choice, last of all', () => {
    const waiting = (label: string, said: Partial<ControlFact> = {}) =>
      button(label, { disabled: true, path: label, ...said });
    const adds = { attributes: { id: 'AddToCart-1', class: '' } };
    expect(starts([waiting('Sold', adds), button('Book', { order: 9, path: 'x' })])).toEqual([
      'Book',
      'Sold',
    ]);
    expect(starts([waiting('Add to basket')])).toEqual(['Add to basket']);
    expect(starts([waiting('Buy')])).toEqual([]);
    expect(starts([waiting('Sold')])).toEqual([]);
    expect(starts([button('Sold', adds)])).toEqual([]);
  });

  it.each<[price: string, is: boolean]>([
    ['€29', true],
    ['29,00 €', true],
    ['249 zł', true],
    ['¥980', true],
    ['CHF 12', true],
    ['12 chf', true],
    ['12 krx', false],
    ['29', false],
  ])('choosing something that costs “%s”: %j', (price, is) => {
    expect(starts([button('Select', { order: 5 })], [], [block(price, { order: 4 })])).toHaveLength(
      is ? 1 : 0,
    );
  });

  it('choosing something with its price among the six blocks above it', () => {
    const above = (between: number) => [
      block('€29', { order: 1 }),
      ...Array.from({ length: between }, () => block('', { order: 2 })),
      block('€99', { order: 5 }),
    ];
    expect(starts([button('Choose', { order: 5 })], [], above(5))).toHaveLength(1);
    expect(starts([button('Choose', { order: 5 })], [], above(6))).toHaveLength(0);
    // After every word that says what it starts.
    expect(
      starts([
        button('Choose', { order: 1, text: 'Choose €9', path: 'a' }),
        button('Book', { order: 3, path: 'b' }),
      ]),
    ).toEqual(['Book', 'Choose']);
  });
});

test.each([
  ['Add to basket', true],
  ['Buy', true],
  ['Subscribe', false],
  ['Lamps', false],
])('“%s” offers to buy: %j', (label, is) => {
  expect(offersToBuy(button(label), ['en'])).toBe(is);
});

describe('where a purchase can start', () => {
  const endpoints = (controls: ControlFact[], links: LinkFact[] = []) => {
    const goals: GoalReading = {
      controls: controls.map((fact) => ({ fact, scores: {} })),
      links: links.map((fact) => ({ fact, scores: {} })),
      ranked: () => [],
      candidates: () => [],
    };
    const facts = { blocks: [block('', { words: 100, order: 1 })] };
    return purchaseEndpoints(goals, pageAt({ facts }));
  };

  it('is an endpoint, one click away', () => {
    const [first] = endpoints([button('Buy', { order: 5, box: { x: 0, y: 800, width: 1, height: 1 } })]);
    expect(first).toMatchObject({
      goal: 'buy',
      reached: 'page',
      actions: 1,
      work: { clicks: 1, browsingWords: 100, viewportsScrolled: 1 },
    });
    expect(first?.doubtful).toBeUndefined();
    expect(endpoints([button('Add to basket', { disabled: true })])[0]?.doubtful).toBe(true);
  });

  it.each<[what: string, one: Pressed, is: boolean]>([
    ['Log in to buy', button('Log in to buy'), true],
    // Three tenths of its letters for the wall, two fifths for what is behind it.
    [among('Sign in checkout', 6), button(among('Sign in checkout', 6)), true],
    [among('Sign in prices', 5), button(among('Sign in prices', 5)), true],
    [among('Sign in prices', 6), button(among('Sign in prices', 6)), false],
    [among('Sign in checkout', 7), button(among('Sign in checkout', 7)), false],
    ['Log in', button('Log in'), false],
    ['Buy now, out of sight', button('Log in to buy', { visible: false }), false],
    ['Log in to buy, in the header', button('Log in to buy', { region: 'header' }), false],
  ])('and “%s” is a wall: %j', (_what, one, is) => {
    expect(endpoints([one as ControlFact]).map(({ reached, obstacles }) => [reached, ...obstacles])).toEqual(
      is ? [['blocked', 'login-wall']] : [],
    );
  });
});

const reading = (
  purpose: FormReading['purpose'],
  meanings: FormReading['fields'][number]['meaning'][] = [],
  said: Parameters<typeof form>[2] = {},
): FormReading => ({
  fact: form('', [], said),
  purpose,
  confidence: 1,
  fields: meanings.map((meaning) => ({
    fact: field(meaning),
    meaning,
    kind: 'other',
    required: true,
    minLength: null,
  })),
  obstacles: [],
  complaintTopic: false,
});

const steps = (facts: Partial<PageFacts>, said: Partial<PurchaseState> = {}) =>
  purchaseSteps({
    facts: pageFacts({ url: at('/basket'), ...facts }),
    forms: [],
    languages: ['en'],
    begun: true,
    tried: new Set(),
    ...said,
  }).map((step) => (step.do === 'press' ? `${step.what}: ${step.fact.name || step.fact.text}` : step.do));

describe('the way to the checkout', () => {
  it('begins with three products at most, and goes on with what leads furthest', () => {
    const many = ['a', 'b', 'c', 'd'].map((path) => button('Add to basket', { path }));
    expect(steps({ controls: many }, { begun: false })).toEqual(Array(3).fill('start: Add to basket'));
    const onwards = [
      button('Continue', { path: 'a' }),
      button('View basket', { path: 'b' }),
      button('Go to checkout', { path: 'c' }),
      button('Continue as guest', { path: 'd' }),
    ];
    expect(steps({ controls: onwards })).toEqual([
      'guest: Continue as guest',
      'checkout: Go to checkout',
      'basket: View basket',
      'continue: Continue',
      'continue: Continue as guest',
    ]);
    expect(steps({ controls: onwards }, { begun: false })).toEqual([]);
  });

  it('takes what stands in a dialog first, then in the order of the page', () => {
    const three = [
      button('Checkout', { path: 'a', order: 2 }),
      button('Go to checkout', { path: 'b', order: 1 }),
      button('Proceed to checkout', { path: 'c', order: 3, region: 'dialog' }),
    ];
    expect(steps({ controls: three }).filter((step) => step.startsWith('checkout'))).toEqual([
      'checkout: Proceed to checkout',
      'checkout: Go to checkout',
      'checkout: Checkout',
    ]);
  });

  it.each<[what: string, said: Partial<ControlFact>]>([
    ['unseen', { visible: false }],
    ['disabled', { disabled: true }],
  ])('presses nothing that is %s', (_what, said) => {
    expect(steps({ controls: [button('Checkout', said)] })).toEqual([]);
  });

  it('presses nothing twice', () => {
    const one = button('Checkout');
    expect(controlKey(one)).toBe(' button Checkout');
    expect(controlKey({ ...one, frame: 'iframe', name: '' })).toBe('iframe button Checkout');
    expect(steps({ controls: [one, one] })).toEqual(['checkout: Checkout']);
    expect(steps({ controls: [one] }, { tried: new Set([controlKey(one)]) })).toEqual([]);
    const start = button('Add to basket');
    expect(steps({ controls: [start] }, { begun: false, tried: new Set([controlKey(start)]) })).toEqual([]);
  });

  it.each<[label: string, is: boolean]>([
    [among('Checkout', 12), true],
    [among('Checkout', 13), false],
  ])('“%s” leads there from two fifths of its letters on: %j', (label, is) => {
    expect(steps({ controls: [button(label)] })).toHaveLength(is ? 1 : 0);
  });

  it.each<[what: string, one: LinkFact, step: string[]]>([
    ['the address of a checkout', link('→', '/checkout'), ['checkout: →']],
    ['the address of a basket', link('→', '/my/cart'), ['basket: →']],
    ['an address that half speaks of a basket', link('→', '/cart-qqqq'), ['basket: →']],
    ['an address that hardly speaks of one', link('→', '/cart-qqqqq'), []],
    ['the page itself', link('→', '/basket'), []],
    ['a place on the page', link('→', '/basket#top'), []],
    ['a route of the page', link('→', '/basket#/checkout'), ['checkout: →']],
    ['what takes a product out', link('×', '/cart/x'), []],
    ['an address that takes a product out', link('→', '/x?remove=1&to=/cart'), []],
    ['an address that is none', { ...link('→', '/'), href: 'https://[' }, []],
    ['another address', link('→', '/lamps'), []],
  ])('a link with %s', (_what, one, step) => {
    expect(steps({ links: [one] }).filter((each) => !each.startsWith('continue'))).toEqual(step);
  });

  it('ends where the customer’s own data are asked for', () => {
    const order = reading('order', ['email']);
    expect(steps({}, { forms: [order] })).toEqual(['end']);
    expect(steps({}, { forms: [order], begun: false })).toEqual([]);
    expect(steps({}, { forms: [reading('order')] })).toEqual([]);
    expect(steps({}, { forms: [reading('order', ['email'], { visible: false })] })).toEqual([]);
    for (const region of ['footer', 'header', 'navigation'] as const) {
      expect(steps({}, { forms: [reading('order', ['email'], { region })] })).toEqual([]);
    }
  });

  it.each(['newsletter', 'search', 'login', 'password-recovery'] as const)(
    'does not end at a form of kind %s',
    (purpose) => {
      expect(steps({}, { forms: [reading(purpose, ['email'])] })).toEqual(
        purpose === 'login' ? ['wall'] : [],
      );
    },
  );

  it('ends where an account is opened, and meets a wall where one must be had', () => {
    const opening = reading('login', ['email', 'password']);
    opening.fields[1]!.fact.autocomplete = 'new-password';
    expect(steps({}, { forms: [opening] })).toEqual(['end']);
    const login = reading('login', ['email', 'password']);
    expect(
      steps(
        { controls: [button('Continue', { path: 'a' }), button('Continue as guest', { path: 'b' })] },
        { forms: [login] },
      ),
    ).toEqual(['guest: Continue as guest', 'wall']);
    expect(steps({}, { forms: [login], begun: false })).toEqual([]);
  });

  it('starts with no button of a newsletter, a search or a log-in', () => {
    const subscribe = button('Subscribe', { form: 0 });
    const start = (forms: FormReading[]) => steps({ controls: [subscribe] }, { forms, begun: false });
    expect(start([reading('newsletter', ['email'], { index: 0 })])).toEqual([]);
    expect(start([reading('newsletter', ['email'], { index: 1 })])).toEqual(['start: Subscribe']);
    expect(start([reading('order', ['email'], { index: 0 })])).toEqual(['start: Subscribe']);
    expect(
      steps(
        { controls: [button('Subscribe', { form: null })] },
        { forms: [reading('newsletter', [], { index: null })], begun: false },
      ),
    ).toEqual(['start: Subscribe']);
  });

  it.each<[what: string, one: ControlFact, is: boolean]>([
    ['a choice of delivery', button('Choose'), true],
    ['a folded menu', button('Delivery', { expanded: false, popup: true }), true],
    ['a folded part', button('Delivery', { expanded: false }), false],
    ['an open menu', button('Delivery', { expanded: true, popup: true }), false],
    ['a tab', button('Choose', { kind: 'tab' }), false],
    ['a summary', button('Choose', { kind: 'summary' }), true],
    ['a choice in the header', button('Choose', { region: 'header' }), false],
    ['anything in a dialog', button('By post', { region: 'dialog' }), true],
    ['one letter in a dialog', button('q', { region: 'dialog' }), false],
    ['two letters in a dialog', button('TV', { region: 'dialog' }), true],
    ['what closes a dialog', button('Close', { region: 'dialog' }), false],
    ['what declines in a dialog', button('Decline', { region: 'dialog' }), false],
    ['a menu in a dialog', button('Menu', { region: 'dialog' }), false],
    ['more in a dialog', button('More', { region: 'dialog' }), false],
    [
      'what closes a dialog by two fifths of its letters',
      button(among('Menu', 6), { region: 'dialog' }),
      false,
    ],
    ['what hardly closes a dialog', button(among('Close', 8), { region: 'dialog' }), true],
  ])('unfolds a checkout by %s: %j', (_what, one, is) => {
    const choice = (url: string) =>
      steps({ url, controls: [one] }).filter((step) => step.startsWith('choose'));
    expect(choice(at('/checkout'))).toHaveLength(is ? 1 : 0);
    expect(choice(at('/lamps'))).toEqual([]);
  });
});

describe('never pressed is', () => {
  it.each([
    'Pay now',
    'Place order',
    'Buy now with PayPal',
    'Apple Pay',
    'Google-Pay',
    'GPay',
    'Amazon Pay',
    'Shop Pay',
    'Klarna',
    'iDEAL',
  ])('“%s”', (label) => {
    expect(isSafe(button(label))).toBe(false);
  });

  it.each<[what: string, one: Pressed, safe: boolean]>([
    ['a class that says so', button('Go', { attributes: { class: 'paypal-button' } }), false],
    ['an id that says so', button('Go', { attributes: { id: 'apple-pay' } }), false],
    ['a value that says so', button('', { attributes: { value: 'Pay now' } }), false],
    ['a link that is called so', link('Place order', '/x'), false],
    ['a link that is called so and leads to the checkout', link('Place order', '/checkout'), true],
    ['a script that is called so', link('Place order', '/x', { href: 'javascript:checkout' }), false],
    ['a wallet that leads to the checkout', link('PayPal', '/checkout'), false],
    ['anything else', button('Add to basket'), true],
  ])('%s: safe %j', (_what, one, safe) => {
    expect(isSafe(one)).toBe(safe);
  });
});
