/** Whether a form asks who the customer is: a checkout does, a product with a size and a quantity does not. Pure. */
import type { FieldMeaning } from './field-meaning.js';
import type { FormReading } from './forms.js';

/** Data that only a person has; a basket asks for none of them. */
const PERSONAL: ReadonlySet<FieldMeaning> = new Set([
  'email',
  'first-name',
  'last-name',
  'full-name',
  'street',
  'city',
  'postcode',
  'phone',
]);

export const asksForPerson = (form: Pick<FormReading, 'fields'>): boolean => personalData(form) > 0;

/** How many different things it asks about the customer; a newsletter asks for one. */
export const personalData = ({ fields }: Pick<FormReading, 'fields'>): number =>
  new Set(fields.map(({ meaning }) => meaning).filter((meaning) => PERSONAL.has(meaning))).size;

/** A password is chosen, not remembered: an account is opened, whatever else the form looks like. */
export const opensAccount = ({ fields, purpose }: FormReading): boolean =>
  fields.some(
    ({ meaning, required, fact }) =>
      meaning === 'password' &&
      (fact.autocomplete.includes('new-password') || (required && purpose === 'registration')),
  );
