/** One state of a page → what a customer can do next there, and which goals end there. Pure. */
import { languagesOf } from '../language/page-language.js';
import { deadEndsOf } from './dead-ends.js';
import { endContext, endsOf } from './ends.js';
import { hinted } from './hints.js';
import { linkMoves, type MoveContext, pressMoves, withoutHash } from './moves.js';
import type { Reading } from './paths.js';
import { openersOf } from './press-promise.js';
import { purchaseEnds } from './purchase.js';
import { type FormReading, readForms } from './recognise/forms.js';
import { goalsOfPage } from './recognise/link-goals.js';
import { searchMoves } from './site-search.js';

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
  const ends = endsOf(forms, about);
  return {
    url: withoutHash(facts.url),
    loaded: true,
    arrives,
    moves: [
      ...linkMoves(goals, context),
      ...(context.state === context.site ? searchMoves(forms, context) : []),
      ...pressMoves(
        openersOf(facts, goals, { languages, touch: viewport === 'mobile', via: context.via, ends }),
        context,
      ),
    ],
    ends: [...ends, ...purchaseEnds(goals, about), ...(arrives ? deadEndsOf(ends, about) : [])],
  };
}
