/** What a form asks for, without a word of any language: kinds of fields, their number and their meanings. */
import { priceIn } from '../../language/prices.js';
import type { FieldFact, FormFact } from '../../model/page-facts.js';
import type { FieldMeaning } from './field-meaning.js';

/** 0, 1, 2, 3-4, 5-8, more. */
const bucket = (n: number): string => (n <= 2 ? String(n) : n <= 4 ? '3' : n <= 8 ? '5' : '9');

/** Fields that are chosen from and not typed into. */
const PICKED = /^(?:select|combobox|listbox|checkbox|radio)$/;

/** The coarsest sketch of a form: what decides first what it can be for. */
export function shapeOf(fields: readonly FieldFact[], meanings: readonly FieldMeaning[]): string {
  const passwords = fields.filter(({ type }) => type === 'password').length;
  if (passwords > 0) return passwords > 1 ? 'passwords' : 'password';
  if (fields.some(({ type }) => type === 'textarea')) return 'area';
  if (fields.length === 0) return 'nothing';
  if (fields.every(({ type }) => PICKED.test(type))) return 'picks';
  if (meanings.includes('email')) return new Set(meanings).size <= 2 ? 'email' : 'email-and-more';
  return fields.length === 1 ? 'one' : 'few';
}

export function shapeFeatures(
  form: FormFact,
  fields: readonly FieldFact[],
  meanings: readonly FieldMeaning[],
): string[] {
  const features: string[] = [`shape:${shapeOf(fields, meanings)}`];
  const number = (types: RegExp) => fields.filter(({ type }) => types.test(type)).length;
  const kinds = {
    password: number(/^password$/),
    email: number(/^email$/),
    text: number(/^(text|email|tel|url|search|number)$/),
    area: number(/^(textarea|contenteditable)$/),
    select: number(/^(select|combobox|listbox)$/),
    checkbox: number(/^checkbox$/),
    radio: number(/^radio$/),
    file: number(/^file$/),
    search: number(/^search/),
  };
  for (const [kind, n] of Object.entries(kinds)) features.push(`${kind}#${bucket(n)}`);
  features.push(`fields#${bucket(fields.length)}`);
  features.push(`typed#${bucket(kinds.text + kinds.password + kinds.area)}`);
  features.push(`shape#${bucket(kinds.text)}.${Math.min(kinds.password, 2)}.${Math.min(kinds.area, 1)}`);
  features.push(`hidden#${bucket(form.fields.filter(({ type }) => type === 'hidden').length)}`);
  features.push(`submits#${bucket(form.submits.length)}`);
  features.push(`method:${form.method}`);
  if (form.submits.some(({ tag, attributes }) => tag === 'input' && attributes.type === 'image'))
    features.push('submit:image');
  if (fields.some(({ required }) => required)) features.push('required');
  if (fields.some(({ maxLength }) => maxLength !== null && maxLength <= 4)) features.push('short');
  if (form.words > 60) features.push('wordy');
  for (const meaning of new Set(meanings)) {
    features.push(`has:${meaning}`);
    if (meanings.filter((other) => other === meaning).length > 1) features.push(`many:${meaning}`);
  }
  const asked = new Set(meanings.filter((meaning) => !/^(?:box|choice|other)$/.test(meaning)));
  features.push(`asks:${bucket(asked.size)}`);
  if (asked.size > 0 && asked.size <= 3) features.push(`only:${[...asked].sort().join('+')}`);
  return [...features, ...orderFeatures(fields, meanings), ...choiceFeatures(form, fields)];
}

/** One letter for each kind of field, in the order in which they are asked. */
const LETTERS: Readonly<Record<string, string>> = {
  textarea: 'A',
  password: 'P',
  select: 'S',
  checkbox: 'C',
  radio: 'R',
  file: 'F',
};

function orderFeatures(fields: readonly FieldFact[], meanings: readonly FieldMeaning[]): string[] {
  const letters = fields.map(({ type }) => LETTERS[type] ?? 'T');
  const features = [`kinds:${[...new Set(letters)].sort().join('')}`];
  if (letters.length <= 5) features.push(`sequence:${letters.join('')}`);
  features.push(`first:${meanings.at(0)}`, `last:${meanings.at(-1)}`);
  if (fields.length === 1) features.push(`single:${fields[0]?.type}`);
  return features;
}

/** "12", "24 items", "Show 48": what lists of numbers hold (how many a page, how many to buy). */
const NUMBER = /^\D{0,12}\d{1,3}\D{0,12}$/;

function choiceFeatures(form: FormFact, fields: readonly FieldFact[]): string[] {
  const options = fields.flatMap((field) => field.options);
  const features = [`options#${bucket(options.length)}`];
  if (options.length > 0 && options.filter((option) => NUMBER.test(option)).length > 0.6 * options.length)
    features.push('options:numbers');
  if (priceIn(form.text.slice(0, 1_500)) !== null) features.push('price');
  return features;
}
