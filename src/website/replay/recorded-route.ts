/** Where a recorded journey ends: the form that was filled in, the address, or what the last page offers. Pure. */
import { type EffortField, NO_WORK } from '../../model/effort.js';
import type { Goal } from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { LinkFact } from '../../model/page-facts.js';
import { type FormReading, readForms } from '../recognise/forms.js';
import { cheaper, type Endpoint, type Route, type Transition } from '../search/cheapest-paths.js';
import { formWork, journeyForm, pageEndpoints, plainEndpoint } from '../search/endpoints.js';
import type { PageContext } from '../search/page-context.js';
import { unlinkedEndpoints } from '../search/unlinked-contact-details.js';

export interface RecordingEnd {
  goal: Goal;
  transitions: readonly Transition[];
  /** The page as it was left. */
  context: PageContext;
  /** The form that was filled in or would have been sent. */
  form: FormReading | null;
  /** The address that was pressed. */
  address: LinkFact | null;
  /** A press that wanted to send something was stopped. */
  sent: boolean;
  /** Fields filled in on pages passed through. */
  passed: readonly EffortField[];
}

/** Null where the last page offers nothing for the goal. */
export function recordedRoute(ending: RecordingEnd): Route | null {
  const { goal, transitions, context, form, address, sent, passed } = ending;
  const routeTo = (endpoint: Endpoint): Route => {
    const work = { ...endpoint.work, fields: [...passed, ...endpoint.work.fields] };
    return {
      transitions,
      endpoint: { ...endpoint, work },
      at: context.facts.url,
      actions: endpoint.actions,
      cost: endpoint.cost,
    };
  };
  if (form) return routeTo(formEndpoint(form, ending));
  const endpoints = pageEndpoints(readForms(context.facts), context);
  const found = [...endpoints, ...unlinkedEndpoints(endpoints, context)]
    .filter((endpoint) => endpoint.goal === goal)
    .filter((endpoint) => !address || endpoint.steps[0]?.href === address.href)
    .map(routeTo)
    .sort((a, b) => (cheaper(a, b) ? -1 : cheaper(b, a) ? 1 : 0));
  if (found[0] || !sent) return found[0] ?? null;
  return routeTo(plainEndpoint(goal, 'form', NO_WORK, context, []));
}

/** The user says that this form is the one, whatever it looks like. */
function formEndpoint(form: FormReading, { goal, context }: RecordingEnd): Endpoint {
  const named = goal === 'complain' && (context.complaints || form.purpose === 'complaint');
  if (form.purpose === 'login')
    return { ...plainEndpoint(goal, 'blocked', NO_WORK, context, ['login-wall']), named };
  const forced: Obstacle[] = form.purpose === 'registration' ? ['forced-registration'] : [];
  return {
    ...plainEndpoint(goal, 'form', formWork(form, context), context, [...form.obstacles, ...forced]),
    named,
    topic: form.complaintTopic,
    form: journeyForm(form, context.facts.url),
  };
}
