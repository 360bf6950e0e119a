/** What a form says about its purpose, as a list of features; the learned weights decide what each is worth. */
import { fold, splitCamelCase, wordsOf } from '../../language/fold.js';
import { FORM_WORDS, type FormWord } from '../../language/form-words/index.js';
import { createWordTable, type WordTable } from '../../language/word-table.js';
import type { FieldFact, FormFact, PageFacts } from '../../model/page-facts.js';
import { fieldMeaning } from './field-meaning.js';

export type PageContext = Pick<PageFacts, 'url' | 'title'>;

let table: WordTable<FormWord> | undefined;
export const formWords = (): WordTable<FormWord> => {
  table ??= createWordTable(FORM_WORDS);
  return table;
};

/** Who else receives forms of one kind: mailing, payment, search and request services, by their addresses. */
const SERVICES: readonly (readonly [string, RegExp])[] = [
  [
    'mailing',
    /list-manage|infusionsoft|aweber|constantcontact|marketo|eloqua|createsend|getresponse|sendinblue|klaviyo|feedburner|mailerlite|cleverreach|sendgrid|exacttarget|activehosted|campaign|mailchimp|newsletter/i,
  ],
  ['payment', /paypal|cart|basket|checkout|shop|order|buy|pay/i],
  ['search', /\b(google|bing|yahoo|duckduckgo|yandex|baidu)\.|search|suche/i],
  ['helpdesk', /zendesk|freshdesk|helpscout|formspree|wufoo|jotform|formsubmit|typeform|contact|feedback/i],
];

/** 0, 1, 2, 3-4, 5-8, more. */
const bucket = (n: number): string => (n <= 2 ? String(n) : n <= 4 ? '3' : n <= 8 ? '5' : '9');

const pathOf = (url: string): string => {
  try {
    const { pathname, search } = new URL(url);
    return decodeURIComponent(`${pathname} ${search}`);
  } catch {
    return url.replace(/^https?:\/\/[^/]*/, '');
  }
};

/** Words of an identifier or path; numbers say nothing. */
const tokens = (text: string): string[] =>
  wordsOf(fold(splitCamelCase(text)).replace(/_/g, ' ')).filter(
    (word) => !/^\d+$/.test(word) && word.length < 25,
  );

/** Every feature holds or does not: each is listed once. */
export function formFeatures(form: FormFact, page: PageContext): string[] {
  const features = new Set<string>(['bias']);
  const fields = form.fields.filter(({ type, honeypot }) => type !== 'hidden' && !honeypot);
  counts(form, fields, features);
  const meanings = fields.map(fieldMeaning);
  for (const meaning of meanings) features.add(`has:${meaning}`);
  for (const meaning of new Set(meanings)) {
    const times = meanings.filter((other) => other === meaning).length;
    if (times > 1) features.add(`many:${meaning}`);
  }
  const asked = new Set(meanings.filter((meaning) => !/^(box|choice|other)$/.test(meaning)));
  features.add(`asks:${bucket(asked.size)}`);
  if (asked.size > 0 && asked.size <= 3) features.add(`only:${[...asked].sort().join('+')}`);

  const submit = form.submits.map(({ name, attributes }) => name || attributes.value || '').join(' ');
  const identity = `${form.attributes.id ?? ''} ${form.attributes.name ?? ''} ${form.attributes.class ?? ''}`;
  const labels = fields.map(({ label, placeholder }) => `${label} ${placeholder}`).join(' . ');
  const names = fields.map(({ key }) => key).join(' ');
  const buttons = form.submits
    .map(({ attributes }) => `${attributes.name ?? ''} ${attributes.id ?? ''}`)
    .join(' ');
  const texts = { submit, heading: form.heading, title: page.title, text: form.text.slice(0, 400) };
  const identifiers = {
    form: identity,
    action: pathOf(form.rawAction),
    path: pathOf(page.url),
    button: buttons,
  };
  for (const [place, text] of Object.entries(texts))
    for (const { key } of formWords().inText(text)) features.add(`${place}~${key}`);
  for (const [place, text] of Object.entries(identifiers)) {
    for (const { key } of formWords().inName(text)) features.add(`${place}~${key}`);
    for (const word of tokens(text)) features.add(`${place}=${word}`);
  }
  for (const { key } of formWords().inText(labels)) features.add(`label~${key}`);
  for (const field of fields) {
    const { id = '', class: classes = '' } = field.attributes;
    for (const { key } of formWords().inName(`${field.key} ${id}`)) features.add(`name~${key}`);
    for (const word of tokens(`${id} ${classes}`)) features.add(`id=${word}`);
  }
  for (const [service, hosts] of SERVICES) if (hosts.test(form.action)) features.add(`service~${service}`);
  for (const word of tokens(submit)) features.add(`submit=${word}`);
  for (const word of tokens(names)) features.add(`name=${word}`);
  for (const word of tokens(labels)) features.add(`label=${word}`);
  for (const word of tokens(form.heading)) features.add(`heading=${word}`);
  for (const { key, value } of hidden(form)) {
    for (const word of tokens(key)) features.add(`hidden=${word}`);
    for (const { key: concept } of formWords().inName(value)) features.add(`value~${concept}`);
  }
  features.add(`region:${form.region}`);
  return [...features];
}

const hidden = (form: FormFact) =>
  form.fields
    .filter(({ type }) => type === 'hidden')
    .map(({ key, attributes }) => ({ key, value: attributes.value ?? '' }))
    .slice(0, 30);

function counts(form: FormFact, fields: readonly FieldFact[], features: Set<string>): void {
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
  for (const [kind, n] of Object.entries(kinds)) features.add(`${kind}#${bucket(n)}`);
  features.add(`fields#${bucket(fields.length)}`);
  features.add(`typed#${bucket(kinds.text + kinds.password + kinds.area)}`);
  features.add(`shape#${bucket(kinds.text)}.${Math.min(kinds.password, 2)}.${Math.min(kinds.area, 1)}`);
  features.add(`hidden#${bucket(form.fields.filter(({ type }) => type === 'hidden').length)}`);
  features.add(`submits#${bucket(form.submits.length)}`);
  features.add(`method:${form.method}`);
  if (form.submits.some(({ tag, attributes }) => tag === 'input' && attributes.type === 'image'))
    features.add('submit:image');
  if (fields.some(({ required }) => required)) features.add('required');
  if (fields.some(({ maxLength }) => maxLength !== null && maxLength <= 4)) features.add('short');
  if (form.words > 60) features.add('wordy');
}
