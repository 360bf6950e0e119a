/** What a replay comes to: the journey where it ends, or how far a customer gets where it no longer fits. */
import { NO_WORK } from '../../model/effort.js';
import type { VisitedPage } from '../../model/evidence.js';
import type { Goal, Journey } from '../../model/journey.js';
import type { LinkFact } from '../../model/page-facts.js';
import type { FormReading } from '../recognise/forms.js';
import { actsNote } from '../search/acts.js';
import type { Route } from '../search/cheapest-paths.js';
import { plainEndpoint } from '../search/endpoints.js';
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
  /** Something did not come as recorded: because the press before would have sent something, or because the website changed. */
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

  /** The last press was not made as far as the website is concerned, so it does not count. */
  function acts(): Replayed {
    const { transitions } = trail;
    const text = transitions.at(-1)?.steps.at(-1)?.text ?? '';
    const url = tab.facts?.url ?? tab.page.url();
    const work = { ...NO_WORK, fields: trail.passed(null) };
    const endpoint = plainEndpoint(goal, 'acts', work, { facts: { url }, viewport: options.viewport }, []);
    const { actions, cost } = endpoint;
    return replayed(
      { transitions: transitions.slice(0, -1), endpoint, at: url, actions, cost },
      actsNote(text),
    );
  }

  const outcomes: Outcomes = {
    end(form, address) {
      if (trail.refused && !form && !address) return acts();
      const { transitions } = trail;
      const route =
        tab.facts &&
        recordedRoute({
          goal,
          transitions,
          context: trailContext(tab.facts, trail, options),
          form,
          address: address ?? null,
          passed: trail.passed(form),
        });
      const nothing = `${file}: where the recording ends, nothing was recognised that serves the goal.${far()}`;
      return replayed(route, route ? '' : nothing);
    },
    stop: (where, why) => replayed(null, `${where}: ${why}${far()}`),
    missing: (where, why) => (trail.refused ? acts() : outcomes.stop(where, `${why} ${RECORD_AGAIN}`)),
  };
  return outcomes;
}
