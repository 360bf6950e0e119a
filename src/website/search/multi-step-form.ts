/** Forms that are one step of several: what a customer fills in there, and the control that shows the next. Pure. */
import { assumptionsFor, clickSeconds, workEffort } from '../../model/effort.js';
import type { Goal } from '../../model/journey.js';
import type { ControlFact } from '../../model/page-facts.js';
import type { FormReading } from '../recognise/forms.js';
import { goesOn } from '../recognise/goes-on.js';
import type { End, Move, Press, Promises } from './cheapest-paths.js';
import { pressed } from './cheapest-paths.js';
import type { EndContext } from './endpoints.js';
import { formWork, journeyForm } from './endpoints.js';
import type { MoveContext } from './transitions.js';
import { labelOf } from './transitions.js';

export interface StepForm {
  form: FormReading;
  next: ControlFact;
}

const NO_STEPS = new Set(['search', 'login', 'newsletter', 'password-recovery']);

/** Forms on the way to a goal whose control says that there is more to come. */
export function stepForms(forms: readonly FormReading[], context: EndContext): StepForm[] {
  if (Object.keys(promiseOf(context)).length === 0) return [];
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
function promiseOf({ via, complaints, cancels }: EndContext): Promises {
  const leads = (goal: Goal) => (via[goal] ?? 0) >= TOPIC;
  return {
    ...(complaints || leads('complain') ? { complain: SURE } : {}),
    ...(cancels || leads('cancel') ? { cancel: SURE } : {}),
    ...(leads('contact') ? { contact: SURE } : {}),
  };
}

/** What a topic promises that is chosen on the way, and what a step of a form does. */
export const TOPIC = 0.4;
const SURE = 0.9;

/** Fills in what can be seen and goes on; `otherwise` are the ends at this step where nothing more shows. */
export function stepMove({ form, next }: StepForm, otherwise: readonly End[], context: EndContext): Move {
  const { fact, fields } = form;
  const assumptions = assumptionsFor(context.viewport);
  const work = formWork(form, context);
  const asked = { ...work, browsingWords: 0, formWords: 0, viewportsScrolled: 0, obstacles: [] };
  const { actions, seconds } = workEffort(asked, assumptions);
  const press: Press = { path: next.path, frame: next.frame, hover: false, fills: fact.path };
  const click = clickSeconds(assumptions);
  return {
    to: pressed(context.state, press),
    press,
    at: press,
    promise: promiseOf(context),
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
      otherwise: otherwise.map(withoutFields),
    },
  };
}

const stepTo = (next: ControlFact, seconds: number, { facts }: MoveContext): Move['steps'][number] => ({
  action: 'click',
  text: labelOf(next),
  from: facts.url,
  url: facts.url,
  seconds: Math.round(seconds * 10) / 10,
  loads: false,
  region: next.region,
});

/** The fields count on the way already. */
const withoutFields = (end: End): End => ({
  ...end,
  form: end.form && { ...end.form, fields: 0, required: 0, optional: 0, requiredFields: [] },
  work: { ...end.work, fields: [], formWords: 0, browsingWords: 0, viewportsScrolled: 0 },
  actions: 0,
  cost: 0,
});

/** Where a step could not be followed, it is the last that is known of. */
export const unfollowed = (move: Move, why: string): End[] =>
  (move.filled?.otherwise ?? []).map((end) => ({ ...end, note: why }));
