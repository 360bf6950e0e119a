/** A run held against the baseline: better, worse, new, gone. Pure. */
import type { Baseline, BaselineLook } from './baseline.js';
import { GOALS, type Goal, isLowerBound, REACHED } from './journey.js';

export interface Difference {
  site: string;
  viewport: string;
  /** A measurement, `complain.reached`, or the id of a check. */
  what: string;
  /** `changed` is neither: a ratio that moved because buying did. */
  kind: 'better' | 'worse' | 'new' | 'gone' | 'untold' | 'changed';
  before: string;
  after: string;
  /** Whether it fails the build (see no-worse.ts). */
  fails: boolean;
}

/** Share by which words, seconds and ratios may differ before they count as changed (our assumption). */
export const TOLERANCE = 0.05;

export const HOW_COMPARED =
  'Clicks, page loads, fields and actions are compared exactly; words, seconds and ratios ' +
  `where they differ by more than ${TOLERANCE * 100} %.`;

/** Why two runs must not be compared, and what to do; null where they may be. */
export interface NotComparable {
  says: string;
  advice: string;
}

export type Comparison =
  | { comparable: true; tolerance: number; differences: Difference[] }
  | ({ comparable: false } & NotComparable);

/** Where both hold a single site, it is compared whatever its address is: previews move about. */
export function compareWithBaseline(
  before: Baseline,
  after: Baseline,
  fails: (change: Change) => boolean = ({ kind }) => kind === 'worse' || kind === 'gone',
): Comparison {
  if (before.rubric !== after.rubric) {
    return refused(`The baseline was scored by rubric ${before.rubric}, this run by rubric ${after.rubric}.`);
  }
  const differences: Difference[] = [];
  for (const [site, then, now] of pairs(before, after)) {
    for (const viewport of new Set([...Object.keys(then ?? {}), ...Object.keys(now ?? {})])) {
      const [old, current] = [then?.[viewport], now?.[viewport]];
      const add = (changes: readonly Change[]) => {
        for (const change of changes) differences.push({ site, viewport, ...change, fails: fails(change) });
      };
      if (!now) continue;
      if (!current) add([{ what: 'site', kind: 'untold', before: 'looked at', after: 'not looked at' }]);
      else if (!old) add([{ what: 'site', kind: 'new', before: '–', after: 'looked at' }]);
      else if (old.language !== current.language) {
        return refused(
          `${site} was seen in ${old.language ?? 'an unknown language'} for the baseline, and in ${current.language ?? 'an unknown language'} now.`,
        );
      } else add(lookChanges(old, current));
    }
    if (now && then && !Object.keys(now).some((viewport) => then[viewport])) {
      return refused(
        `The baseline knows ${site} on ${Object.keys(then).join(', ')}, this run on ${Object.keys(now).join(', ')}.`,
      );
    }
  }
  return { comparable: true, tolerance: TOLERANCE, differences };
}

const refused = (says: string): Comparison => ({
  comparable: false,
  says: `${says} They do not compare.`,
  advice: 'Run the check as the baseline was made, or make it anew with: ownqueue baseline update',
});

type Views = Baseline['sites'][string] | undefined;

function pairs(before: Baseline, after: Baseline): [string, Views, Views][] {
  const [then, now] = [Object.keys(before.sites), Object.keys(after.sites)];
  if (then.length === 1 && now.length === 1) {
    return [[now[0]!, before.sites[then[0]!], after.sites[now[0]!]]];
  }
  return [...new Set([...then, ...now])].map((site) => [site, before.sites[site], after.sites[site]]);
}

export type Change = Omit<Difference, 'site' | 'viewport' | 'fails'>;

function lookChanges(old: BaselineLook, now: BaselineLook): Change[] {
  return [
    ...signpostChanges(old, now),
    ...journeyChanges(old, now),
    ...measurementChanges(old, now),
    ...checkChanges(old, now),
  ];
}

/** A program still finds a form by its address; customers go by the words on the link. */
function* signpostChanges(
  { signposted: was }: BaselineLook,
  { signposted: is }: BaselineLook,
): Generator<Change> {
  const told = (signposted: boolean) =>
    signposted ? 'a link speaks of complaints' : 'no link on the way speaks of complaints';
  if (was !== is) {
    yield { what: 'complain.link', kind: is ? 'better' : 'worse', before: told(was), after: told(is) };
  }
}

function* journeyChanges(old: BaselineLook, now: BaselineLook): Generator<Change> {
  for (const goal of GOALS) {
    const [was, is] = [old.journeys[goal], now.journeys[goal]];
    if (!was || !is) continue;
    if (was.reached !== is.reached) {
      // mutants: equal (>=) — the two differ here
      const kind = REACHED.indexOf(is.reached) > REACHED.indexOf(was.reached) ? 'worse' : 'better';
      yield { what: `${goal}.reached`, kind, before: was.reached, after: is.reached };
    }
    if (was.named !== is.named) {
      const kind = is.named ? 'better' : 'worse';
      const told = (named: boolean) => (named ? 'called a complaint' : 'not called a complaint');
      yield { what: `${goal}.named`, kind, before: told(was.named), after: told(is.named) };
    }
    for (const obstacle of is.obstacles.filter((each) => !was.obstacles.includes(each))) {
      yield { what: `${goal}.obstacles`, kind: 'worse', before: 'none', after: obstacle };
    }
    for (const obstacle of was.obstacles.filter((each) => !is.obstacles.includes(each))) {
      yield { what: `${goal}.obstacles`, kind: 'better', before: obstacle, after: 'gone' };
    }
  }
}

/** Less is better in all of them. */
function* measurementChanges(old: BaselineLook, now: BaselineLook): Generator<Change> {
  for (const what of new Set([...Object.keys(old.measurements), ...Object.keys(now.measurements)])) {
    const [was, is] = [old.measurements[what], now.measurements[what]];
    const least = [isLeast(what, old), isLeast(what, now)] as const;
    if (was !== undefined && is !== undefined && !tells(least, was, is)) continue;
    if (was !== undefined && is !== undefined && sameValue(what, was, is)) continue;
    const told = { what, before: numberOf(was, least[0]), after: numberOf(is, least[1]) };
    if (was === undefined) yield { ...told, kind: 'new' };
    else if (is === undefined) yield { ...told, kind: 'gone' };
    else if (isRatio(what) && !movedBy('complain', old, now)) yield { ...told, kind: 'changed' };
    // mutants: equal (>=) — the two differ here
    else yield { ...told, kind: is > was ? 'worse' : 'better' };
  }
}

/** The journey went on where the look ended. */
const isLeast = (what: string, { journeys }: BaselineLook): boolean => {
  const journey = journeys[what.split('.')[0] as Goal];
  return journey !== undefined && isLowerBound({ reached: journey.reached });
};

/** Nothing follows from two lower bounds, nor from one that the other number lies above; that it is one is said of the end. */
const tells = ([was, is]: readonly [boolean, boolean], before: number, after: number): boolean =>
  was === is ? !was : is ? after > before : before > after;

const numberOf = (value: number | undefined, least: boolean): string =>
  value === undefined ? '–' : `${least ? 'at least ' : ''}${value}`;

/** Matches what is an estimate, or words of a page, which editors change every day: `complain.effort-ratio`. */
const MEASURED = /[.-](words|seconds|ratio)$/;

/** Counts are deterministic; what is measured may differ by the tolerance, however it was rounded. */
const sameValue = (what: string, was: number, is: number): boolean =>
  Math.abs(is - was) <= (MEASURED.test(what) ? TOLERANCE * was + Number.EPSILON : 0);

const isRatio = (what: string): boolean => what.endsWith('-ratio');

/** Whether the effort of a goal itself is another one. */
function movedBy(goal: string, old: BaselineLook, now: BaselineLook): boolean {
  const what = `${goal}.effort-seconds`;
  const [was, is] = [old.measurements[what], now.measurements[what]];
  return was === undefined || is === undefined ? was !== is : !sameValue(what, was, is);
}

function* checkChanges(old: BaselineLook, now: BaselineLook): Generator<Change> {
  for (const [what, is] of Object.entries(now.checks)) {
    const was = old.checks[what];
    if (was === undefined || was === is) continue;
    const [before, after] = [verdictPart(was), verdictPart(is)];
    if (before === after) continue;
    const kind =
      after === 'fail' ? 'worse' : after === 'cant-tell' ? 'untold' : before === 'fail' ? 'better' : null;
    if (kind) yield { what, kind, before: was, after: is };
  }
}

const verdictPart = (told: string): string => told.slice(0, told.indexOf(':'));
