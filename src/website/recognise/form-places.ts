/** The places where a form says what it is for, and which words of forms stand in each. */

import type { FormWord } from '../../language/language.js';
import { FORM_WORDS } from '../../language/language.js';
import { readPath, readText } from '../../language/reading.js';
import { wordTable } from '../../language/word-table.js';
import type { FieldFact, FormFact, PageFacts } from '../../model/page-facts.js';
import { decoded } from '../../text/decoded.js';
import { fieldWords } from './field-meaning.js';
import { formWordsOf, type Saying } from './form-votes.js';

export type PageContext = Pick<PageFacts, 'url' | 'title' | 'forms'>;

export const formWords = wordTable(FORM_WORDS, ({ fields, forms }, key) =>
  key === 'search' ? fields?.search : forms?.[key],
);

export interface Place {
  name: string;
  text: string;
  /** An identifier or address, whose words are joined without spaces. */
  isName: boolean;
  /** A label explains a field and says less; loose text and the names of buttons say nothing for sure. */
  weight: Saying['weight'] | 0;
}

export function placesOf(form: FormFact, fields: readonly FieldFact[], page: PageContext): Place[] {
  const { id = '', name = '', class: classes = '' } = form.attributes;
  const submits = form.submits.map((submit) => submit.name || submit.attributes.value || '');
  const buttons = form.submits.map(({ attributes }) => `${attributes.name ?? ''} ${attributes.id ?? ''}`);
  const labels = fields.map(({ label, placeholder }) => `${label} ${placeholder}`);
  // What the page is about speaks for its largest form alone.
  const aboutPage = page.forms.every((other) => other === form || isSmaller(other, form)) ? 1 : 0;
  return [
    { name: 'submit', text: submits.join(' . '), isName: false, weight: 1 },
    { name: 'heading', text: form.heading, isName: false, weight: 1 },
    { name: 'title', text: page.title, isName: false, weight: aboutPage },
    { name: 'label', text: labels.join(' . '), isName: false, weight: 0.5 },
    { name: 'text', text: form.text.slice(0, 400), isName: false, weight: 0 },
    { name: 'form', text: `${id} ${name} ${classes}`, isName: true, weight: 1 },
    { name: 'action', text: pathOf(form.rawAction), isName: true, weight: 1 },
    { name: 'path', text: pathOf(page.url), isName: true, weight: aboutPage },
    { name: 'button', text: buttons.join(' '), isName: true, weight: 0 },
  ];
}

/** Words of forms in a place: by their own table, and where it counts also by the lexicons of all languages. */
export function wordsAt({ text, isName, weight }: Place): FormWord[] {
  const hits = isName ? formWords().inName(text) : formWords().inText(text);
  const words = new Set(hits.map(({ key }) => key));
  if (weight > 0) for (const word of formWordsOf(readingAt(text, isName))) words.add(word);
  return [...words];
}

const readingAt = (text: string, isName: boolean) =>
  isName ? readPath(`/${text.replace(/[?&=]/g, '/')}`) : readText(text.slice(0, 300));

/** Speaks of passwords: a form that does and asks for none is about a lost one, more often than not. */
export const speaksOfPassword = ({ text, isName }: Place): boolean =>
  (isName ? fieldWords().inName(text) : fieldWords().inText(text)).some(({ key }) => key === 'password');

/** Fields that somebody may fill in: no hidden ones, no bait for robots. */
export const askedFields = ({ fields }: FormFact): FieldFact[] =>
  fields.filter(({ type, honeypot }) => type !== 'hidden' && !honeypot);

/** Asks for less than the other form, or for as much and stands further down. */
function isSmaller(form: FormFact, other: FormFact): boolean {
  const difference = askedFields(form).length - askedFields(other).length;
  return difference < 0 || (difference === 0 && form.order > other.order);
}

const pathOf = (url: string): string => {
  try {
    const { pathname, search } = new URL(url);
    return decoded(`${pathname} ${search}`);
  } catch {
    return url.replace(/^https?:\/\/[^/]*/, '');
  }
};
