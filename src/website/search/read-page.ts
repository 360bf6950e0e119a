/** One state of a page → what a customer can do next there, and which goals end there. Pure. */
import { withoutHash } from '../../model/page-address.js';
import { type FormReading, readForms } from '../recognise/forms.js';
import { goalsOfPage } from '../recognise/link-goals.js';
import type { Endpoint, StateReading } from './cheapest-paths.js';
import { revealingControls } from './control-relevance.js';
import { formEndpoints, pageEndpoints } from './endpoints.js';
import { hinted } from './hints.js';
import { stepForms, stepTransition, TOPIC_RELEVANCE } from './multi-step-form.js';
import { outsideEndpoints } from './outside-endpoints.js';
import type { PageContext } from './page-context.js';
import { purchaseEndpoints } from './purchase-starts.js';
import { EXPLICIT_RELEVANCE, type Relevance } from './relevance.js';
import { searchTransitions } from './site-search.js';
import { linkTransitions, pressTransitions } from './transitions.js';
import { unlinkedEndpoints } from './unlinked-contact-details.js';

export const unread = (url: string): StateReading => ({
  url,
  loaded: false,
  arrives: true,
  transitions: [],
  endpoints: [],
});

/** `arrives` is false for what a press has revealed on a page: `facts` then hold what is new. */
export function readPage(context: PageContext, arrives: boolean): StateReading {
  const { facts, languages, viewport, hints, via } = context;
  const goals = hinted(goalsOfPage(facts), hints);
  const forms: FormReading[] = readForms(facts);
  const steps = stepForms(forms, context);
  const whole = forms.filter((form) => !steps.some((step) => step.form === form));
  const endpoints = pageEndpoints(whole, context);
  return {
    url: withoutHash(facts.url),
    loaded: true,
    arrives,
    transitions: [
      ...linkTransitions(goals, context, lackingOn(endpoints, context)),
      ...steps.map((step) => stepTransition(step, formEndpoints(step.form, onTheWay(context)), context)),
      ...(context.state === context.site ? searchTransitions(forms, context) : []),
      ...pressTransitions(
        revealingControls(facts, goals, { languages, touch: viewport === 'mobile', via, endpoints }),
        context,
      ),
    ],
    endpoints: [
      ...endpoints,
      ...purchaseEndpoints(goals, context),
      ...outsideEndpoints(context),
      ...(arrives && steps.length === 0 ? unlinkedEndpoints(endpoints, context) : []),
    ],
  };
}

/** A step that cannot be followed is as far as anybody knows, whatever it asks for. */
const onTheWay = (context: PageContext): PageContext => ({
  ...context,
  stepped: true,
  complaints: context.complaints || (context.via.complain ?? 0) >= TOPIC_RELEVANCE,
});

/** Goals that the control that led here names and that are not on the page, with the relevance of each topic on it. */
const lackingOn = (endpoints: readonly Endpoint[], { via, state, site }: PageContext): Relevance =>
  state === site
    ? {}
    : Object.fromEntries(
        (['contact', 'complain', 'cancel'] as const)
          .filter(
            (goal) =>
              (via[goal] ?? 0) >= EXPLICIT_RELEVANCE && !endpoints.some((endpoint) => endpoint.goal === goal),
          )
          .map((goal) => [goal, TOPIC_RELEVANCE]),
      );
