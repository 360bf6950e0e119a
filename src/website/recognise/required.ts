/** Whether a field must be filled in, also where only a sentence says so. */

import { fold } from '../../language/fold.js';
import { compiled, wholeWords } from '../../language/patterns.js';
import type { FieldFact, FormFact } from '../../model/page-facts.js';

/** "(required)", "Pflichtfeld", "obligatoire", "campo obligatorio" in or next to a label. */
const required = compiled(() => wholeWords(({ filling }) => filling?.required));

/** "not required", "nicht erforderlich", "(optional)", "freiwillig". */
const optional = compiled(() => wholeWords(({ filling }) => filling?.optional));

/** "All fields are required", "Alle Felder sind Pflichtfelder", "Tous les champs sont obligatoires". */
const allRequired = compiled(() => wholeWords(({ filling }) => filling?.allRequired));

/** `above` is the text that stands just above the form. */
export function isRequired(field: FieldFact, form: FormFact, above = ''): boolean {
  const words = fold(`${field.label} ${field.placeholder}`);
  if (optional().test(words)) return field.requiredBy === 'attribute' || field.requiredBy === 'aria';
  if (field.required) return true;
  if (required().test(words)) return true;
  const typed = !/^(checkbox|radio|hidden|file)$/.test(field.type);
  return typed && allRequired().test(fold(`${above} ${form.text}`));
}
