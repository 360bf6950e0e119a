/** One state of a page → what a customer can do next there, and which goals end there. Pure. */

import { withoutHash } from '../../model/page-address.js';
import { type FormReading, readForms } from '../recognise/forms.js';
import { goalsOfPage } from '../recognise/link-goals.js';
import type { End, Reading } from './cheapest-paths.js';
import { openersOf } from './control-relevance.js';
import { endsOf, formEnds } from './endpoints.js';
import { hinted } from './hints.js';
import { stepForms, stepMove, TOPIC } from './multi-step-form.js';
import type { PageContext } from './page-context.js';
import { purchaseEnds } from './purchase-starts.js';
import { type Promises, SAYS_SO } from './relevance.js';
import { searchMoves } from './site-search.js';
import { linkMoves, pressMoves } from './transitions.js';
import { deadEndsOf } from './unlinked-contact-details.js';

export const unread = (url: string): Reading => ({ url, loaded: false, arrives: true, moves: [], ends: [] });

/** `arrives` is false for what a press has revealed on a page: `facts` then hold what is new. */
export function readPage(context: PageContext, arrives: boolean): Reading {
  const { facts, languages, viewport, hints, via } = context;
  const goals = hinted(goalsOfPage(facts), hints);
  const forms: FormReading[] = readForms(facts);
  const steps = stepForms(forms, context);
  const whole = forms.filter((form) => !steps.some((step) => step.form === form));
  const ends = endsOf(whole, context);
  return {
    url: withoutHash(facts.url),
    loaded: true,
    arrives,
    moves: [
      ...linkMoves(goals, context, lackingOn(ends, context)),
      ...steps.map((step) => stepMove(step, formEnds(step.form, onTheWay(context)), context)),
      ...(context.state === context.site ? searchMoves(forms, context) : []),
      ...pressMoves(openersOf(facts, goals, { languages, touch: viewport === 'mobile', via, ends }), context),
    ],
    ends: [
      ...ends,
      ...purchaseEnds(goals, context),
      ...(arrives && steps.length === 0 ? deadEndsOf(ends, context) : []),
    ],
  };
}

/** A step that cannot be followed is as far as anybody knows, whatever it asks for. */
const onTheWay = (context: PageContext): PageContext => ({
  ...context,
  stepped: true,
  complaints: context.complaints || (context.via.complain ?? 0) >= TOPIC,
});

/** Goals that the control that led here names and that are not on the page, with what each topic on it promises. */
const lackingOn = (ends: readonly End[], { via, state, site }: PageContext): Promises =>
  state === site
    ? {}
    : Object.fromEntries(
        (['contact', 'complain', 'cancel'] as const)
          .filter((goal) => (via[goal] ?? 0) >= SAYS_SO && !ends.some((end) => end.goal === goal))
          .map((goal) => [goal, TOPIC]),
      );
