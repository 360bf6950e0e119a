/** A recorded press as a transition of the search: the same step, words, scrolls and seconds. Pure. */
import type { Step } from '../../model/journey.js';
import type { ControlFact, ElementFact } from '../../model/page-facts.js';
import { goalsOfPage } from '../recognise/link-goals.js';
import type { Transition } from '../search/cheapest-paths.js';
import { hinted } from '../search/hints.js';
import { withOffer } from '../search/link-relevance.js';
import type { PageContext } from '../search/page-context.js';
import { linkTransition, pressTransitions } from '../search/transitions.js';
import { isAt } from './press-kind.js';

export interface Happened {
  /** Where it led. */
  url: string;
  /** Another page or view came. */
  loads: boolean;
  /** The mouse only pointed at it. */
  hover?: boolean;
  screenshot?: string | null;
  /** Controls that closed what lay over the page before. */
  dismissed: readonly Step[];
}

/** `context` is that before the press. */
export function recordedTransition(
  fact: ElementFact,
  context: PageContext,
  { url, loads, hover = false, screenshot, dismissed }: Happened,
): Transition {
  const here = isAt(fact);
  const goals = hinted(goalsOfPage(context.facts), context.hints);
  const link = goals.links.find((scored) => here(scored.fact));
  const scores = (link ?? goals.controls.find((scored) => here(scored.fact)))?.scores ?? {};
  const transition =
    link && loads
      ? linkTransition(link.fact, withOffer(link.fact, scores, context.languages), context)
      : pressTransitions([{ fact: fact as ControlFact, relevance: scores, hover }], context)[0]!;
  const step: Step = {
    ...transition.steps.at(-1)!,
    ...(loads && !hover ? { action: 'click' } : {}),
    url,
    loads,
    ...(screenshot ? { screenshot } : {}),
  };
  return {
    ...transition,
    to: url,
    press: null,
    steps: [...dismissed, step],
    cost: transition.cost + dismissed.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
