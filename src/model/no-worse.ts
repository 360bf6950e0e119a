/** What `noWorseThan: baseline` keeps: which journeys and checks must not get worse without failing the build. Pure. */
import type { Change } from './baseline-comparison.js';
import { GOALS, type Goal } from './journey.js';

export interface NoWorse {
  journeys: readonly Goal[];
  /** Whether checks count that passed before. */
  checks: boolean;
  /** `warn` tells of it and lets the build pass. */
  level: 'error' | 'warn';
}

/**
 * Whatever customers want from a company counts, complaining first of all. Buying does not: a shop sees to that by
 * itself, and a build that fails for it would no longer mean that complaining got harder. It is told all the same.
 */
export const NO_HARDER: NoWorse = {
  journeys: ['contact', 'complain', 'cancel'],
  checks: true,
  level: 'error',
};

/** Returns whether a change fails the build. `aboutBuying` are the ids of checks that hang on buying. */
export function failing(
  kept: readonly NoWorse[],
  aboutBuying: ReadonlySet<string>,
): (change: Pick<Change, 'what' | 'kind'>) => boolean {
  const errors = kept.filter(({ level }) => level === 'error');
  return ({ what, kind }) => {
    if (kind !== 'worse' && kind !== 'gone') return false;
    const goal = GOALS.find((each) => what.startsWith(`${each}.`)) ?? (aboutBuying.has(what) ? 'buy' : null);
    const isCheck = what.includes('/');
    return errors.some(
      ({ journeys, checks }) => (checks || !isCheck) && (goal === null || journeys.includes(goal)),
    );
  };
}
