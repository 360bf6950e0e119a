/** The forms through which customers get in touch or complain, as the journeys end at them. */
import type { SiteEvidence } from '../../model/evidence.js';
import type { PageFacts } from '../../model/page-facts.js';
import { type FieldReading, type FormReading, readForms } from '../recognise/forms.js';
import { endPages, type ReadPage } from './pages.js';

export interface ContactForm extends FormReading {
  page: ReadPage;
}

export const contactForms = (site: SiteEvidence): ContactForm[] =>
  endPages(site).flatMap((page) =>
    formsOn(page.facts)
      .filter(({ fact, purpose }) => fact.visible && (purpose === 'complaint' || purpose === 'contact'))
      .map((form) => ({ ...form, page })),
  );

/** Fields that a customer fills in: seen, and no bait for robots. */
export const fieldsToFill = ({ fields }: FormReading): FieldReading[] =>
  fields.filter(({ fact }) => fact.visible && !fact.honeypot);

const forms = new WeakMap<PageFacts, readonly FormReading[]>();

/** Read once per page however many checks ask. */
function formsOn(facts: PageFacts): readonly FormReading[] {
  const known = forms.get(facts) ?? readForms(facts);
  forms.set(facts, known);
  return known;
}
