/** One state of a page → what a customer can do next there, and which goals end there. Pure. */
import { languagesOf } from '../language/page-language.js';
import { deadEndsOf } from './dead-ends.js';
import { endContext, endsOf, formEnds, SAYS_SO } from './ends.js';
import { hinted } from './hints.js';
import { linkMoves, type MoveContext, pressMoves, withoutHash } from './moves.js';
import type { End, Reading } from './paths.js';
import { openersOf } from './press-promise.js';
import { purchaseEnds } from './purchase.js';
import { type FormReading, readForms } from './recognise/forms.js';
import { goalsOfPage } from './recognise/link-goals.js';
import { searchMoves } from './site-search.js';
import { stepForms, stepMove } from './wizard.js';

export const unread = (url: string): Reading => ({ url, loaded: false, arrives: true, moves: [], ends: [] });

/** `arrives` is false for what a press has revealed on a page: `facts` then hold what is new. */
export function readPage(bare: Omit<MoveContext, 'languages'>, arrives: boolean): Reading {
  const { facts, viewport } = bare;
  const goals = hinted(goalsOfPage(facts), bare.hints);
  const languages = languagesOf(
    facts.lang,
    facts.links.map(({ text }) => text),
  );
  const context = { ...bare, languages };
  const forms: FormReading[] = readForms(facts);
  const about = endContext(context);
  const steps = stepForms(forms, about);
  const whole = forms.filter((form) => !steps.some((step) => step.form === form));
  const ends = endsOf(whole, about);
  return {
    url: withoutHash(facts.url),
    loaded: true,
    arrives,
    moves: [
      ...linkMoves(goals, context, lacks(ends, context)),
      ...steps.map((step) => stepMove(step, formEnds(step.form, about), about)),
      ...(context.state === context.site ? searchMoves(forms, context) : []),
      ...pressMoves(
        openersOf(facts, goals, { languages, touch: viewport === 'mobile', via: context.via, ends }),
        context,
      ),
    ],
    ends: [
      ...ends,
      ...purchaseEnds(goals, about),
      ...(arrives && steps.length === 0 ? deadEndsOf(ends, about) : []),
    ],
  };
}

/** The control that led here names a goal that is not on the page: topics and steps may stand between. */
const lacks = (ends: readonly End[], { via }: MoveContext): boolean =>
  (['contact', 'complain'] as const).some(
    (goal) => (via[goal] ?? 0) >= SAYS_SO && !ends.some((end) => end.goal === goal),
  );
