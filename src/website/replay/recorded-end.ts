/** Where a recorded journey ends: the form that was filled in, the address, or what the last page offers. Pure. */
import type { EffortField } from '../../model/effort.js';
import type { Goal } from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { LinkFact } from '../../model/page-facts.js';
import { type FormReading, readForms } from '../recognise/forms.js';
import { cheaper, type End, type Move, type Route } from '../search/cheapest-paths.js';
import { endContext, endOf, endsOf, formWork, journeyForm } from '../search/endpoints.js';
import { NO_WORK } from '../search/no-work.js';
import type { MoveContext } from '../search/transitions.js';
import { deadEndsOf } from '../search/unlinked-contact-details.js';

export interface EndOfRecording {
  goal: Goal;
  moves: readonly Move[];
  /** The page as it was left. */
  context: MoveContext;
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
export function recordedEnd(ending: EndOfRecording): Route | null {
  const { goal, moves, context, form, address, sent, passed } = ending;
  const routeTo = (end: End): Route => {
    const work = { ...end.work, fields: [...passed, ...end.work.fields] };
    return { moves, end: { ...end, work }, at: context.facts.url, actions: end.actions, cost: end.cost };
  };
  if (form) return routeTo(formEnd(form, ending));
  const about = endContext(context);
  const ends = endsOf(readForms(context.facts), about);
  const found = [...ends, ...deadEndsOf(ends, about)]
    .filter((end) => end.goal === goal)
    .filter((end) => !address || end.steps[0]?.href === address.href)
    .map(routeTo)
    .sort((a, b) => (cheaper(a, b) ? -1 : cheaper(b, a) ? 1 : 0));
  if (found[0] || !sent) return found[0] ?? null;
  return routeTo(endOf(goal, 'form', NO_WORK, context, []));
}

/** The user says that this form is the one, whatever it looks like. */
function formEnd(form: FormReading, { goal, context }: EndOfRecording): End {
  const { complaints } = endContext(context);
  const named = goal === 'complain' && (complaints || form.purpose === 'complaint');
  if (form.purpose === 'login') return { ...endOf(goal, 'blocked', NO_WORK, context, ['login-wall']), named };
  const forced: Obstacle[] = form.purpose === 'registration' ? ['forced-registration'] : [];
  return {
    ...endOf(goal, 'form', formWork(form, context), context, [...form.obstacles, ...forced]),
    named,
    topic: form.complaintTopic,
    form: journeyForm(form, context.facts.url),
  };
}
