/** Reads forms by their most telling words; a first version. */
import type { FieldKind } from '../../model/effort.js';
import type { Obstacle } from '../../model/journey.js';
import type { FieldFact, FormFact, PageFacts } from '../../model/page-facts.js';
export interface FieldReading {
  fact: FieldFact;
  kind: FieldKind;
  required: boolean;
  meaning: string;
}
export interface FormReading {
  fact: FormFact;
  purpose: string;
  confidence: number;
  fields: FieldReading[];
  obstacles: Obstacle[];
  complaintTopic: boolean;
}
export function readForms(facts: PageFacts): FormReading[] {
  return facts.forms.map((fact) => {
    const text =
      `${fact.heading} ${fact.submits.map((s) => s.name).join(' ')} ${fact.action} ${fact.fields.map((f) => f.label + ' ' + f.key).join(' ')}`.toLowerCase();
    const types = fact.fields.map((f) => f.type);
    const purpose = types.includes('textarea')
      ? /complain/.test(text + facts.title)
        ? 'complaint'
        : 'contact'
      : types.includes('password')
        ? 'login'
        : /search/.test(text)
          ? 'search'
          : /street|address|delivery/.test(text)
            ? 'order'
            : 'other';
    const kind = (f: FieldFact): FieldKind =>
      f.type === 'textarea'
        ? 'message'
        : f.type === 'email'
          ? 'email'
          : f.type === 'select'
            ? 'select'
            : ['checkbox', 'radio'].includes(f.type)
              ? 'box'
              : 'other';
    return {
      fact,
      purpose,
      confidence: 1,
      obstacles: [],
      complaintTopic: false,
      fields: fact.fields
        .filter((f) => f.visible)
        .map((f) => ({ fact: f, kind: kind(f), required: f.required, meaning: 'other' })),
    };
  });
}
