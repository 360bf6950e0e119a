/** Cheapest paths over the pages read so far (Dijkstra), with ties broken so that every run agrees. */
import type { Work } from '../../model/effort.js';
import type { Goal, JourneyForm, Reached, Step } from '../../model/journey.js';
import { canFinish } from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { FormFact } from '../../model/page-facts.js';

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
export interface Filled {
  form: JourneyForm;
  work: Pick<Work, 'fields' | 'formWords'>;
  actions: number;
  /** Only choices are asked for, which may go into an address. */
  choices: boolean;
  /** Ends at this step, for where nobody can tell what follows. */
  otherwise: readonly End[];
}

/** What a page offers next: a control to use, where it leads, and what that costs. */
export interface Move {
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
  /** How much the link promises per goal, 0 to 1. */
  promise: Readonly<Promises>;
  filled?: Filled;
}

/** `help` leads on: FAQ, service and imprint pages through which a route may run. */
export type Promises = Partial<Record<Goal | 'help', number>>;

/** Below this, a link is not worth a page load (our assumption, tuned on fixture sites). */
export const LEAST_PROMISE = 0.12;

const isPromising = ({ promise }: Move): boolean =>
  Object.values(promise).some((score) => score >= LEAST_PROMISE);

/** A place where a goal is reached, or where a customer is stopped. */
export interface End {
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
  /** What that work amounts to; seconds with penalties. */
  actions: number;
  cost: number;
  url: string;
  /** contact: a form that is there for complaints, which takes other messages as well. */
  aside?: boolean;
  /** What nobody can tell without sending something. */
  note?: string;
  /** A form whose send controls are all disabled as it is shown. */
  asleep?: Pick<FormFact, 'path' | 'frame' | 'submits'>;
}

/** One state, read: an opened page, or what a press has made of it. */
export interface Reading {
  /** Where the customer ended up after redirects. */
  url: string;
  /** Whether a page came that can be read. */
  loaded: boolean;
  /** Whether getting here took a page load or brought a new view. */
  arrives: boolean;
  moves: readonly Move[];
  ends: readonly End[];
}

export interface Place {
  actions: number;
  cost: number;
  moves: readonly Move[];
}

/** The key of the state that a press leads to. */
export const pressed = (state: string, { frame, path, hover }: Press): string =>
  // A menu that stays shut when it is pointed at may open when it is pressed.
  `${state}\n${frame ?? ''}\n${path}${hover ? ' (pointed at)' : ''}`;

/** A state that a press has made of a page, not a page that was asked for. */
export const isPressed = (state: string): boolean => state.includes('\n');

/** The cheapest way to every state that was opened, or that promises enough to be opened. */
export function reachable(start: string, readings: ReadonlyMap<string, Reading>): Map<string, Place> {
  const places = new Map<string, Place>([[start, { actions: 0, cost: 0, moves: [] }]]);
  const open = new Set([start]);
  while (open.size > 0) {
    const here = cheapestOf(open, places);
    open.delete(here);
    const place = places.get(here)!;
    for (const move of readings.get(here)?.moves ?? []) {
      if (!readings.has(move.to) && !isPromising(move)) continue;
      const further = {
        actions: place.actions + move.steps.length + (move.filled?.actions ?? 0),
        cost: place.cost + move.cost,
        moves: [...place.moves, move],
      };
      const known = places.get(move.to);
      if (known && compareWork(known, further) <= 0) continue;
      places.set(move.to, further);
      // States that were not opened lead nowhere yet.
      if (readings.has(move.to)) open.add(move.to);
    }
  }
  return places;
}

function cheapestOf(open: ReadonlySet<string>, places: ReadonlyMap<string, Place>): string {
  let best: string | null = null;
  for (const url of open)
    if (best === null || compareWork(places.get(url)!, places.get(best)!) < 0) best = url;
  return best!;
}

/** A way from the start to an end: the moves to make and the end itself. */
export interface Route {
  moves: readonly Move[];
  end: End;
  /** URL asked for, of the page where the end stands. */
  at: string;
  /** Clicks, fields and the like, and their seconds. */
  actions: number;
  cost: number;
}

/** A better kind of end wins, then less work; otherwise the one found first stays. */
export const cheaper = (a: Route, b: Route): boolean => (rankOf(a) - rankOf(b) || compareWork(a, b)) < 0;

/** Fewest actions first, then least effort: nobody takes a second click to be spared a paragraph. */
const compareWork = (a: { actions: number; cost: number }, b: { actions: number; cost: number }): number =>
  a.actions - b.actions || a.cost - b.cost;

/** From what a customer came for to what is left to them. */
const KINDS: readonly Reached[] = ['form', 'email', 'phone', 'page', 'blocked', 'not-found'];

/** 0 is the best kind of end. A complaint counts first where it is called one, then as a topic, then at all. */
export function rankOf(route: Pick<Route, 'end' | 'moves'>): number {
  const { end } = route;
  const rank = KINDS.indexOf(end.reached);
  // A product that can be put into the basket promises more than an empty checkout.
  if (end.doubtful) return rank + 3 * KINDS.length;
  // Where nobody can complain, the page that is about complaints says why.
  const aside = end.aside || (end.goal === 'complain' && !isNamed(route)) ? 0.5 : 0;
  if (!canFinish(end)) return rank + aside + 2 * KINDS.length;
  // A form known to its end is better than one of which only the first step is known.
  const unknown = end.note === undefined ? 0 : 0.25;
  if (end.goal !== 'complain' || isNamed(route)) return rank + unknown + (end.aside ? aside : 0);
  return rank + (end.topic ? 0.5 : 1) * KINDS.length;
}

/** Whether the page or the link that led to it calls the route a complaint. */
export const isNamed = ({ end, moves }: Pick<Route, 'end' | 'moves'>): boolean =>
  end.named || (end.goal === 'complain' && (moves.at(-1)?.promise.complain ?? 0) >= NAMED);

/** A link that promises this much says "complaint" in so many words. */
const NAMED = 0.6;

/** What was filled in on the way. */
export const formsFilledIn = (moves: readonly Move[]) => moves.flatMap(({ filled }) => filled ?? []);
