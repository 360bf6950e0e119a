/** How complaining compares with buying, in words. */
import { AS_EASY } from '../model/ease.js';
import { canFinish } from '../model/journey.js';
import { LEFT_WITH } from './obstacles.js';
import type { SiteLook } from './view.js';
import { factor } from './wording.js';

/** The headline about one look at a site, without the full stop. */
export function headline(look: SiteLook): string {
  if (look.status === 'unreachable') return 'The website could not be opened, so nothing could be told';
  if (!canFinish(look.journeys.complain)) return `There is no online way to complain${whatIsLeft(look)}`;
  const { comparison } = look;
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
  if (look.status === 'unreachable') return 'nothing could be told';
  if (!canFinish(look.journeys.complain)) return 'there is no online way';
  const effort = look.comparison?.effort ?? null;
  if (effort === null) return 'there is nothing to compare it with';
  return `it takes ${factor(effort)} the effort`;
}

function whatIsLeft({ journeys: { complain }, status }: SiteLook): string {
  const reason = complain.obstacles.map((obstacle) => LEFT_WITH[obstacle]).find(Boolean);
  if (reason) return `: ${reason}`;
  if (complain.reached === 'phone') return ': customers have to ring';
  return status === 'partial' ? ', as far as the site could be seen' : '';
}
