/** Builds literal parts of a page: links, controls, fields, forms, headings, text. */
import type {
  ControlFact,
  ElementFact,
  FieldFact,
  FormFact,
  HeadingFact,
  LinkFact,
  TextBlock,
} from '../../src/model/page-facts.js';
import { at } from './site-evidence.js';

const element = (tag: string, text: string): ElementFact => ({
  path: tag,
  tag,
  role: null,
  name: text,
  text,
  visible: true,
  box: { x: 0, y: 0, width: 100, height: 20 },
  region: 'main',
  order: 0,
  frame: null,
  attributes: {},
});

export const link = (text: string, to: string, said: Partial<LinkFact> = {}): LinkFact => ({
  ...element('a', text),
  index: 0,
  href: at(to),
  rawHref: to,
  imageAlt: '',
  heading: '',
  ...said,
});

/** A link in the footer. */
export const footerLink = (text: string, to: string, said: Partial<LinkFact> = {}): LinkFact =>
  link(text, to, { region: 'footer', ...said });

export const button = (text: string, said: Partial<ControlFact> = {}): ControlFact => ({
  ...element('button', text),
  kind: 'button',
  expanded: null,
  popup: false,
  disabled: false,
  form: null,
  ...said,
});

export const field = (label: string, type = 'text', said: Partial<FieldFact> = {}): FieldFact => ({
  ...element(type === 'textarea' || type === 'select' ? type : 'input', label),
  key: label.toLowerCase().replaceAll(' ', '_'),
  type,
  label,
  labelledBy: 'label',
  placeholder: '',
  autocomplete: '',
  required: false,
  requiredBy: null,
  options: [],
  checked: false,
  minLength: null,
  maxLength: null,
  honeypot: false,
  ...said,
});

export const form = (
  heading: string,
  fields: readonly FieldFact[],
  said: Partial<FormFact> = {},
): FormFact => ({
  ...element('form', heading),
  index: 0,
  action: at('/send'),
  rawAction: '/send',
  method: 'post',
  heading,
  fields,
  submits: [button('Send', { kind: 'submit', form: 0 })],
  words: 40,
  ...said,
});

export const heading = (text: string, said: Partial<HeadingFact> = {}): HeadingFact => ({
  level: 2,
  text,
  visible: true,
  order: 0,
  region: 'main',
  ...said,
});

export const block = (text: string, said: Partial<TextBlock> = {}): TextBlock => ({
  text,
  words: text.split(/\s+/).length,
  region: 'main',
  order: 0,
  box: null,
  frame: null,
  ...said,
});
