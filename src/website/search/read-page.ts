/** One state of a page → what a customer can do next there, and which goals end there. Pure. */
import { pageLanguages } from '../../language/page-language.js';
import { type FormReading, readForms } from '../recognise/forms.js';
import { goalsOfPage } from '../recognise/link-goals.js';
import type { End, Promises, Reading } from './cheapest-paths.js';
import { openersOf } from './control-relevance.js';
import { type EndContext, endContext, endsOf, formEnds, SAYS_SO } from './endpoints.js';
import { hinted } from './hints.js';
import { stepForms, stepMove, TOPIC } from './multi-step-form.js';
import { purchaseEnds } from './purchase-starts.js';
import { searchMoves } from './site-search.js';
import { linkMoves, type MoveContext, pressMoves, withoutHash } from './transitions.js';
import { deadEndsOf } from './unlinked-contact-details.js';

export const unread = (url: string): Reading => ({ url, loaded: false, arrives: true, moves: [], ends: [] });

/** `arrives` is false for what a press has revealed on a page: `facts` then hold what is new. */
export function readPage(bare: Omit<MoveContext, 'languages'>, arrives: boolean): Reading {
  const { facts, viewport } = bare;
  const goals = hinted(goalsOfPage(facts), bare.hints);
  const languages = pageLanguages(
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
      ...linkMoves(goals, context, lackingOn(ends, context)),
      ...steps.map((step) => stepMove(step, formEnds(step.form, onTheWay(about)), about)),
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

/** A step that cannot be followed is as far as anybody knows, whatever it asks for. */
const onTheWay = (about: EndContext): EndContext => ({
  ...about,
  stepped: true,
  complaints: about.complaints || (about.via.complain ?? 0) >= TOPIC,
});

/** Goals that the control that led here names and that are not on the page, with what each topic on it promises. */
const lackingOn = (ends: readonly End[], { via, state, site }: MoveContext): Promises =>
  state === site
    ? {}
    : Object.fromEntries(
        (['contact', 'complain', 'cancel'] as const)
          .filter((goal) => (via[goal] ?? 0) >= SAYS_SO && !ends.some((end) => end.goal === goal))
          .map((goal) => [goal, TOPIC]),
      );
