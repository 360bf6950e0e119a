/** The forms through which customers get in touch or complain, as the journeys end at them. */
import type { SiteEvidence } from '../../model/evidence.js';
import type { PageFacts } from '../../model/page-facts.js';
import { type FieldReading, type FormReading, readForms } from '../recognise/forms.js';
import { memoize } from './memoize.js';
import { endPages, type ReadPage } from './pages.js';

export interface ContactForm extends FormReading {
  page: ReadPage;
}

/** Every form of a page with its purpose. */
export const formsOn = memoize((facts: PageFacts) => readForms(facts));

export const contactForms = (site: SiteEvidence): ContactForm[] =>
  endPages(site).flatMap((page) =>
    formsOn(page.facts)
      .filter(({ fact, purpose }) => fact.visible && (purpose === 'complaint' || purpose === 'contact'))
      .map((form) => ({ ...form, page })),
  );

/** Fields that a customer fills in: seen, and no bait for robots. */
export const fieldsToFill = ({ fields }: FormReading): FieldReading[] =>
  fields.filter(({ fact }) => fact.visible && !fact.honeypot);
