/** What one page shows, as plain facts without opinions. Read inside the page, judged outside of it. */

/** CSS pixels, relative to the top left of the document. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The landmark an element stands in: ARIA role, HTML sectioning, else an id or class that says so. */
export type Region = 'header' | 'navigation' | 'main' | 'aside' | 'footer' | 'dialog' | 'search' | 'body';

/** Shared by everything a customer could press, read or fill in. */
export interface ElementFact {
  /**
   * Finds the element again in the same page state, within its own document (see `frame`): a CSS path,
   * ` >>> ` before each open shadow root. `elementExpression` of page-facts.ts turns it into an element.
   */
  path: string;
  tag: string;
  role: string | null;
  /** Accessible name (accname: aria-labelledby, aria-label, content, alt, title, …), whitespace collapsed. */
  name: string;
  /** Rendered text, whitespace collapsed; empty for icon-only elements. */
  text: string;
  visible: boolean;
  box: Box | null;
  region: Region;
  /** Place in document order among all facts of the page, frames included. */
  order: number;
  /** URL of the frame it stands in; null in the page itself. */
  frame: string | null;
  /** `id`, `class`, `title`, `rel`, `data-*` and other short attributes that help to recognise it. */
  attributes: Readonly<Record<string, string>>;
}

export interface LinkFact extends ElementFact {
  /**
   * Place among `a[href], area[href]` of the main document, those in `template` counted too and
   * those in `noscript` not; null in frames and shadow roots.
   */
  index: number | null;
  /** Resolved against the page's base URL; '' where it cannot be resolved. */
  href: string;
  /** As written. */
  rawHref: string;
  /** Alternative text of images inside the link. */
  imageAlt: string;
  /** Nearest heading or list label above the link in the same region. */
  heading: string;
}

/** Buttons, summaries, tabs, menu items, and other elements with a click role. */
export interface ControlFact extends ElementFact {
  kind: 'button' | 'submit' | 'summary' | 'tab' | 'menu-item' | 'select-option' | 'clickable';
  expanded: boolean | null;
  popup: boolean;
  disabled: boolean;
  /** Place of its form in `document.forms`; null outside a form. */
  form: number | null;
}

export interface FieldFact extends ElementFact {
  /** `name` attribute. */
  key: string;
  /** input type, or `textarea`, `select`, `contenteditable`, `slider`, `combobox`. */
  type: string;
  label: string;
  labelledBy: 'label' | 'aria' | 'wrapping' | 'title' | 'placeholder' | 'nearby-text' | 'none';
  placeholder: string;
  autocomplete: string;
  required: boolean;
  requiredBy: 'attribute' | 'aria' | 'asterisk' | 'class' | 'sentence' | null;
  options: readonly string[];
  checked: boolean;
  minLength: number | null;
  maxLength: number | null;
  /** Off-screen or hidden by style, yet a text field: bait for robots. */
  honeypot: boolean;
}

export interface FormFact extends ElementFact {
  /** Place in `document.forms`; null for fields without a form element, in frames and in shadow roots. */
  index: number | null;
  /** Resolved against the page's base URL. */
  action: string;
  /** As written; '' where absent. */
  rawAction: string;
  /** Lower case; '' without a form element. */
  method: string;
  /** Legend, aria-label, or the nearest heading above. */
  heading: string;
  fields: readonly FieldFact[];
  submits: readonly ControlFact[];
  /** Visible words of labels, instructions and notices inside the form. */
  words: number;
}

export interface HeadingFact {
  level: number;
  text: string;
  visible: boolean;
  order: number;
  region: Region;
}

/** A visible run of text: paragraph, list item, cell, or other block without block children. */
export interface TextBlock {
  /** Whitespace collapsed; line breaks (`br`) as "\n"; at most 2,000 characters. */
  text: string;
  words: number;
  region: Region;
  order: number;
  box: Box | null;
  frame: string | null;
}

export interface FrameFact {
  url: string;
  title: string;
  visible: boolean;
  box: Box | null;
  /** Whether its content could be read. */
  read: boolean;
  order: number;
}

/** Third-party pieces told apart by script and frame hosts or by well-known element names. */
export interface WidgetFact {
  kind: 'captcha' | 'chat' | 'consent';
  /** Product, such as `recaptcha-v2`, `hcaptcha`, `turnstile`, `zendesk`; or `unknown`. */
  product: string;
  visible: boolean;
  /** Place in `document.forms` of the form it stands in; null outside a form. */
  form: number | null;
  order: number;
}

export interface PageFacts {
  url: string;
  title: string;
  /** `html[lang]`, lower case; null where absent. */
  lang: string | null;
  /** `link[rel=alternate][hreflang]`. */
  alternates: readonly { lang: string; url: string }[];
  viewport: { width: number; height: number };
  scrollHeight: number;
  links: readonly LinkFact[];
  controls: readonly ControlFact[];
  forms: readonly FormFact[];
  headings: readonly HeadingFact[];
  blocks: readonly TextBlock[];
  frames: readonly FrameFact[];
  widgets: readonly WidgetFact[];
  /** Parsed JSON-LD documents; unparsable ones are left out. */
  structuredData: readonly unknown[];
  /** Visible words of the main landmark, or of the body where there is none. */
  words: number;
}
