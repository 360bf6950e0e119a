/** Cheapest paths over the pages read so far (Dijkstra), with ties broken so that every run agrees. */
import type { Work } from '../../model/effort.js';
import type { Goal, JourneyForm, Step } from '../../model/journey.js';
import { canFinish, REACHED, type Reached } from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { FormFact } from '../../model/page-facts.js';
import { EXPLICIT_RELEVANCE, LEAST_RELEVANCE, type Relevance } from './relevance.js';

/** An element to press where the customer stands: a page is a state, and so is a page with a menu open. */
export interface Press {
  /** As in `ElementFact`. */
  path: string;
  frame: string | null;
  /** Desktop menus open when pointed at, without a click. */
  hover: boolean;
  /** Path of a form that is filled in with examples first: one step of several. */
  fills?: string;
}

/** One step of several, filled in on the way. */
export interface FilledStep {
  form: JourneyForm;
  work: Pick<Work, 'fields' | 'formWords'>;
  actions: number;
  /** Only choices are asked for, which may go into an address. */
  choices: boolean;
  /** Endpoints at this step, if nobody can tell what follows. */
  endpointsHere: readonly Endpoint[];
}

/** What a page offers next: a control to use, where it leads, and what that costs. */
export interface Transition {
  /** State it leads to: a URL, or for a press the state where it is made and what is pressed. */
  to: string;
  /** Null where `to` is a URL that can be asked for. */
  press: Press | null;
  /** Where the control stands, links included; null where no control is used. */
  at: Press | null;
  /** Steps in the page: presses that open a menu, then the link itself. */
  steps: readonly Step[];
  /** Visible words in the main content above the control. */
  words: number;
  viewportsScrolled: number;
  /** Seconds, network time left out. */
  cost: number;
  /** How likely it leads to each goal, 0 to 1. */
  relevance: Readonly<Relevance>;
  filled?: FilledStep;
}

const isRelevant = ({ relevance }: Transition): boolean =>
  Object.values(relevance).some((score) => score >= LEAST_RELEVANCE);

/** A place where a goal is reached, or where a customer is stopped. */
export interface Endpoint {
  goal: Goal;
  reached: Reached;
  /** complain: called a complaint; the link that led here may say so too. */
  named: boolean;
  /** complain: a general form offers complaints as a topic. */
  topic: boolean;
  /** buy: a checkout that was reached with nothing in the basket, or a product that may not be for sale. */
  doubtful?: boolean;
  /** Presses and clicks inside the page that complete the path. */
  steps: readonly Step[];
  form: JourneyForm | null;
  obstacles: readonly Obstacle[];
  /** Work inside the page: the form, or the click on the address. */
  work: Work;
  /** Clicks and the like inside the page; seconds with penalties. */
  actions: number;
  cost: number;
  url: string;
  /** contact: a form that is there for complaints, which takes other messages as well. */
  aside?: boolean;
  /** What nobody can tell without sending something, or without going elsewhere. */
  note?: string;
  /** What led here is a press that was not made, or a page that was not opened: it does not belong to the way. */
  before?: true;
  /** On another host, which is not opened. */
  elsewhere?: true;
  /** The same, and nothing but the words of the link says what is done there. */
  unknownHost?: true;
  /** contact: a form that is there for something else, as for a quote or a booking. */
  ofAnotherPurpose?: true;
  /** A form whose send controls are all disabled as it is shown. */
  asleep?: Pick<FormFact, 'path' | 'frame' | 'submits'>;
}

/** One state, read: an opened page, or what a press has made of it. */
export interface StateReading {
  /** Where the customer ended up after redirects. */
  url: string;
  /** Whether a page came that can be read. */
  loaded: boolean;
  /** Whether getting here took a page load or brought a new view. */
  arrives: boolean;
  transitions: readonly Transition[];
  endpoints: readonly Endpoint[];
}

export interface Place {
  actions: number;
  cost: number;
  transitions: readonly Transition[];
}

/** The key of the state that a press leads to. */
export const pressedState = (state: string, { frame, path, hover }: Press): string =>
  // A menu that stays shut when it is pointed at may open when it is pressed.
  `${state}\n${frame ?? ''}\n${path}${hover ? ' (pointed at)' : ''}`;

/** A state that a press has made of a page, not a page that was asked for. */
export const isPressedState = (state: string): boolean => state.includes('\n');

/** The cheapest way to every state that was opened, or that is relevant enough to be opened. */
export function reachablePlaces(
  start: string,
  readings: ReadonlyMap<string, StateReading>,
): Map<string, Place> {
  const places = new Map<string, Place>([[start, { actions: 0, cost: 0, transitions: [] }]]);
  const open = new Set([start]);
  while (open.size > 0) {
    const here = cheapestPlace(open, places);
    open.delete(here);
    const place = places.get(here)!;
    for (const transition of readings.get(here)?.transitions ?? []) {
      const opened = readings.has(transition.to);
      if (!opened && !isRelevant(transition)) continue;
      const known = places.get(transition.to);
      const further = placeAfter(place, transition);
      if (known && compareWork(known, further) <= 0) continue;
      places.set(transition.to, further);
      // States that were not opened lead nowhere yet.
      if (opened) open.add(transition.to);
    }
  }
  return places;
}

const placeAfter = (place: Place, transition: Transition): Place => ({
  actions: place.actions + transition.steps.length,
  cost: place.cost + transition.cost,
  transitions: [...place.transitions, transition],
});

function cheapestPlace(open: ReadonlySet<string>, places: ReadonlyMap<string, Place>): string {
  let best: string | null = null;
  for (const url of open)
    if (best === null || compareWork(places.get(url)!, places.get(best)!) < 0) best = url;
  return best!;
}

/** A way from the start to an endpoint: the transitions to make and the endpoint itself. */
export interface Route {
  transitions: readonly Transition[];
  endpoint: Endpoint;
  /** URL asked for, of the page where the end stands. */
  at: string;
  /** Clicks and the like; fields count in the seconds alone. */
  actions: number;
  cost: number;
}

/** The way to an endpoint of a state that was read. */
export function routeTo({ transitions, actions, cost }: Place, at: string, endpoint: Endpoint): Route {
  const last = transitions.at(-1);
  const left = endpoint.before && last ? last : null;
  return {
    transitions: left ? transitions.slice(0, -1) : transitions,
    endpoint,
    at,
    actions: actions - (left?.steps.length ?? 0) + endpoint.actions,
    cost: cost - (left?.cost ?? 0) + endpoint.cost,
  };
}

/** A better kind of endpoint wins, then less work; otherwise the one found first stays. */
export const cheaper = (a: Route, b: Route): boolean =>
  (endpointRank(a) - endpointRank(b) || compareWork(a, b)) < 0;

/** Fewest clicks first, then least effort: nobody takes a second click to be spared a paragraph, or a field. */
const compareWork = (a: { actions: number; cost: number }, b: { actions: number; cost: number }): number =>
  a.actions - b.actions || a.cost - b.cost;

/** 0 is the best kind of endpoint. A complaint counts first where it is called one, then as a topic, then at all. */
export function endpointRank(route: Pick<Route, 'endpoint' | 'transitions'>): number {
  const { endpoint } = route;
  const rank = REACHED.indexOf(endpoint.reached) + (endpoint.ofAnotherPurpose ? AFTER_EMAIL : 0);
  // A product that can be put into the basket promises more than an empty checkout.
  if (endpoint.doubtful) return rank + 3 * REACHED.length;
  // Where nobody can complain, the page that is about complaints says why.
  const aside = endpoint.aside || (endpoint.goal === 'complain' && !isNamed(route)) ? 0.5 : 0;
  if (!canFinish(endpoint)) return rank + aside + 2 * REACHED.length;
  // A form known to its end is better than one of which only the first step is known.
  const unknown = endpoint.note === undefined ? 0 : 0.25;
  if (endpoint.goal !== 'complain' || isNamed(route)) return rank + unknown + (endpoint.aside ? aside : 0);
  return rank + (endpoint.topic ? 0.5 : 1) * REACHED.length;
}

/** Somebody who wants to say something else writes an email rather than ask for an offer. */
const AFTER_EMAIL = 1.5;

/** Whether the page or the link that led to it calls the route a complaint. */
export const isNamed = ({ endpoint, transitions }: Pick<Route, 'endpoint' | 'transitions'>): boolean =>
  endpoint.named ||
  (endpoint.goal === 'complain' && (transitions.at(-1)?.relevance.complain ?? 0) >= EXPLICIT_RELEVANCE);

/** What was filled in on the way. */
export const formsFilledIn = (transitions: readonly Transition[]) =>
  transitions.flatMap(({ filled }) => filled ?? []);

/** Clicks and the like on the way. */
export const stepsAlong = (transitions: readonly Transition[]): number =>
  transitions.reduce((steps, transition) => steps + transition.steps.length, 0);

/** Viewports that the presses since the last page load have scrolled. */
export function scrolledAlong(transitions: readonly Transition[]): number {
  const base = transitions.findLastIndex(({ press }) => press === null);
  return transitions.slice(base + 1).reduce((sum, transition) => sum + transition.viewportsScrolled, 0);
}
