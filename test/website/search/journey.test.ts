/** A route told as a journey: steps as they really led, and all of its work. */
import { describe, expect, it, test } from 'vitest';
import { assumptionsFor } from '../../../src/model/effort.js';
import type { Goal, Step } from '../../../src/model/journey.js';
import type { Endpoint, FilledStep, Transition } from '../../../src/website/search/cheapest-paths.js';
import { journeyTo, routeWork } from '../../../src/website/search/journey.js';
import { endpoint, explored, press, route, transition, url } from './routes.js';

const form = (name: string, required: number, optional = 0) => ({
  url: url(name),
  fields: required + optional,
  required,
  optional,
  requiredFields: Array.from({ length: required }, (_, place) => ({
    label: `${name} ${place}`,
    kind: 'email' as const,
  })),
});

const filled: FilledStep = {
  form: form('step', 1, 2),
  work: { fields: [{ kind: 'city', required: true }], formWords: 20 },
  actions: 2,
  choices: false,
  endpointsHere: [],
};

/** Home → a menu → a page → a step of a form → its end. */
const transitions: Transition[] = [
  press('menu', { contact: 1 }, { words: 10, viewportsScrolled: 1 }),
  transition('page', { contact: 1 }, { words: 30, viewportsScrolled: 2 }),
  press('next', { contact: 1 }, { words: 5, filled }),
];
const finish = (said: Partial<Endpoint> = {}): Endpoint =>
  endpoint({
    form: form('last', 2, 1),
    url: url('last'),
    obstacles: ['captcha-text'],
    work: {
      clicks: 7,
      pageLoads: 7,
      browsingWords: 100,
      formWords: 50,
      viewportsScrolled: 3,
      fields: [{ kind: 'email', required: true }],
      obstacles: [],
    },
    ...said,
  });

const told = (goal: Goal, last: Endpoint, viewport: 'desktop' | 'mobile' = 'desktop') =>
  journeyTo(
    goal,
    explored(
      {
        home: { transitions },
        menu: { transitions, said: { url: url('home'), arrives: false } },
        page: { said: { url: url('page/moved') } },
        next: { said: { url: url('page/moved'), arrives: false } },
      },
      { best: { [goal]: { transitions, endpoint: last, at: url('next'), actions: 0, cost: 0 } } },
    ),
    viewport,
  );

describe('a journey', () => {
  it('tells its steps as they led, and adds up all that was on the way', () => {
    const { steps, effort, work, ...journey } = told('contact', finish());
    expect(journey).toEqual({
      goal: 'contact',
      reached: 'form',
      named: false,
      clicks: 3,
      pageLoads: 1,
      finalUrl: url('last'),
      form: {
        url: url('last'),
        fields: 6,
        required: 3,
        optional: 3,
        requiredFields: [...form('step', 1).requiredFields, ...form('last', 2).requiredFields],
      },
      words: 215,
      obstacles: ['captcha-text'],
      note: '',
    });
    expect(steps.map(({ text, url: led, loads }) => [text, led, loads])).toEqual([
      ['menu', url('home'), false],
      ['page', url('page/moved'), true],
      ['next', url('page/moved'), false],
    ]);
    expect(work).toEqual({
      clicks: 3,
      pageLoads: 1,
      browsingWords: 145,
      formWords: 70,
      viewportsScrolled: 6,
      fields: [
        { kind: 'city', required: true },
        { kind: 'email', required: true },
      ],
      obstacles: ['captcha-text'],
    });
    // 3 clicks, 2 fields, a captcha: 7.95 + 5.85 + 7.71 s, 27.88 s of words, 3 s of scrolling, 12 s of letters.
    expect(effort).toMatchObject({ actions: 6, seconds: 64.4 });
  });

  it('is told for the screen that it was walked on', () => {
    expect([assumptionsFor('desktop').touch, assumptionsFor('mobile').touch]).toEqual([false, true]);
    expect(told('contact', finish(), 'mobile').effort?.seconds).toBe(62.5);
  });

  it('that cannot be finished has no effort', () => {
    expect(told('complain', finish({ goal: 'complain', reached: 'phone' }))).toMatchObject({
      effort: null,
      work: null,
      clicks: 3,
    });
    expect(told('contact', finish({ reached: 'phone' })).effort).not.toBeNull();
  });

  it('says what nobody can tell without sending something', () => {
    expect(told('contact', finish({ note: 'More may be asked.' })).note).toBe('More may be asked.');
  });

  it('without a form of its own has none', () => {
    expect(told('contact', finish({ form: null, reached: 'email' })).form).toBeNull();
  });

  it('that was not found says what was tried', () => {
    const nothing = journeyTo('buy', explored({ home: {} }), 'desktop', 'Nothing was for sale.');
    expect(nothing).toMatchObject({ goal: 'buy', reached: 'not-found', clicks: 0, finalUrl: null });
    expect(nothing.note).toBe('Nothing was for sale. 1 page was opened; none led on to buy.');
  });
});

describe('a step', () => {
  const of = (action: Step['action'], loads = false): Step => ({
    action,
    text: '',
    from: '',
    url: '',
    seconds: 1,
    loads,
  });

  test.each<[action: Step['action'], clicks: number]>([
    ['click', 1],
    ['open', 1],
    ['dismiss', 1],
    ['hover', 0],
    ['fill', 0],
    ['select', 0],
    ['tick', 0],
    ['scroll', 0],
    ['search', 0],
  ])('of kind %s is %i clicks', (action, clicks) => {
    const last = route({ endpoint: { steps: [of(action)] } });
    expect(routeWork(last, explored({ home: {} })).clicks).toBe(clicks);
  });

  it('at the end counts as those on the way', () => {
    const last = route({
      transitions: [transition('a', {})],
      endpoint: { steps: [of('click', true), of('click')] },
    });
    expect(routeWork(last, explored({ home: {}, a: {} }))).toMatchObject({ clicks: 3, pageLoads: 2 });
  });

  it('that asked for a page is followed by that page, without a step of its own', () => {
    const then = transition('page', {}, { steps: [] });
    const moved = { transitions: [press('button', {}), then], endpoint: endpoint() };
    const site = explored({
      home: {},
      button: { said: { url: url('home'), arrives: false } },
      page: { said: { url: url('page/moved') } },
    });
    const { steps } = journeyTo('contact', { ...site, best: { contact: route(moved) } }, 'desktop');
    expect(steps.map(({ text, url: led, loads }) => [text, led, loads])).toEqual([
      ['button', url('page/moved'), true],
    ]);
    expect(routeWork(route(moved), site)).toMatchObject({ clicks: 1, pageLoads: 1 });
  });

  it('of a transition that does several keeps all but the last as they are', () => {
    const two = transition('page', {}, { steps: [of('hover'), of('click')] });
    const site = explored({ home: {}, page: {} }, { best: { contact: route({ transitions: [two] }) } });
    expect(journeyTo('contact', site, 'desktop').steps.map(({ url: led, loads }) => [led, loads])).toEqual([
      ['', false],
      [url('page'), true],
    ]);
  });

  it('to a state that was never read stays as it was', () => {
    const site = explored({ home: {} }, { best: { contact: route({ transitions: [press('lost', {})] }) } });
    expect(journeyTo('contact', site, 'desktop').steps.map(({ url: led, loads }) => [led, loads])).toEqual([
      [url('home'), false],
    ]);
  });
});

describe('help that must be passed', () => {
  const inText = (to: string, relevance: Transition['relevance'], said: Partial<Transition> = {}) =>
    transition(to, relevance, said);
  const detour = (goal: Goal, way: Transition[], pages: Parameters<typeof explored>[0] = {}): boolean => {
    const goalReached = endpoint({ goal, named: true });
    const names = way.map(({ to }) => to.replace(url(''), ''));
    const site = explored({
      home: { transitions: [way[0]!] },
      ...Object.fromEntries(
        names.map((name, place) => [
          name,
          {
            transitions: way.slice(place + 1, place + 2),
            endpoints: place === way.length - 1 ? [goalReached] : [],
          },
        ]),
      ),
      ...pages,
    });
    const best = { transitions: way, endpoint: goalReached, at: url(names.at(-1)!), actions: 0, cost: 0 };
    return journeyTo(goal, { ...site, best: { [goal]: best } }, 'desktop').obstacles.includes(
      'forced-help-articles',
    );
  };
  const help = inText('help', { help: 0.9 });
  const last = inText('form', { contact: 0.9, complain: 0.9 });

  test.each<[what: string, goal: Goal, way: Transition[], isOne: boolean]>([
    ['an article', 'contact', [help, inText('article', { help: 0.3 }), last], true],
    ['an article on the way to buy', 'buy', [help, inText('article', { help: 0.3 }), last], false],
    ['the first page alone', 'contact', [help, last], false],
    // From 0.12 on it leads to help at all, from 0.6 on it names the goal.
    ['what helps enough', 'contact', [help, inText('article', { help: 0.12 }), last], true],
    ['what helps too little', 'contact', [help, inText('article', { help: 0.11 }), last], false],
    ['what names the goal', 'contact', [help, inText('article', { help: 0.3, contact: 0.6 }), last], false],
    ['what almost names it', 'contact', [help, inText('article', { help: 0.3, contact: 0.59 }), last], true],
    [
      'contact on the way to complain',
      'complain',
      [help, inText('article', { help: 0.3, contact: 0.6 }), last],
      false,
    ],
    ['another goal', 'contact', [help, inText('article', { help: 0.3, cancel: 0.9 }), last], true],
    // Two topics weigh as much as one page.
    ['what leads to nothing', 'contact', [help, inText('article', {}), last], false],
    ['one topic', 'contact', [help, press('topic', {}), last], false],
    ['two topics', 'contact', [help, press('topic', {}), press('other', {}), last], true],
  ])('%s, on the way to %s', (_what, goal, way, isOne) => {
    expect(detour(goal, way)).toBe(isOne);
  });

  test.each([
    ['main', true],
    ['body', true],
    ['dialog', true],
    ['navigation', false],
    ['footer', false],
  ])('is such where it stands in %s: %j', (region, isOne) => {
    const article = transition('article', { help: 0.3 });
    const there = { ...article, steps: [{ ...article.steps[0]!, region }] };
    expect(detour('contact', [help, there, last])).toBe(isOne);
  });

  it('is none where another way is as good', () => {
    const way = [help, inText('article', { help: 0.3 }), last];
    const around = (rank: Partial<Endpoint>) => ({
      home: { transitions: [help, transition('other', { contact: 0.5 })] },
      other: { endpoints: [endpoint({ named: true, ...rank })] },
    });
    expect(detour('contact', way, around({}))).toBe(false);
    expect(detour('contact', way, around({ aside: true }))).toBe(true);
  });
});
