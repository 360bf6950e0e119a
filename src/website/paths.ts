/** Cheapest paths over the pages read so far (Dijkstra), with ties broken so that every run agrees. */
import type { Effort, Work } from '../model/effort.js';
import type { Goal, JourneyForm, Obstacle, Reached, Step } from '../model/journey.js';

/** What a page offers next: a control to use, where it leads, and what that costs. */
export interface Move {
  /** URL asked for next. */
  to: string;
  /** Steps in the page: presses that open a menu, then the link itself. */
  steps: readonly Step[];
  /** Visible words in the main content above the control. */
  words: number;
  viewportsScrolled: number;
  /** Seconds, network time left out. */
  cost: number;
  /** How much the link promises per goal, 0 to 1. */
  promise: Partial<Record<Goal | 'help', number>>;
}

/** A place where a goal is reached, or where a customer is stopped. */
export interface End {
  goal: Goal;
  reached: Reached;
  named: boolean;
  /** 0 is what a customer came for; higher tiers only count where no lower one is found. */
  tier: number;
  /** Presses and clicks inside the page that complete the path. */
  steps: readonly Step[];
  form: JourneyForm | null;
  obstacles: readonly Obstacle[];
  /** Work inside the page: the form, or the click on the address. */
  work: Work;
  effort: Effort;
  cost: number;
  url: string;
}

/** One opened page, read. */
export interface Reading {
  /** Where the customer ended up after redirects. */
  url: string;
  loaded: boolean;
  moves: readonly Move[];
  ends: readonly End[];
}

export interface Place {
  cost: number;
  words: number;
  moves: readonly Move[];
}

/** The cheapest way to every URL that is known, opened or not. */
export function reachable(start: string, readings: ReadonlyMap<string, Reading>): Map<string, Place> {
  const places = new Map<string, Place>([[start, { cost: 0, words: 0, moves: [] }]]);
  const open = new Set([start]);
  while (open.size > 0) {
    const here = cheapestOf(open, places);
    open.delete(here);
    const place = places.get(here)!;
    for (const move of readings.get(here)?.moves ?? []) {
      const cost = place.cost + move.cost;
      const words = place.words + move.words;
      const known = places.get(move.to);
      if (known && (known.cost < cost || (known.cost === cost && known.words <= words))) continue;
      places.set(move.to, { cost, words, moves: [...place.moves, move] });
      open.add(move.to);
    }
  }
  return places;
}

function cheapestOf(open: ReadonlySet<string>, places: ReadonlyMap<string, Place>): string {
  let best: string | null = null;
  for (const url of open) if (best === null || places.get(url)!.cost < places.get(best)!.cost) best = url;
  return best!;
}

/** A lower tier wins, then less effort, then fewer words; otherwise the one found first stays. */
export function cheaper(
  a: { end: End; cost: number; moves: readonly Move[] },
  b: { end: End; cost: number; moves: readonly Move[] },
): boolean {
  if (a.end.tier !== b.end.tier) return a.end.tier < b.end.tier;
  if (a.cost !== b.cost) return a.cost < b.cost;
  return wordsOf(a) < wordsOf(b);
}

const wordsOf = ({ moves, end }: { moves: readonly Move[]; end: End }): number =>
  moves.reduce((words, move) => words + move.words, end.work.browsingWords + end.work.formWords);
