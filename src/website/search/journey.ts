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
import { formsFilledIn, isNamed, type Move, type Route } from './cheapest-paths.js';
import { isDetour } from './detours.js';
import type { Exploration } from './explore.js';
import { accountOf } from './search-log.js';

/** `live` says what was found out by pressing on from a product. */
export function journeyOf(goal: Goal, exploration: Exploration, viewport: ViewportName, live = ''): Journey {
  const route = exploration.best[goal];
  const note = route?.end.note ?? accountOf(goal, route, exploration, live);
  if (!route) return notFound(goal, note);
  const { end, moves } = route;
  const detour: Obstacle[] = goal !== 'buy' && isDetour(route, exploration) ? ['forced-help-articles'] : [];
  const obstacles = [...detour, ...end.obstacles];
  const work = { ...workOf(route, exploration), obstacles };
  const steps = [
    ...moves.flatMap((move, place) => arriving(move, moves[place + 1], exploration)),
    ...end.steps,
  ];
  const finishes = canFinish({ goal, reached: end.reached });
  return {
    goal,
    reached: end.reached,
    named: isNamed(route),
    clicks: work.clicks,
    pageLoads: work.pageLoads,
    steps,
    finalUrl: end.url,
    form: end.form && wholeForm(end.form, moves),
    words: work.browsingWords + work.formWords,
    obstacles,
    effort: finishes ? workEffort(work, assumptionsFor(viewport)) : null,
    work: finishes ? work : null,
    note,
  };
}

/** The steps of a move, the last with where it really led: redirects and presses that bring another page. */
function arriving(move: Move, next: Move | undefined, { readings }: Exploration): Step[] {
  const last = move.steps.at(-1);
  if (!last) return [];
  // A press that asked for a page is followed by that page, without a step of its own.
  const led = next && next.steps.length === 0 ? readings.get(next.to) : readings.get(move.to);
  const loads = last.loads || (led?.arrives ?? false);
  return [...move.steps.slice(0, -1), { ...last, url: led?.url ?? last.url, loads }];
}

/** The whole work of a route: the way there and what is asked at its end. */
export function workOf({ moves, end }: Route, exploration: Exploration): Work {
  const way = moves.flatMap((move, place) => arriving(move, moves[place + 1], exploration));
  const steps = [...way, ...end.steps];
  const sum = (of: (move: Route['moves'][number]) => number) =>
    moves.reduce((total, move) => total + of(move), 0);
  const filled = formsFilledIn(moves).map(({ work }) => work);
  return {
    ...end.work,
    fields: [...filled.flatMap(({ fields }) => fields), ...end.work.fields],
    formWords: filled.reduce((total, { formWords }) => total + formWords, end.work.formWords),
    clicks: steps.filter(({ action }) => PRESSES.has(action)).length,
    pageLoads: steps.filter(({ loads }) => loads).length,
    browsingWords: sum((move) => move.words) + end.work.browsingWords,
    viewportsScrolled: sum((move) => move.viewportsScrolled) + end.work.viewportsScrolled,
    obstacles: end.obstacles as Obstacle[],
  };
}

/** All steps of a form that asks in several. */
function wholeForm(last: JourneyForm, moves: readonly Move[]): JourneyForm {
  const forms = [...formsFilledIn(moves).map(({ form }) => form), last];
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
