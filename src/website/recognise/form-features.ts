/** What a form says about its purpose, as a list of features; the learned weights decide what each is worth. */
import { fold, splitCamelCase, wordsOf } from '../../language/fold.js';
import { FORM_WORDS, type FormWord } from '../../language/form-words/index.js';
import { readPath, readText } from '../../language/reading.js';
import { createWordTable, type WordTable } from '../../language/word-table.js';
import type { FieldFact, FormFact, PageFacts } from '../../model/page-facts.js';
import { fieldMeaning, fieldWords } from './field-meaning.js';
import { shapeFeatures, shapeOf } from './form-shape.js';
import { purposeVotes, type Saying, voteFeatures } from './form-votes.js';

export type PageContext = Pick<PageFacts, 'url' | 'title' | 'forms'>;

let table: WordTable<FormWord> | undefined;
const formWords = (): WordTable<FormWord> => {
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
  const features = new Set<string>(['bias', `region:${form.region}`]);
  const fields = askedFields(form);
  const meanings = fields.map(fieldMeaning);
  for (const feature of shapeFeatures(form, fields, meanings)) features.add(feature);
  const isMain = page.forms.every((other) => other === form || isSmaller(other, form));

  const submit = form.submits.map(({ name, attributes }) => name || attributes.value || '').join(' . ');
  const identity = `${form.attributes.id ?? ''} ${form.attributes.name ?? ''} ${form.attributes.class ?? ''}`;
  const labels = fields.map(({ label, placeholder }) => `${label} ${placeholder}`).join(' . ');
  const names = fields.map(({ key }) => key).join(' ');
  const buttons = form.submits
    .map(({ attributes }) => `${attributes.name ?? ''} ${attributes.id ?? ''}`)
    .join(' ');
  const texts = {
    submit,
    heading: form.heading,
    title: page.title,
    label: labels,
    text: form.text.slice(0, 400),
  };
  const identifiers = {
    form: identity,
    action: pathOf(form.rawAction),
    path: pathOf(page.url),
    button: buttons,
  };
  /** What the page is about speaks for its largest form alone; loose text and names of buttons do not vote. */
  const votes = (place: string) =>
    !/^(?:text|button)$/.test(place) && (isMain || !/^(?:title|path)$/.test(place));
  const asksPassword = meanings.includes('password');
  const sayings: Saying[] = [];
  for (const [place, text] of Object.entries(texts)) {
    const words = formWords()
      .inText(text)
      .map(({ key }) => key);
    for (const word of words) features.add(`${place}~${word}`);
    if (!votes(place)) continue;
    const weight = place === 'label' ? 0.5 : 1;
    sayings.push({ words, reading: readText(text.slice(0, 300)), weight });
    if (!asksPassword && speaksOfPassword(fieldWords().inText(text)))
      features.add('no-password').add(`no-password:${place}`);
  }
  for (const [place, text] of Object.entries(identifiers)) {
    const words = formWords()
      .inName(text)
      .map(({ key }) => key);
    for (const word of words) features.add(`${place}~${word}`);
    for (const word of tokens(text)) features.add(`${place}=${word}`);
    if (!votes(place)) continue;
    sayings.push({ words, reading: readPath(`/${text.replace(/[?&=]/g, '/')}`), weight: 1 });
    if (!asksPassword && speaksOfPassword(fieldWords().inName(text)))
      features.add('no-password').add(`no-password:${place}`);
  }
  for (const feature of voteFeatures(purposeVotes(sayings), shapeOf(fields, meanings))) features.add(feature);
  for (const field of fields) {
    const { id = '', class: classes = '' } = field.attributes;
    for (const { key } of formWords().inName(`${field.key} ${id}`)) features.add(`name~${key}`);
    for (const word of tokens(`${id} ${classes}`)) features.add(`id=${word}`);
  }
  for (const option of fields.flatMap(({ options }) => options).slice(0, 12))
    for (const { key } of formWords().inText(option.slice(0, 60))) features.add(`option~${key}`);
  for (const [service, hosts] of SERVICES) if (hosts.test(form.action)) features.add(`service~${service}`);
  for (const word of tokens(submit)) features.add(`submit=${word}`);
  for (const word of tokens(names)) features.add(`name=${word}`);
  for (const word of tokens(labels)) features.add(`label=${word}`);
  for (const word of tokens(form.heading)) features.add(`heading=${word}`);
  for (const { key, value } of hidden(form)) {
    for (const word of tokens(key)) features.add(`hidden=${word}`);
    for (const { key: concept } of formWords().inName(value)) features.add(`value~${concept}`);
  }
  return [...features];
}

/** Fields that somebody may fill in: no hidden ones, no bait for robots. */
const askedFields = ({ fields }: FormFact): FieldFact[] =>
  fields.filter(({ type, honeypot }) => type !== 'hidden' && !honeypot);

/** Asks for less than the other form, or for as much and stands further down. */
function isSmaller(form: FormFact, other: FormFact): boolean {
  const difference = askedFields(form).length - askedFields(other).length;
  return difference < 0 || (difference === 0 && form.order > other.order);
}

/** A form that speaks of passwords and asks for none is about a lost one, more often than not. */
const speaksOfPassword = (hits: readonly { key: string }[]): boolean =>
  hits.some(({ key }) => key === 'password');

const hidden = (form: FormFact) =>
  form.fields
    .filter(({ type }) => type === 'hidden')
    .map(({ key, attributes }) => ({ key, value: attributes.value ?? '' }))
    .slice(0, 30);
