/** Whether a form asks who the customer is: a checkout does, a product with a size and a quantity does not. Pure. */
import type { FieldMeaning } from './recognise/field-meaning.js';
import type { FormReading } from './recognise/forms.js';

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

export const asksForPerson = ({ fields }: Pick<FormReading, 'fields'>): boolean =>
  fields.some(({ meaning }) => PERSONAL.has(meaning));
