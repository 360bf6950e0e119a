/** Walks the paths found once more, and takes a picture at each step. */
import type { Step } from '../../model/journey.js';
import { type PutPicture, pictureOf } from '../interact/picture.js';
import type { Move, Route } from '../search/cheapest-paths.js';
import { inTime } from '../tab/in-time.js';
import type { Tab } from '../tab/tab.js';
import type { States } from './page-states.js';

/** Pictures by step, for the steps of a route's moves; one walk serves routes that begin alike. */
export type Pictures = ReadonlyMap<Step, string>;

export async function takePictures(
  tab: Tab,
  states: States,
  routes: readonly Route[],
  { start, put }: { start: string; put: PutPicture },
): Promise<Pictures> {
  const taken = new Map<Step, string>();
  const known = new Map<string, string | null>();
  tab.guard.pictures(true);
  for (const { moves } of routes)
    for (const [place, move] of moves.entries()) {
      const step = move.steps.at(-1);
      if (!step || !move.at) continue;
      const before = moves.slice(0, place);
      const key = `${before.at(-1)?.to ?? start} ${move.at.frame} ${move.at.path}`;
      if (!known.has(key)) known.set(key, await pictureBefore(tab, states, before, move, start, put));
      const picture = known.get(key);
      if (picture) taken.set(step, picture);
    }
  tab.guard.pictures(false);
  return taken;
}

async function pictureBefore(
  tab: Tab,
  states: States,
  before: readonly Move[],
  { at }: Move,
  start: string,
  put: PutPicture,
): Promise<string | null> {
  try {
    return await inTime(tab, tab.limits.stepMs, async () =>
      (await states.goTo(before)) && at ? pictureOf(tab, at, start, put) : null,
    );
  } catch {
    // A page that breaks the second time has been seen the first time; the path stands without a picture.
    return null;
  }
}
