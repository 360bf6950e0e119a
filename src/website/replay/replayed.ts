/** What a replay comes to: the journey where it ends, or how far a customer gets where it no longer fits. */
import type { VisitedPage } from '../../model/evidence.js';
import type { Goal, Journey } from '../../model/journey.js';
import type { LinkFact } from '../../model/page-facts.js';
import type { FormReading } from '../recognise/forms.js';
import type { Route } from '../search/cheapest-paths.js';
import { journeyTo } from '../search/journey.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { recordedRoute } from './recorded-route.js';
import { type Trail, trailContext } from './trail.js';

export interface Replayed {
  journey: Journey;
  /** Every page that was opened on the way. */
  pages: readonly VisitedPage[];
  consentActions: number;
}

export interface Outcomes {
  /** The journey is complete, at this form or address, or with what the page offers. */
  end(form: FormReading | null, address?: LinkFact): Replayed;
  /** The recording cannot be followed any further. `where` names file and step. */
  stop(where: string, why: string): Replayed;
  /** Something did not come as recorded: the end where sending was stopped before, else as far as it goes. */
  missing(where: string, why: string): Replayed;
}

/** What to do where website and recording no longer fit. */
const RECORD_AGAIN = 'Record the journey again if the website was meant to change.';

export function replayOutcomes(
  { tab, home, options }: SiteVisit,
  goal: Goal,
  file: string,
  trail: Trail,
): Outcomes {
  function replayed(route: Route | null, note: string): Replayed {
    const best = route ? { [goal]: route } : {};
    const walked = { start: home, readings: new Map(), best, stopped: 'exhausted' as const };
    const journey = { ...journeyTo(goal, walked, options.viewport), note, recording: file };
    return { journey, pages: trail.pages, consentActions: trail.consentActions };
  }

  const far = (): string => {
    const last = trail.transitions.at(-1)?.steps.at(-1)?.text;
    return last ? ` A customer gets as far as “${last}”.` : '';
  };

  const outcomes: Outcomes = {
    end(form, address) {
      const { transitions, stopped } = trail;
      const route =
        tab.facts &&
        recordedRoute({
          goal,
          transitions,
          context: trailContext(tab.facts, trail, options),
          form,
          address: address ?? null,
          sent: stopped > 0,
          passed: trail.passed(form),
        });
      const nothing = `${file}: where the recording ends, nothing was recognised that serves the goal.${far()}`;
      return replayed(route, route ? '' : nothing);
    },
    stop: (where, why) => replayed(null, `${where}: ${why}${far()}`),
    missing: (where, why) =>
      trail.stopped > 0 ? outcomes.end(trail.form) : outcomes.stop(where, `${why} ${RECORD_AGAIN}`),
  };
  return outcomes;
}
