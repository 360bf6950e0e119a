/** Forms that are one step of several: what a customer fills in there, and the control that shows the next. Pure. */
import { assumptionsFor, clickSeconds, workEffort } from '../../model/effort.js';
import type { Goal } from '../../model/journey.js';
import type { ControlFact } from '../../model/page-facts.js';
import type { FormReading } from '../recognise/forms.js';
import { goesOn } from '../recognise/goes-on.js';
import { shortLabel } from '../recognise/labels.js';
import type { Endpoint, Press, Transition } from './cheapest-paths.js';
import { pressedState } from './cheapest-paths.js';
import { formWork, journeyForm } from './endpoints.js';
import type { PageContext } from './page-context.js';
import type { Relevance } from './relevance.js';

export interface StepForm {
  form: FormReading;
  next: ControlFact;
}

const NO_STEPS = new Set(['search', 'login', 'newsletter', 'password-recovery']);

/** Forms on the way to a goal whose control says that there is more to come. */
export function stepForms(forms: readonly FormReading[], context: PageContext): StepForm[] {
  if (Object.keys(stepRelevance(context)).length === 0) return [];
  return forms.flatMap((form) => {
    const { fact, fields, purpose } = form;
    if (!fact.visible || fields.length === 0 || NO_STEPS.has(purpose)) return [];
    const inside = context.facts.controls.filter(
      ({ visible, disabled, frame, path, kind }) =>
        visible &&
        !disabled &&
        frame === fact.frame &&
        path.startsWith(`${fact.path} `) &&
        /^(submit|button|clickable)$/.test(kind),
    );
    const next = inside.findLast((control) => goesOn(control.name || control.text));
    const sends = inside.some(({ kind, name, text }) => kind === 'submit' && !goesOn(name || text));
    return next && !sends ? [{ form, next }] : [];
  });
}

/** The goals that the step leads on to, as sure as what led to it. */
function stepRelevance({ via, complaints, cancels }: PageContext): Relevance {
  const leads = (goal: Goal) => (via[goal] ?? 0) >= TOPIC_RELEVANCE;
  return {
    ...(complaints || leads('complain') ? { complain: STEP_RELEVANCE } : {}),
    ...(cancels || leads('cancel') ? { cancel: STEP_RELEVANCE } : {}),
    ...(leads('contact') ? { contact: STEP_RELEVANCE } : {}),
  };
}

/** Relevance of a topic that is chosen on the way, and of a step of a form. */
export const TOPIC_RELEVANCE = 0.4;
const STEP_RELEVANCE = 0.9;

/** Fills in what can be seen and goes on; `here` are the endpoints at this step if nothing more shows. */
export function stepTransition(
  { form, next }: StepForm,
  otherwise: readonly Endpoint[],
  context: PageContext,
): Transition {
  const { fact, fields } = form;
  const assumptions = assumptionsFor(context.viewport);
  const work = formWork(form, context);
  const asked = { ...work, browsingWords: 0, formWords: 0, viewportsScrolled: 0, obstacles: [] };
  const { actions, seconds } = workEffort(asked, assumptions);
  const press: Press = { path: next.path, frame: next.frame, hover: false, fills: fact.path };
  const click = clickSeconds(assumptions);
  return {
    to: pressedState(context.state, press),
    press,
    at: press,
    relevance: stepRelevance(context),
    steps: [stepTo(next, click, context)],
    words: work.browsingWords,
    viewportsScrolled: work.viewportsScrolled,
    cost: click + seconds,
    filled: {
      form: journeyForm(form, context.facts.url),
      work: { fields: work.fields, formWords: work.formWords },
      actions,
      // Answers in words are never put into an address.
      choices: fields.every(({ kind }) => kind === 'box' || kind === 'select'),
      endpointsHere: otherwise.map(withoutFields),
    },
  };
}

const stepTo = (next: ControlFact, seconds: number, { facts }: PageContext): Transition['steps'][number] => ({
  action: 'click',
  text: shortLabel(next),
  from: facts.url,
  url: facts.url,
  seconds: Math.round(seconds * 10) / 10,
  loads: false,
  region: next.region,
});

/** The fields count on the way already. */
const withoutFields = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  form: endpoint.form && { ...endpoint.form, fields: 0, required: 0, optional: 0, requiredFields: [] },
  work: { ...endpoint.work, fields: [], formWords: 0, browsingWords: 0, viewportsScrolled: 0 },
  actions: 0,
  cost: 0,
});

const WHY_UNFOLLOWED = {
  sends: 'it sends the answers, and nothing was sent',
  'led-nowhere': 'with examples for answers it led nowhere',
  /** A browser that somebody else started may have no door to shut. */
  'not-filled-in': 'nothing is filled in in a browser whose traffic cannot be held back',
};

/** A step that could not be followed is the last that is known of. */
export const unfollowed = ({ filled, steps }: Transition, why: keyof typeof WHY_UNFOLLOWED): Endpoint[] => {
  const note = `More may be asked after “${steps.at(-1)?.text}”: ${WHY_UNFOLLOWED[why]}.`;
  return (filled?.endpointsHere ?? []).map((endpoint) => ({ ...endpoint, note }));
};
