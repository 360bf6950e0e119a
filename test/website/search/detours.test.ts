/** Help is a detour where it does not name the goal and no way as good goes around it. */

import { describe, expect, it } from 'vitest';
import { NO_WORK } from '../../../src/model/effort.js';
import type { Endpoint, StateReading, Transition } from '../../../src/website/search/cheapest-paths.js';
import { isDetour } from '../../../src/website/search/detours.js';
import { type Exploration, routesTo } from '../../../src/website/search/explore.js';
import type { Relevance } from '../../../src/website/search/relevance.js';

const url = (name: string) => `https://example.org/${name}`;
const link = (to: string, relevance: Relevance): Transition => ({
  to: url(to),
  press: null,
  at: null,
  steps: [{ action: 'click', text: to, from: '', url: url(to), seconds: 2.7, loads: true, region: 'main' }],
  words: 0,
  viewportsScrolled: 0,
  cost: 2.7,
  relevance,
});
const form = (at: string): Endpoint => ({
  goal: 'contact',
  reached: 'form',
  named: false,
  topic: false,
  steps: [],
  form: null,
  obstacles: [],
  work: NO_WORK,
  actions: 0,
  cost: 0,
  url: url(at),
});
const site = (pages: Record<string, Transition[]>): Exploration => ({
  start: url('home'),
  readings: new Map(
    Object.entries(pages).map(([name, transitions]): [string, StateReading] => [
      url(name),
      {
        url: url(name),
        loaded: true,
        arrives: true,
        transitions,
        endpoints: name === 'form' ? [form(name)] : [],
      },
    ]),
  ),
  best: {},
  stopped: 'exhausted',
});
const judge = (exploration: Exploration) =>
  isDetour(routesTo(exploration, ({ goal }) => goal === 'contact')[0]!, exploration);

const help = link('help', { help: 0.9 });
const article = link('article', { help: 0.3 });
const contact = link('form', { contact: 0.9 });

describe('a way through help', () => {
  it('is a detour where an article must be passed', () => {
    expect(judge(site({ home: [help], help: [article], article: [contact], form: [] }))).toBe(true);
  });

  it('is none where the help page itself links to the form', () => {
    expect(judge(site({ home: [help], help: [article, contact], article: [contact], form: [] }))).toBe(false);
  });

  it('is none where a longer way goes around the article', () => {
    const around = {
      faq: [link('team', { contact: 0.7 })],
      team: [link('more', { contact: 0.7 })],
      more: [contact],
    };
    const home = [help, link('faq', { help: 0.5 })];
    expect(judge(site({ home, help: [article], article: [contact], ...around, form: [] }))).toBe(false);
  });

  it('is a detour to those who want to buy as well, whatever it says of contact', () => {
    const { readings, ...rest } = site({ home: [help], help: [contact], form: [] });
    const goal = { ...form('form'), goal: 'buy' as const };
    const transitions = [help, { ...article, relevance: { help: 0.3, contact: 0.9 } }];
    const route = { transitions, endpoint: goal, at: url('form'), actions: 2, cost: 5 };
    expect(isDetour(route, { ...rest, readings })).toBe(true);
  });
});
