/** What each form of a page is for, what it asks, and what stands in the way of sending it. */
import { readText } from '../../language/reading.js';
import type { FieldKind } from '../../model/effort.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { FieldFact, FormFact, PageFacts } from '../../model/page-facts.js';
import { type FieldMeaning, fieldKind, fieldMeaning } from './field-meaning.js';
import { formObstacles } from './form-obstacles.js';
import { type FormPurpose, formPurpose } from './form-purpose.js';
import { minimumLength } from './minimum-length.js';
import { isRequired } from './required.js';

export interface FieldReading {
  fact: FieldFact;
  meaning: FieldMeaning;
  kind: FieldKind;
  required: boolean;
  /** Characters that the form demands at least; null where it demands none. */
  minLength: number | null;
}

export interface FormReading {
  fact: FormFact;
  purpose: FormPurpose;
  /** Probability of the purpose by the model, 0 to 1. */
  confidence: number;
  /** What a customer fills in: no hidden fields, no bait for robots; a group of radio buttons once. */
  fields: readonly FieldReading[];
  obstacles: readonly Obstacle[];
  /** A topic list or radio group of the form names complaints. */
  complaintTopic: boolean;
}

/** Pure; one reading for each form of the facts, in document order. */
export const readForms = (facts: PageFacts): FormReading[] =>
  facts.forms.map((fact) => {
    const fields = withoutRepeats(fact.fields.filter(isForPeople));
    return {
      fact,
      ...formPurpose(fact, facts),
      fields: fields.map((field) => {
        const meaning = fieldMeaning(field);
        return {
          fact: field,
          meaning,
          kind: fieldKind(field, meaning),
          required: isRequired(field, fact, textAbove(fact, facts)),
          minLength: minimumLength(field, fact),
        };
      }),
      obstacles: formObstacles(fact, facts.widgets),
      complaintTopic: topicsOf(fact).some((topic) => readText(topic).matches.has('complaint')),
    };
  });

/** Blocks of text just above a form, where sentences stand that are about all of its fields (our assumption). */
const ABOVE = 3;

const textAbove = ({ order, frame }: FormFact, { blocks }: PageFacts): string =>
  blocks
    .filter((block) => block.order < order && block.frame === frame)
    .slice(-ABOVE)
    .map(({ text }) => text)
    .join(' ');

const isForPeople = ({ type, honeypot, visible }: FieldFact): boolean =>
  // Pretty boxes and uploads hide the real element behind a drawn one.
  type !== 'hidden' && !honeypot && (visible || /^(checkbox|radio|file|select)$/.test(type));

/** Radio buttons of one name are one decision. */
function withoutRepeats(fields: readonly FieldFact[]): FieldFact[] {
  const seen = new Set<string>();
  return fields.filter(({ type, key }) => {
    if (type !== 'radio' || !key) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const topicsOf = (form: FormFact): string[] =>
  form.fields.flatMap(({ type, options, label }) => (type === 'radio' ? [label] : options));
