/** Which way is cheaper, which endpoint is better, and what a state is called. */
import { describe, expect, it, test } from 'vitest';
import type { Goal, Reached } from '../../../src/model/journey.js';
import {
  cheaper,
  type Endpoint,
  endpointRank,
  isNamed,
  isPressedState,
  pressedState,
  reachablePlaces,
  scrolledAlong,
  stepsAlong,
} from '../../../src/website/search/cheapest-paths.js';
import { endpoint, type Pages, press, readings, route, transition, url } from './routes.js';

test.each([
  [{ path: 'main > a', frame: null, hover: false }, 'https://example.org/\n\nmain > a'],
  [{ path: 'main > a', frame: 'iframe', hover: false }, 'https://example.org/\niframe\nmain > a'],
  [{ path: 'main > a', frame: null, hover: true }, 'https://example.org/\n\nmain > a (pointed at)'],
])('the state after pressing %j', (control, state) => {
  expect(pressedState('https://example.org/', control)).toBe(state);
  expect([isPressedState(state), isPressedState('https://example.org/')]).toEqual([true, false]);
});

describe('of two ways to the same kind of endpoint', () => {
  it.each<[a: [actions: number, cost: number], b: [actions: number, cost: number], cheaperIsA: boolean]>([
    [[1, 9], [2, 1], true],
    [[2, 1], [1, 9], false],
    [[1, 1], [1, 2], true],
    [[1, 2], [1, 1], false],
    [[1, 1], [1, 1], false],
  ])('%j and %j, fewer actions come first and seconds next: %j', (a, b, cheaperIsA) => {
    const of = ([actions, cost]: [number, number]) => route({ actions, cost });
    expect(cheaper(of(a), of(b))).toBe(cheaperIsA);
  });

  it('the better kind of endpoint comes before any work', () => {
    const [far, near] = [
      route({ actions: 9, cost: 99 }),
      route({ actions: 1, cost: 1, endpoint: { reached: 'email' } }),
    ];
    expect([cheaper(far, near), cheaper(near, far)]).toEqual([true, false]);
  });
});

/** Seven kinds of endpoint; a complaint counts among them by what it is called. */
test.each<[goal: Goal, reached: Reached, said: Partial<Endpoint>, rank: number]>([
  ['contact', 'form', {}, 0],
  ['contact', 'email', {}, 1],
  ['contact', 'phone', {}, 2],
  // For something else, after an address to write to, and before a number.
  ['contact', 'form', { ofAnotherPurpose: true }, 1.5],
  ['contact', 'page', {}, 18],
  ['contact', 'blocked', {}, 19],
  ['contact', 'not-found', {}, 20],
  // A form for complaints is the second best place to say something else.
  ['contact', 'form', { aside: true }, 0.5],
  ['contact', 'page', { aside: true }, 18.5],
  // What is only known in its first step comes after what is known to its end.
  ['contact', 'form', { note: 'more may be asked' }, 0.25],
  ['contact', 'form', { aside: true, note: 'more may be asked' }, 0.75],
  ['buy', 'form', {}, 0],
  ['buy', 'phone', {}, 16],
  ['buy', 'acts', {}, 17],
  ['buy', 'page', {}, 18],
  ['buy', 'form', { doubtful: true }, 21],
  ['buy', 'page', { doubtful: true }, 25],
  ['complain', 'form', { named: true }, 0],
  ['complain', 'form', { named: true, note: 'more may be asked' }, 0.25],
  ['complain', 'email', { named: true }, 1],
  ['complain', 'form', { topic: true }, 3.5],
  ['complain', 'email', { topic: true }, 4.5],
  ['complain', 'form', {}, 7],
  ['complain', 'email', {}, 8],
  ['complain', 'phone', { named: true }, 16],
  ['complain', 'phone', {}, 16.5],
  ['complain', 'blocked', { named: true }, 19],
  ['complain', 'blocked', {}, 19.5],
])('a %s that ends with %s %j is of rank %d', (goal, reached, said, rank) => {
  expect(endpointRank(route({ endpoint: { goal, reached, ...said } }))).toBe(rank);
});

test.each<[goal: Goal, named: boolean, relevance: number | undefined, isIt: boolean]>([
  ['complain', true, undefined, true],
  ['complain', false, undefined, false],
  ['complain', false, 0.59, false],
  ['complain', false, 0.6, true],
  ['contact', false, 0.9, false],
])(
  'a %s whose page says so (%j) and whose link is relevant by %d is named: %j',
  (goal, named, relevance, isIt) => {
    const transitions =
      relevance === undefined
        ? []
        : [transition('help', { complain: 0.9 }), transition('x', { complain: relevance })];
    expect(isNamed(route({ transitions, endpoint: { goal, named } }))).toBe(isIt);
  },
);

describe('what can be reached', () => {
  const reached = (pages: Pages) =>
    [...reachablePlaces(url('home'), readings(pages))].map(
      ([state, { actions, cost, transitions }]) =>
        `${state.replace(url(''), '')}: ${transitions.length} transitions, ${actions} actions, ${cost} s`,
    );

  it('counts steps, whatever is filled in on the way, and adds up seconds', () => {
    const filled = {
      form: { url: '', fields: 3, required: 3, optional: 0, requiredFields: [] },
      work: { fields: [], formWords: 0 },
      actions: 4,
      choices: false,
      endpointsHere: [],
    };
    const two = { steps: [...transition('b', {}).steps, ...transition('b', {}).steps], cost: 5.5 };
    expect(
      reached({
        home: {
          transitions: [transition('a', { contact: 1 }, { cost: 2.5 }), transition('b', { contact: 1 }, two)],
        },
        a: { transitions: [press('c', { contact: 1 }, { cost: 2, filled })] },
        b: {},
        c: {},
      }),
    ).toEqual([
      'home: 0 transitions, 0 actions, 0 s',
      'a: 1 transitions, 1 actions, 2.5 s',
      'b: 1 transitions, 2 actions, 5.5 s',
      'c: 2 transitions, 2 actions, 4.5 s',
    ]);
  });

  it('is what was opened, however relevant, and what is relevant by 0.12', () => {
    const transitions = [
      transition('opened', {}),
      transition('enough', { help: 0.12 }),
      transition('little', { contact: 0.11, complain: 0.11, help: 0.11 }),
      transition('one', { contact: 0, buy: 0.5 }),
    ];
    expect(reached({ home: { transitions }, opened: {} }).map((line) => line.split(':')[0])).toEqual([
      'home',
      'opened',
      'enough',
      'one',
    ]);
  });

  it('is reached by the cheapest way: fewest actions, then fewest seconds, then the one found first', () => {
    const detour = { cost: 0.1 };
    const twice = [
      transition('goal', { contact: 1 }, { cost: 9 }),
      transition('a', { contact: 1 }, detour),
      transition('goal', { contact: 1 }, { cost: 8, words: 1 }),
      transition('goal', { contact: 1 }, { cost: 8, words: 2 }),
    ];
    const places = reachablePlaces(
      url('home'),
      readings({
        home: { transitions: twice },
        a: { transitions: [transition('goal', { contact: 1 }, detour)] },
        goal: {},
      }),
    );
    expect(places.get(url('goal'))).toMatchObject({ actions: 1, cost: 8, transitions: [{ words: 1 }] });
  });

  it.each<[what: string, a: [near: number, further: number], b: [near: number, further: number]]>([
    ['found first', [2, 3], [2, 3]],
    ['that is nearer', [2, 3], [2.5, 2.5]],
  ])('is reached, of two ways of equal cost, by the one %s', (_what, a, b) => {
    const pages: Pages = {
      home: {
        transitions: [
          transition('a', { contact: 1 }, { cost: a[0] }),
          transition('b', { contact: 1 }, { cost: b[0] }),
        ],
      },
      a: { transitions: [transition('goal', { contact: 1 }, { cost: a[1], words: 1 })] },
      b: { transitions: [transition('goal', { contact: 1 }, { cost: b[1], words: 2 })] },
    };
    expect(reachablePlaces(url('home'), readings(pages)).get(url('goal'))).toMatchObject({
      cost: 5,
      transitions: [{}, { words: 1 }],
    });
  });

  it('goes on from a state only by its cheapest way, wherever that was found', () => {
    const pages: Pages = {
      home: {
        transitions: [
          transition('far', { contact: 1 }, { cost: 9 }),
          transition('near', { contact: 1 }, { cost: 1 }),
        ],
      },
      // Three actions in one transition.
      far: { transitions: [transition('goal', { contact: 1 })] },
      near: { transitions: [transition('goal', { contact: 1 })] },
      goal: { endpoints: [endpoint()] },
    };
    expect(reached(pages).at(-1)).toBe('goal: 2 transitions, 2 actions, 3.65 s');
  });
});

describe('along a way', () => {
  const two = transition('a', {}, { steps: [...press('menu', {}).steps, ...transition('a', {}).steps] });

  it('all steps count', () => {
    expect(stepsAlong([])).toBe(0);
    expect(stepsAlong([two, press('b', {}), transition('c', {}, { steps: [] })])).toBe(3);
  });

  it.each<[way: [what: 'press' | 'load', viewports: number][], scrolled: number]>([
    [[], 0],
    [[['load', 5]], 0],
    [[['press', 1]], 1],
    [
      [
        ['press', 1],
        ['press', 2],
      ],
      3,
    ],
    [
      [
        ['press', 7],
        ['load', 5],
        ['press', 2],
        ['press', 3],
      ],
      5,
    ],
    [
      [
        ['load', 5],
        ['press', 2],
        ['load', 3],
      ],
      0,
    ],
  ])('%j, the presses since the last page have scrolled %i screens', (way, scrolled) => {
    const made = way.map(([what, viewportsScrolled]) =>
      what === 'press' ? press('x', {}, { viewportsScrolled }) : transition('x', {}, { viewportsScrolled }),
    );
    expect(scrolledAlong(made)).toBe(scrolled);
  });
});
