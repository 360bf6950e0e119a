/** Walks the paths found once more, and takes a picture at each step. */
import type { Step } from '../../model/journey.js';
import { pictureOf } from '../interact/picture.js';
import type { Route, Transition } from '../search/cheapest-paths.js';
import { inTime } from '../tab/in-time.js';
import type { PutPicture } from '../tab/look-options.js';
import { withPictures } from '../tab/switches.js';
import type { Tab } from '../tab/tab.js';
import type { States } from './page-states.js';

/** Pictures by step, for the steps of a route's transitions; one walk serves routes that begin alike. */
export type Pictures = ReadonlyMap<Step, string>;

export async function takePictures(
  tab: Tab,
  states: States,
  routes: readonly Route[],
  put: PutPicture,
): Promise<Pictures> {
  const taken = new Map<Step, string>();
  const known = new Map<string, string | null>();
  using _pictures = withPictures(tab);
  for (const { transitions } of routes)
    for (const [place, transition] of transitions.entries()) {
      const step = transition.steps.at(-1);
      if (!step || !transition.at) continue;
      const before = transitions.slice(0, place);
      const key = `${before.at(-1)?.to ?? states.start} ${transition.at.frame} ${transition.at.path}`;
      if (!known.has(key)) known.set(key, await pictureBefore(tab, states, before, transition, put));
      const picture = known.get(key);
      if (picture) taken.set(step, picture);
    }
  return taken;
}

async function pictureBefore(
  tab: Tab,
  states: States,
  before: readonly Transition[],
  { at }: Transition,
  put: PutPicture,
): Promise<string | null> {
  try {
    return await inTime(tab, tab.limits.stepMs, async () =>
      (await states.goTo(before)) && at ? pictureOf(tab, at, states.start, put) : null,
    );
  } catch {
    // A page that breaks the second time has been seen the first time; the path stands without a picture.
    return null;
  }
}
