/** How complaining compares with buying, in words. */
import { AS_EASY } from '../model/ease.js';
import { canFinish, isLowerBound } from '../model/journey.js';
import { LEFT_WITH } from './obstacles.js';
import type { SiteLook } from './view.js';
import { factor } from './wording.js';

/** The headline about one look at a site, without the full stop. */
export function headline(look: SiteLook): string {
  if (look.mayHaveActed)
    return `Something may have been ordered or sent: the website said “${look.mayHaveActed.text}” after a press, and the look was stopped`;
  if (look.status === 'unreachable') return 'The website could not be opened, so nothing could be told';
  if (isLowerBound(look.journeys.complain)) return unknownEnd(look);
  if (!canFinish(look.journeys.complain)) return `There is no online way to complain${whatIsLeft(look)}`;
  const { comparison } = look;
  if (isLowerBound(look.journeys.buy))
    return 'A customer can complain online; buying could not be followed to its end to compare it with, because the next press would send something';
  if (!canFinish(look.journeys.buy) || !comparison || comparison.effort === null) {
    return 'A customer can complain online; no way to buy online was found to compare it with';
  }
  const { effort, band } = comparison;
  const route = look.journeys.complain.named
    ? 'Complaining'
    : 'Complaining, through a general contact route,';
  if (band && band[0] <= AS_EASY && band[1] > AS_EASY) {
    return `${route} takes about as much effort as buying`;
  }
  if (Math.abs(effort - 1) < 0.05) return `${route} takes as much effort as buying`;
  if (effort < 1) return `${route} takes less effort than buying (${factor(effort)} as much)`;
  return `${route} takes ${factor(effort)} the effort of buying`;
}

/** The same in a few words, to stand after "on a phone". */
export function shortHeadline(look: SiteLook): string {
  if (look.mayHaveActed) return 'something may have been ordered or sent';
  if (look.status === 'unreachable') return 'nothing could be told';
  if (isLowerBound(look.journeys.complain)) return 'how far complaining goes is not known';
  if (!canFinish(look.journeys.complain)) return 'there is no online way';
  const effort = look.comparison?.effort ?? null;
  if (effort === null) return 'there is nothing to compare it with';
  return `it takes ${factor(effort)} the effort`;
}

/** The way goes on, and nobody here has seen where. */
function unknownEnd({ comparison }: SiteLook): string {
  const least =
    comparison === null || comparison.effort === null
      ? 'The way to complain could not be followed to its end'
      : `Complaining takes at least ${factor(comparison.effort)} the effort of buying`;
  return `${least}: the next press would send something`;
}

function whatIsLeft({ journeys: { complain }, status }: SiteLook): string {
  const reason = complain.obstacles.map((obstacle) => LEFT_WITH[obstacle]).find(Boolean);
  if (reason) return `: ${reason}`;
  if (complain.reached === 'phone') return ': customers have to ring';
  return status === 'partial' ? ', as far as the site could be seen' : '';
}
