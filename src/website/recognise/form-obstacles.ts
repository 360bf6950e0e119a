/** What makes a form hard to complete: captchas, uploads, minimum lengths. */

import { fold } from '../../language/fold.js';
import { anyOf, compiled } from '../../language/patterns.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { FormFact, WidgetFact } from '../../model/page-facts.js';
import { fieldMeaning } from './field-meaning.js';
import { minimumLength } from './minimum-length.js';

/** What a person has to do, by product; the invisible ones cost nothing unless they grow suspicious. */
const PRODUCTS: Readonly<Record<string, Obstacle>> = {
  'recaptcha-v2': 'captcha-checkbox',
  'recaptcha-v3': 'captcha-invisible',
  'recaptcha-invisible': 'captcha-invisible',
  hcaptcha: 'captcha-image',
  turnstile: 'captcha-checkbox',
  'friendly-captcha': 'captcha-checkbox',
  altcha: 'captcha-checkbox',
  mtcaptcha: 'captcha-text',
  geetest: 'captcha-game',
  arkose: 'captcha-game',
  image: 'captcha-text',
};

/** "3 + 4 =", "What is 7 plus 2?", "5 × 2 = ?": two small numbers with a sign or its word between. */
const sum = compiled(() => {
  const sign = `[+×x*−–-]|${anyOf(({ filling }) => filling?.sums)}`;
  return String.raw`(?<![\d.,/-])\d{1,2}\s*(?:${sign})\s*\d{1,2}\s*(?:=|\?|:|$)`;
}, 'iu');

/** "twelve plus one", "sechs plus drei", "deux plus trois": the same in words. */
const sumInWords = compiled(
  () => String.raw`\b\p{L}{2,9}\s+(?:${anyOf(({ filling }) => filling?.sumsInWords)})\s+\p{L}{2,9}\s*[=?:]`,
);

/** Minimum text lengths are imposed from this many characters on; fewer only say that it must not be empty. */
const IMPOSED_LENGTH = 10;

export function formObstacles(form: FormFact, widgets: readonly WidgetFact[]): Obstacle[] {
  const found = new Set<Obstacle>();
  for (const { kind, product, form: owner } of widgets) {
    if (kind !== 'captcha') continue;
    const invisible = PRODUCTS[product] === 'captcha-invisible';
    // A script in the head serves every form of the page; a box stands in its own.
    const here = owner === null ? invisible && form.method === 'post' : owner === form.index;
    if (here) found.add(PRODUCTS[product] ?? 'captcha-image');
  }
  const fields = form.fields.filter(({ type, honeypot }) => type !== 'hidden' && !honeypot);
  for (const field of fields) {
    const { type, required, label, placeholder } = field;
    const words = fold(`${label} ${placeholder}`);
    const single = /^(text|number|tel)$/.test(type);
    if (single && (sum().test(words) || sumInWords().test(words))) found.add('captcha-text');
    else if (single && fieldMeaning(field) === 'captcha' && !boxed(found)) found.add('captcha-text');
    if (type === 'file' && required) found.add('mandatory-upload');
    const long = /^(textarea|contenteditable)$/.test(type);
    if (long && (minimumLength(field, form) ?? 0) >= IMPOSED_LENGTH) found.add('minimum-text');
  }
  return [...found];
}

const boxed = (found: ReadonlySet<Obstacle>): boolean =>
  found.has('captcha-image') || found.has('captcha-checkbox') || found.has('captcha-game');
