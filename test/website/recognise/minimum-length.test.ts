/** Least lengths of texts, by attribute or by a sentence. */
import { expect, it } from 'vitest';
import type { FieldFact, FormFact } from '../../../src/model/page-facts.js';
import { minimumLength } from '../../../src/website/recognise/minimum-length.js';

const text = (label: string, more: Partial<FieldFact> = {}): FieldFact =>
  ({ type: 'textarea', minLength: null, label, placeholder: '', ...more }) as FieldFact;

const within = (fields: readonly FieldFact[], said = ''): FormFact =>
  ({ fields, text: said }) as unknown as FormFact;

it.each([
  ['Your message (at least 50 characters)', 50],
  ['Tell us what happened * (minimum 200 characters)', 200],
  ['Ihre Nachricht (mind. 30 Zeichen)', 30],
  ['Votre message, 100 caractères minimum', 100],
  ['Mensaje: al menos 20 caracteres', 20],
  ['Twoja wiadomość (co najmniej 40 znaków)', 40],
  ['ご意見（20文字以上）', 20],
  ['至少10个字', 10],
  ['Your message (at most 500 characters)', null],
  ['Your message (max. 2000 characters)', null],
  ['Your message, within 30 days', null],
  ['Between 10 and 500 characters', null],
])('reads %j as %j', (label, least) => {
  const field = text(label);
  expect(minimumLength(field, within([field]))).toBe(least);
});

it('believes the attribute before any sentence', () => {
  const field = text('At least 50 characters', { minLength: 80 });
  expect(minimumLength(field, within([field]))).toBe(80);
});

it('reads the sentence of the form where it has one text and no password', () => {
  const field = text('Your message');
  const said = 'Your message At least 50 characters. 0/50 Send';
  expect(minimumLength(field, within([field], said))).toBe(50);
  expect(minimumLength(field, within([field, text('Other')], said))).toBeNull();
  expect(minimumLength(field, within([field, text('Password', { type: 'password' })], said))).toBeNull();
});
