/** Literal facts for tests that need no browser. */
import type { FieldFact, FormFact, LinkFact, PageFacts, TextBlock } from '../../../src/model/page-facts.js';

const element = {
  path: '#x',
  tag: 'div',
  role: null,
  name: '',
  text: '',
  visible: true,
  box: null,
  region: 'main',
  order: 0,
  frame: null,
  attributes: {},
} as const;

/** A page that shows these lines, each a block of its own. */
export function pageOf(texts: readonly string[], given: Partial<PageFacts> = {}): PageFacts {
  const blocks: TextBlock[] = texts.map((text, order) => ({
    text,
    words: text.split(/\s+/).length,
    region: 'main',
    order,
    box: null,
    frame: null,
  }));
  return {
    url: 'https://shop.example.org/',
    title: '',
    lang: null,
    alternates: [],
    viewport: { width: 1366, height: 768 },
    scrollHeight: 768,
    links: [],
    controls: [],
    forms: [],
    headings: [],
    blocks,
    frames: [],
    widgets: [],
    structuredData: [],
    words: 0,
    ...given,
  };
}

export const linkOf = (href: string, text = '', given: Partial<LinkFact> = {}): LinkFact => ({
  ...element,
  tag: 'a',
  name: text,
  text,
  index: 0,
  href,
  rawHref: href,
  imageAlt: '',
  heading: '',
  ...given,
});

export const fieldOf = (given: Partial<FieldFact> = {}): FieldFact => ({
  ...element,
  tag: 'input',
  key: '',
  type: 'text',
  label: '',
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
  ...given,
});

export const formOf = (
  fields: readonly Partial<FieldFact>[],
  { submit = 'Send', ...given }: Partial<FormFact> & { submit?: string } = {},
): FormFact => ({
  ...element,
  tag: 'form',
  index: 0,
  action: '',
  rawAction: '',
  method: 'post',
  heading: '',
  fields: fields.map(fieldOf),
  submits: [
    {
      ...element,
      tag: 'button',
      name: submit,
      text: submit,
      kind: 'submit',
      expanded: null,
      popup: false,
      disabled: false,
      form: 0,
    },
  ],
  words: 0,
  ...given,
});
