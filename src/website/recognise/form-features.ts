/** What a form says about its purpose, as a list of features; the learned weights decide what each is worth. */
import { fold, splitCamelCase, splitWords } from '../../language/fold.js';
import type { FieldFact, FormFact } from '../../model/page-facts.js';
import { fieldMeaning } from './field-meaning.js';
import {
  askedFields,
  formWords,
  type PageContext,
  placesOf,
  speaksOfPassword,
  wordsAt,
} from './form-places.js';
import { shapeFeatures, shapeOf } from './form-shape.js';
import { purposeVotes, type Saying, voteFeatures } from './form-votes.js';

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

/** Words of an identifier or path; numbers say nothing. */
const tokens = (text: string): string[] =>
  splitWords(fold(splitCamelCase(text)).replace(/_/g, ' ')).filter(
    (word) => !/^\d+$/.test(word) && word.length < 25,
  );

/** Every feature holds or does not: each is listed once. */
export function formFeatures(form: FormFact, page: PageContext): string[] {
  const features = new Set<string>(['bias', `region:${form.region}`]);
  const add = (feature: string) => features.add(feature);
  const fields = askedFields(form);
  const meanings = fields.map(fieldMeaning);
  const asksPassword = meanings.includes('password');
  shapeFeatures(form, fields, meanings).forEach(add);
  const sayings: Saying[] = [];
  for (const place of placesOf(form, fields, page)) {
    const { name, text, isName, weight } = place;
    const words = wordsAt(place);
    for (const word of words) add(`${name}~${word}`);
    if (isName || DISTINGUISHED.has(name)) for (const word of tokens(text)) add(`${name}=${word}`);
    if (weight === 0) continue;
    sayings.push({ words, weight });
    if (!asksPassword && speaksOfPassword(place)) features.add('no-password').add(`no-password:${name}`);
  }
  voteFeatures(purposeVotes(sayings), shapeOf(fields, meanings)).forEach(add);
  for (const [service, hosts] of SERVICES) if (hosts.test(form.action)) add(`service~${service}`);
  for (const field of fields) for (const feature of fieldFeatures(field)) add(feature);
  for (const feature of optionFeatures(fields)) add(feature);
  for (const feature of hiddenFeatures(form)) add(feature);
  return [...features];
}

/** Visible places whose single words count. */
const DISTINGUISHED: ReadonlySet<string> = new Set(['submit', 'heading', 'label']);

function* fieldFeatures({ key, attributes }: FieldFact): Generator<string> {
  const { id = '', class: classes = '' } = attributes;
  for (const { key: word } of formWords().inName(`${key} ${id}`)) yield `name~${word}`;
  for (const word of tokens(`${id} ${classes}`)) yield `id=${word}`;
  for (const word of tokens(key)) yield `name=${word}`;
}

function* optionFeatures(fields: readonly FieldFact[]): Generator<string> {
  const options = fields.flatMap((field) => field.options);
  for (const option of options.slice(0, 12))
    for (const { key } of formWords().inText(option.slice(0, 60))) yield `option~${key}`;
}

function* hiddenFeatures(form: FormFact): Generator<string> {
  for (const { key, attributes } of form.fields.filter(({ type }) => type === 'hidden').slice(0, 30)) {
    for (const word of tokens(key)) yield `hidden=${word}`;
    for (const { key: concept } of formWords().inName(attributes.value ?? '')) yield `value~${concept}`;
  }
}
