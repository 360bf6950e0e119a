/** What is opened next, when the search goes on, and which way is best in the end. */
import { describe, expect, it, test } from 'vitest';
import { explore, routesTo, type Target } from '../../../src/website/search/explore.js';
import type { Relevance } from '../../../src/website/search/relevance.js';
import { endpoint, explored, type Pages, press, search, transition, url } from './routes.js';

const form = { endpoints: [endpoint()] };

describe('what is opened next', () => {
  it.each<[what: string, a: [Relevance, cost: number], b: [Relevance, cost: number], order: string]>([
    ['promises more', [{ contact: 0.5 }, 5], [{ contact: 0.6 }, 5], 'home b a'],
    ['costs less', [{ contact: 0.5 }, 5], [{ contact: 0.5 }, 4], 'home b a'],
    ['was found first, among equals', [{ contact: 0.5 }, 5], [{ contact: 0.5 }, 5], 'home a b'],
    // Full relevance outweighs a minute: half of one, thirty seconds.
    ['is worth its detour', [{ contact: 0.5 }, 1], [{ contact: 1 }, 30.9], 'home b a'],
    ['is not worth its detour', [{ contact: 0.5 }, 1], [{ contact: 1 }, 31.1], 'home a b'],
    // Help is worth half of what it promises, to those who do not want to buy.
    ['leads on by help', [{ help: 0.5 }, 5], [{ contact: 0.24 }, 5], 'home a b'],
    ['leads on by little help', [{ help: 0.5 }, 5], [{ contact: 0.26 }, 5], 'home b a'],
    ['promises enough to be opened', [{ contact: 0.119 }, 5], [{ contact: 0.12 }, 5], 'home b'],
    ['helps enough to be opened', [{ help: 0.23 }, 5], [{ help: 0.24 }, 5], 'home b'],
  ])('is what %s', async (_what, a, b, order) => {
    const transitions = [transition('a', a[0], { cost: a[1] }), transition('b', b[0], { cost: b[1] })];
    expect((await search({ home: { transitions }, a: {}, b: {} })).opened).toBe(order);
  });

  it.each<[goals: ('buy' | 'contact' | 'cancel')[], relevance: Relevance, order: string]>([
    [['contact'], { contact: 0.5 }, 'home a'],
    [['contact'], { buy: 0.5 }, 'home'],
    [['buy'], { buy: 0.5 }, 'home a'],
    // Help leads to no product.
    [['buy'], { help: 0.9 }, 'home'],
    [['cancel'], { help: 0.9 }, 'home a'],
  ])('serves one of the goals %j: %j', async (goals, relevance, order) => {
    expect(
      (await search({ home: { transitions: [transition('a', relevance)] }, a: {} }, { goals })).opened,
    ).toBe(order);
  });
});

describe('the search for a goal', () => {
  const further = (
    better: Partial<Parameters<typeof endpoint>[0]>,
    transitions = [transition('far', { contact: 1 })],
  ): Pages => ({
    home: { transitions: [transition('near', { contact: 1 })] },
    near: { endpoints: [endpoint({ actions: 2, ...better })], transitions },
    far: form,
  });

  it('ends when nothing unopened takes less work than the best form', async () => {
    // Near is one click and two actions away, far two clicks.
    expect((await search(further({}))).opened).toBe('home near far');
    expect((await search(further({ actions: 1 }))).opened).toBe('home near');
  });

  it('goes on after an endpoint that is not the best kind', async () => {
    expect((await search(further({ reached: 'email', actions: 1 }))).opened).toBe('home near far');
    expect((await search(further({ reached: 'form', actions: 1, aside: true }))).opened).toBe(
      'home near far',
    );
  });

  it.each<[what: string, said: Parameters<typeof endpoint>[0], order: string]>([
    ['a product that can be bought', { goal: 'buy', reached: 'page', actions: 1 }, 'home near'],
    [
      'a product that may not be for sale',
      { goal: 'buy', reached: 'page', actions: 1, doubtful: true },
      'home near far',
    ],
    ['a page about contact', { goal: 'contact', reached: 'page', actions: 1 }, 'home near far'],
  ])('takes %s for what it is', async (_what, said, order) => {
    const goal = said?.goal ?? 'contact';
    const pages: Pages = {
      home: { transitions: [transition('near', { [goal]: 1 })] },
      near: { endpoints: [endpoint(said)], transitions: [transition('far', { [goal]: 1 })] },
      far: {},
    };
    expect((await search(pages)).opened).toBe(order);
  });

  it('asks for no page again that a redirect has brought', async () => {
    const pages: Pages = {
      home: { transitions: [transition('old', { contact: 1 }), transition('new', { contact: 0.5 })] },
      old: { said: { url: url('new') }, endpoints: [endpoint()] },
    };
    expect((await search(pages)).opened).toBe('home old');
  });

  it.each<[what: string, said: object]>([
    ['that did not load', { loaded: false }],
    ['that is the same page still', { arrives: false }],
  ])('asks for the address that was led to by one %s', async (_what, said) => {
    const pages: Pages = {
      home: { transitions: [transition('old', { contact: 1 }), transition('new', { contact: 0.5 })] },
      old: { said: { url: url('new'), ...said } },
      new: {},
    };
    expect((await search(pages)).opened).toBe('home old new');
  });
});

test('the start is opened first, by no way and at no cost', async () => {
  const targets: Target[] = [];
  await explore(
    url('home'),
    async (target) => {
      targets.push(target);
      return { url: url('home'), loaded: true, arrives: true, transitions: [], endpoints: [] };
    },
    { pages: 1, depth: 1, goOn: () => true },
  );
  expect(targets).toEqual([{ key: url('home'), actions: 0, cost: 0, transitions: [] }]);
});

describe('its limits', () => {
  const chain: Pages = {
    home: { transitions: [transition('a', { contact: 1 })] },
    a: { transitions: [transition('b', { contact: 1 })] },
    b: { transitions: [transition('c', { contact: 1 })] },
    c: {},
  };

  it.each<[pages: number, opened: string, stopped: string]>([
    [1, 'home', 'pages'],
    [2, 'home a', 'pages'],
    [3, 'home a b', 'pages'],
    [4, 'home a b c', 'exhausted'],
  ])('of %i pages', async (pages, opened, stopped) => {
    expect(await search(chain, { pages })).toMatchObject({ opened, stopped });
  });

  it.each<[depth: number, opened: string]>([
    [0, 'home'],
    [1, 'home a'],
    [2, 'home a b'],
    [3, 'home a b c'],
  ])('of %i transitions', async (depth, opened) => {
    expect(await search(chain, { depth })).toMatchObject({ opened, stopped: 'exhausted' });
  });

  it('leave one press for each page, counted apart', async () => {
    const menus = ['a', 'b', 'c', 'd', 'e'].map((name) => press(name, { contact: 1 }));
    const pages: Pages = {
      home: { transitions: [...menus, transition('page', { contact: 0.2 })] },
      page: {},
    };
    expect(await search(pages, { pages: 1 })).toMatchObject({ opened: 'home a', stopped: 'pages' });
    expect(await search(pages, { pages: 2 })).toMatchObject({
      opened: 'home a b page',
      stopped: 'pages',
    });
    expect(await search(pages, { pages: 5 })).toMatchObject({
      opened: 'home a b c d e page',
      stopped: 'exhausted',
    });
  });

  it('of time are asked before each visit but the first', async () => {
    let left = 2;
    expect(await search(chain, { goOn: () => left-- > 0 })).toMatchObject({
      opened: 'home a b',
      stopped: 'time',
    });
  });
});

describe('the best way', () => {
  it('adds the work at its end to the way there', async () => {
    const pages: Pages = {
      home: { transitions: [transition('a', { contact: 1 }, { cost: 2.5 })] },
      a: { endpoints: [endpoint({ actions: 3, cost: 10 })] },
    };
    const { best } = await search(pages);
    expect(best.contact).toMatchObject({ actions: 4, cost: 12.5, at: url('a') });
    expect(Object.keys(best)).toEqual(['contact']);
  });

  it('to each goal is its own', async () => {
    const pages: Pages = {
      home: {
        endpoints: [endpoint({ goal: 'cancel', reached: 'email' })],
        transitions: [transition('a', { contact: 1 })],
      },
      a: { endpoints: [endpoint(), endpoint({ goal: 'complain', named: true, actions: 2 })] },
    };
    const { best } = await search(pages);
    expect(Object.entries(best).map(([goal, { actions }]) => [goal, actions])).toEqual([
      ['cancel', 1],
      ['contact', 2],
      ['complain', 3],
    ]);
  });
});

test('all routes come the cheapest first, by what is accepted', () => {
  const site = explored({
    home: { transitions: [transition('a', { contact: 1 }), transition('b', { contact: 1 }, { cost: 1 })] },
    a: { endpoints: [endpoint({ actions: 1 }), endpoint({ goal: 'cancel' })] },
    b: { endpoints: [endpoint({ actions: 1, cost: 4 }), endpoint({ reached: 'email', actions: 0 })] },
    lost: { endpoints: [endpoint({ actions: 0, cost: 0 })] },
  });
  const routes = routesTo(site, ({ goal }) => goal === 'contact');
  expect(
    routes.map(({ at, actions, cost, endpoint: { reached } }) => [
      at.replace(url(''), ''),
      reached,
      actions,
      cost,
    ]),
  ).toEqual([
    ['b', 'form', 2, 5],
    ['a', 'form', 2, 7.65],
    ['b', 'email', 1, 6],
  ]);
});

test('of routes that are as cheap, the one found first comes first', () => {
  const site = explored({
    home: { endpoints: [endpoint({ reached: 'email' }), endpoint({ url: 'a' }), endpoint({ url: 'b' })] },
  });
  expect(routesTo(site, () => true).map((one) => one.endpoint.url)).toEqual(['a', 'b', url('end')]);
});
