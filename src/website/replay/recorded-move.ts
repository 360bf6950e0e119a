/** A recorded press as a move of the search: the same step, words, scrolls and seconds. Pure. */
import type { Step } from '../../model/journey.js';
import type { ControlFact, ElementFact } from '../../model/page-facts.js';
import { goalsOfPage } from '../recognise/link-goals.js';
import type { Move } from '../search/cheapest-paths.js';
import { hinted } from '../search/hints.js';
import { offered } from '../search/link-relevance.js';
import { type MoveContext, moveBy, pressMoves } from '../search/transitions.js';
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
export function recordedMove(
  fact: ElementFact,
  context: MoveContext,
  { url, loads, hover = false, screenshot, dismissed }: Happened,
): Move {
  const here = isAt(fact);
  const goals = hinted(goalsOfPage(context.facts), context.hints);
  const link = goals.links.find((scored) => here(scored.fact));
  const scores = (link ?? goals.controls.find((scored) => here(scored.fact)))?.scores ?? {};
  const move =
    link && loads
      ? moveBy(link.fact, offered(link.fact, scores, context.languages), context)
      : pressMoves([{ fact: fact as ControlFact, promise: scores, hover }], context)[0]!;
  const step: Step = {
    ...move.steps.at(-1)!,
    ...(loads && !hover ? { action: 'click' } : {}),
    url,
    loads,
    ...(screenshot ? { screenshot } : {}),
  };
  return {
    ...move,
    to: url,
    press: null,
    steps: [...dismissed, step],
    cost: move.cost + dismissed.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
