/** Where a journey ends because the next press would send something, or the next page would do something. Pure. */
import { NO_WORK } from '../../model/effort.js';
import { GOALS } from '../../model/journey.js';
import type { Endpoint, Transition } from './cheapest-paths.js';
import { plainEndpoint } from './endpoints.js';
import type { PageContext } from './page-context.js';
import { EXPLICIT_RELEVANCE } from './relevance.js';

/**
 * For the goals that the control names. A purchase is walked on from what can be bought, and ends there. `url` is where the
 * customer stands.
 */
export function actsEndpoints(
  { relevance, steps }: Transition,
  { url, viewport }: { url: string; viewport: PageContext['viewport'] },
): Endpoint[] {
  const note = actsNote(steps.at(-1)?.text ?? '');
  return GOALS.filter((goal) => goal !== 'buy' && (relevance[goal] ?? 0) >= EXPLICIT_RELEVANCE).map(
    (goal) => ({
      ...plainEndpoint(goal, 'acts', NO_WORK, { facts: { url }, viewport }, []),
      named: goal === 'complain',
      before: true,
      note,
    }),
  );
}

/** Says why nothing more is known. */
export const actsNote = (text: string): string =>
  `${text === '' ? 'The next press' : `“${text}”`} would send something, so the look ends there. What comes after it is not known.`;
