/** Forms with which a customer asks for an offer, a booking or a membership: they are the order. Pure. */
import type { Section } from '../../language/language.js';
import { readText } from '../../language/reading.js';
import type { FormPurpose } from '../recognise/form-purpose.js';
import type { FormReading } from '../recognise/forms.js';
import { isPageAbout } from '../recognise/page-kind.js';
import type { PageContext } from './page-context.js';
import { EXPLICIT_RELEVANCE } from './relevance.js';

const OFFERED: readonly Section[] = ['quote', 'book', 'buy', 'join', 'donate'];

/** Share of a heading, a button or a link that names what it offers (our assumption). */
const NAMES = 0.4;

/** The same for contact, beside what else a heading says (our assumption). */
const MENTIONS = 0.25;

const NEVER: ReadonlySet<FormPurpose> = new Set([
  'order',
  'search',
  'login',
  'password-recovery',
  'complaint',
]);

/** Whether sending the form orders something, as far as words tell: its own, its page's, or those that led here. */
export function isOffer(form: FormReading, page: PageContext): boolean {
  const { fact, fields, purpose } = form;
  if (NEVER.has(purpose) || !fact.visible || fields.length < 2 || fact.region === 'footer') return false;
  if (page.sells) return true;
  if (purpose === 'newsletter') return false;
  return (
    saysSo(form, page) ||
    OFFERED.some((section) => isPageAbout(page.facts, section)) ||
    isJumpedTo(form, page)
  );
}

/** Whether the form, its page or the way here calls it contact: then it is there for that as well. */
export const isCalledContact = ({ fact }: FormReading, { facts, via, languages }: PageContext): boolean =>
  (via.contact ?? 0) >= EXPLICIT_RELEVANCE ||
  isPageAbout(facts, 'contact') ||
  [fact.heading, ...fact.submits.map(({ name }) => name)].some((text) => {
    const { matches } = readText(text, { languages });
    const share = (section: Section) => matches.get(section)?.share ?? 0;
    return share('contact') >= MENTIONS && OFFERED.every((section) => share(section) < share('contact'));
  });

const saysSo = ({ fact }: FormReading, { languages }: PageContext): boolean =>
  [fact.heading, ...fact.submits.map(({ name }) => name)].some((text) =>
    OFFERED.some((section) => names(text, section, languages)),
  );

const names = (text: string, section: Section, languages: readonly string[]): boolean =>
  (readText(text, { languages }).matches.get(section)?.share ?? 0) >= NAMES;

/** The only form to fill in on a page whose own buttons jump to it: “Request a quote” (#form). */
const isJumpedTo = ({ fact }: FormReading, { facts, languages }: PageContext): boolean =>
  facts.forms.filter(({ visible, fields, region }) => visible && fields.length > 1 && region !== 'footer')
    .length === 1 &&
  fact.fields.length > 1 &&
  facts.links.some(
    ({ visible, rawHref, text, name }) =>
      visible &&
      /^#[^!/]/.test(rawHref.trim()) &&
      OFFERED.some((section) => names(text || name, section, languages)),
  );
