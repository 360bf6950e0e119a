/** What a recorded press would do: fill in, send, follow an address, or lead on. Pure. */
import type { Goal } from '../../model/journey.js';
import { withoutHash } from '../../model/page-address.js';
import type { ElementFact, LinkFact, PageFacts } from '../../model/page-facts.js';
import type { FieldReading, FormReading } from '../recognise/forms.js';
import { asksForPerson } from '../recognise/personal-fields.js';
import { isSafe } from '../search/purchase-steps.js';

export type PressKind =
  /** `mailto:` or `tel:`: the journey is complete with this press. */
  | { does: 'address'; link: LinkFact }
  /** Belongs to filling in a form, and is counted with its fields. */
  | { does: 'fill'; form: FormReading; field: FieldReading | undefined }
  /** Would send what a customer wrote, or order: here the journey ends, unpressed. */
  | { does: 'end'; form: FormReading | null }
  /** Puts something into a basket. */
  | { does: 'basket' }
  /** Leads on; `link` where it asks for another page. */
  | { does: 'lead'; link: LinkFact | null };

type Place = Pick<ElementFact, 'path' | 'frame'>;

export const isAt = (place: Place) => (fact: Place) => fact.path === place.path && fact.frame === place.frame;

export function pressKind(
  fact: ElementFact,
  goal: Goal,
  { links, url }: Pick<PageFacts, 'links' | 'url'>,
  forms: readonly FormReading[],
): PressKind {
  const here = isAt(fact);
  const link = links.find(here) ?? null;
  if (link && /^(mailto|tel):/i.test(link.href)) return { does: 'address', link };
  const sends = forms.find((form) => form.fact.submits.some(here));
  const fills = forms.find((form) => form.fact.fields.some(here));
  if (fills) return { does: 'fill', form: fills, field: fills.fields.find((field) => here(field.fact)) };
  if (goal === 'buy' && !isSafe(fact)) return { does: 'end', form: sends ?? null };
  if (sends && !link) return sendKind(sends, goal);
  return { does: 'lead', link: link && asksForPage(link, url) ? link : null };
}

/** What the button of a form does. */
function sendKind(form: FormReading, goal: Goal): PressKind {
  if (form.purpose === 'search' || leadsOn(form)) return { does: 'lead', link: null };
  const basket = goal === 'buy' && !asksForPerson(form) && form.purpose !== 'login';
  return basket ? { does: 'basket' } : { does: 'end', form };
}

/** Not `#` or `javascript:`, behind which a script may do anything. */
const asksForPage = ({ href }: LinkFact, url: string): boolean =>
  /^https?:/i.test(href) && withoutHash(href) !== withoutHash(url);

/** A button drawn as a form, or a choice of topics: asks for another page, and nobody has written anything. */
const leadsOn = ({ fact, fields, purpose }: FormReading): boolean =>
  fact.method === 'get' &&
  fact.rawAction !== '' &&
  (purpose === 'other' || fields.length === 0) &&
  fields.every(({ kind }) => kind === 'select' || kind === 'box');
