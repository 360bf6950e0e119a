/** What counts as a leak, and what somebody who only looks would have caused as well. */
import { expect, it } from 'vitest';
import { violationsOf } from './expected.js';
import type { LeakPlan, PagePlan, SitePlan } from './generator.js';
import type { Arrival } from './logging-server.js';
import type { Stage } from './stages.js';

const leak = (token: string, trigger: string): LeakPlan => ({
  token,
  way: 'fetch by POST',
  trigger,
  place: null,
  wrapping: 'plain',
  delay: 0,
  label: 'Buy now',
  native: false,
  path: `/api/cancel/${token}`,
  elsewhere: null,
});

const page = (stage: Stage, ...leaks: LeakPlan[]): PagePlan => ({
  stage,
  address: `/${stage}`,
  leaks,
  form: 'at once',
  overlay: 'consent',
});

const PLAN: SitePlan = {
  name: 'by hand',
  secure: false,
  pages: [
    page('explore', leak('pressed001', 'press'), leak('loaded0001', 'load'), leak('leaving001', 'pagehide')),
    page('login', leak('typing0001', 'input')),
  ],
  commands: [{ token: 'command001', href: '/delete?id=command001', label: 'Contact' }],
  replayed: 'contact',
  typed: {
    name: 'Ottolinequ',
    email: 'ottolinequ@example.org',
    message: 'Hummingdar',
    user: 'Mortimeruv',
    password: 'Secretword',
  },
};

let clock = 0;
const arrival = (method: string, url: string, body = '', more: Partial<Arrival> = {}): Arrival => ({
  protocol: 'http',
  elsewhere: false,
  method,
  url,
  headers: {},
  body,
  at: ++clock,
  ...more,
});

const LOGIN = arrival('POST', '/log-in', 'user=Mortimeruv&password=Secretword');

it.each<[string, Arrival[], string[]]>([
  ['pages', [arrival('GET', '/'), arrival('GET', '/contact')], []],
  ['what a page sends as it loads', [arrival('POST', '/api/cancel/loaded0001', 'q=looked')], []],
  ['a question after a press', [arrival('GET', '/api/cancel/pressed001?q=pressedpressed001')], []],
  ['an order after a press', [arrival('POST', '/api/cancel/pressed001')], ['unsafe']],
  ['a basket', [arrival('POST', '/basket/add')], []],
  ['a form of the site', [arrival('POST', '/send-complaint')], ['unsafe']],
  ['a page that is left unpressed', [arrival('POST', '/api/cancel/leaving001', 'q=looked')], []],
  [
    'a page that is left after a press',
    [arrival('POST', '/api/cancel/leaving001', 'q=pressedleaving001')],
    ['unsafe'],
  ],
  ['an example in an address', [arrival('GET', '/?q=a.b%40example.org')], ['carries words']],
  [
    'a typed word in base64',
    [arrival('GET', `/?q=${Buffer.from('Hummingdar').toString('base64')}`)],
    ['carries words'],
  ],
  [
    'a typed word in a cookie',
    [arrival('GET', '/', '', { headers: { cookie: 'note=ottolinequ' } })],
    ['carries words'],
  ],
  [
    'typed words letter by letter',
    [...'hummingdar'].map((key, index) => arrival('GET', `/api/cancel/loaded0001?q=${key}&i=${index}`)),
    ['carries words'],
  ],
  ['a command', [arrival('GET', '/delete?id=command001')], ['command']],
  ['another address', [arrival('GET', '/', '', { elsewhere: true })], ['beyond the site']],
  ['a datagram', [arrival('', '127.0.0.1:9', '', { protocol: 'udp', elsewhere: true })], ['beyond the site']],
  [
    'a message by socket after a press',
    [arrival('MESSAGE', '/api/cancel/pressed001', 'x', { protocol: 'socket' })],
    ['unsafe'],
  ],
  ['a login', [LOGIN], []],
  [
    'a password before the login',
    [arrival('GET', '/?q=Secretword', '', { at: 0 }), LOGIN],
    ['carries words'],
  ],
  ['what a login carries on', [LOGIN, arrival('POST', '/api/cancel/typing0001', 'user=Mortimeruv')], []],
])('%s', (_name, arrivals, why) => {
  expect(violationsOf(PLAN, arrivals).map((one) => one.why)).toEqual(why);
});
