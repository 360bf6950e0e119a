/** The cheapest route to a goal, told as a journey: steps, counts, words, form and effort. */

import type { Work } from '../../model/effort.js';
import { assumptionsFor, workEffort } from '../../model/effort.js';
import {
  canFinish,
  type Goal,
  type Journey,
  type JourneyForm,
  notFound,
  type Step,
} from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { ViewportName } from '../../model/viewport.js';
import { formsFilledIn, isNamed, type Route, type Transition } from './cheapest-paths.js';
import { isDetour } from './detours.js';
import type { Exploration } from './explore.js';
import { searchLog } from './search-log.js';

/** `live` says what was found out by pressing on from a product. */
export function journeyTo(goal: Goal, exploration: Exploration, viewport: ViewportName, live = ''): Journey {
  const route = exploration.best[goal];
  const note = route?.endpoint.note ?? searchLog(goal, route, exploration, live);
  if (!route) return notFound(goal, note);
  const { endpoint, transitions } = route;
  const detour: Obstacle[] = goal !== 'buy' && isDetour(route, exploration) ? ['forced-help-articles'] : [];
  const obstacles = [...detour, ...endpoint.obstacles];
  const work = { ...routeWork(route, exploration), obstacles };
  const steps = [
    ...transitions.flatMap((transition, place) =>
      stepsTaken(transition, transitions[place + 1], exploration),
    ),
    ...endpoint.steps,
  ];
  const finishes = canFinish({ goal, reached: endpoint.reached });
  return {
    goal,
    reached: endpoint.reached,
    named: isNamed(route),
    clicks: work.clicks,
    pageLoads: work.pageLoads,
    steps,
    finalUrl: endpoint.url,
    form: endpoint.form && wholeForm(endpoint.form, transitions),
    words: work.browsingWords + work.formWords,
    obstacles,
    effort: finishes ? workEffort(work, assumptionsFor(viewport)) : null,
    work: finishes ? work : null,
    note,
  };
}

/** The steps of a transition, the last with where it really led: redirects and presses that bring another page. */
function stepsTaken(transition: Transition, next: Transition | undefined, { readings }: Exploration): Step[] {
  const last = transition.steps.at(-1);
  if (!last) return [];
  // A press that asked for a page is followed by that page, without a step of its own.
  const led = next && next.steps.length === 0 ? readings.get(next.to) : readings.get(transition.to);
  const loads = last.loads || (led?.arrives ?? false);
  return [...transition.steps.slice(0, -1), { ...last, url: led?.url ?? last.url, loads }];
}

/** The whole work of a route: the way there and what is asked at its end. */
export function routeWork({ transitions, endpoint }: Route, exploration: Exploration): Work {
  const way = transitions.flatMap((transition, place) =>
    stepsTaken(transition, transitions[place + 1], exploration),
  );
  const steps = [...way, ...endpoint.steps];
  const sum = (of: (transition: Route['transitions'][number]) => number) =>
    transitions.reduce((total, transition) => total + of(transition), 0);
  const filled = formsFilledIn(transitions).map(({ work }) => work);
  return {
    ...endpoint.work,
    fields: [...filled.flatMap(({ fields }) => fields), ...endpoint.work.fields],
    formWords: filled.reduce((total, { formWords }) => total + formWords, endpoint.work.formWords),
    clicks: steps.filter(({ action }) => PRESSES.has(action)).length,
    pageLoads: steps.filter(({ loads }) => loads).length,
    browsingWords: sum((transition) => transition.words) + endpoint.work.browsingWords,
    viewportsScrolled: sum((transition) => transition.viewportsScrolled) + endpoint.work.viewportsScrolled,
    obstacles: endpoint.obstacles as Obstacle[],
  };
}

/** All steps of a form that asks in several. */
function wholeForm(last: JourneyForm, transitions: readonly Transition[]): JourneyForm {
  const forms = [...formsFilledIn(transitions).map(({ form }) => form), last];
  const sum = (of: (form: JourneyForm) => number) => forms.reduce((total, form) => total + of(form), 0);
  return {
    url: last.url,
    fields: sum(({ fields }) => fields),
    required: sum(({ required }) => required),
    optional: sum(({ optional }) => optional),
    requiredFields: forms.flatMap(({ requiredFields }) => requiredFields),
  };
}

/** Pointing at a menu is an action, but no click. */
const PRESSES = new Set<Step['action']>(['click', 'open', 'dismiss']);
