/** What a customer does next on the way from a product to the checkout. Pure; nothing is decided twice. */

import type { Section } from '../../language/language.js';
import { readPath, readText } from '../../language/reading.js';
import { wordTable } from '../../language/word-table.js';
import { isSamePage } from '../../model/page-address.js';
import type { ControlFact, ElementFact, PageFacts } from '../../model/page-facts.js';
import type { FormReading } from '../recognise/forms.js';
import { goesOn } from '../recognise/goes-on.js';
import { asksForPerson, opensAccount } from '../recognise/personal-fields.js';
import { isCheckout } from './endpoints.js';
import { choosing, purchaseControls } from './purchase-starts.js';

export type PurchaseStep =
  /** The data of the customer are asked for: here the walk ends. */
  | { do: 'end'; form: FormReading }
  | {
      do: 'press';
      fact: ElementFact;
      what: 'start' | 'basket' | 'checkout' | 'guest' | 'continue' | 'choose';
    }
  | { do: 'wall'; form: FormReading };

export interface PurchaseState {
  facts: PageFacts;
  forms: readonly FormReading[];
  languages: readonly string[];
  /** Something was put into the basket, or an order was begun. */
  begun: boolean;
  /** Controls pressed before on the same view, in vain. */
  tried: ReadonlySet<string>;
}

const NO_ORDER = new Set(['newsletter', 'search', 'login', 'password-recovery']);

/** The steps that are open, the furthest first. */
export function purchaseSteps(state: PurchaseState): PurchaseStep[] {
  const { facts, forms, languages, begun, tried } = state;
  const open = forms.filter(({ fact }) => fact.visible && !/^(footer|header|navigation)$/.test(fact.region));
  const asks = open.find(
    (form) => (!NO_ORDER.has(form.purpose) || opensAccount(form)) && asksForPerson(form),
  );
  if (asks && begun) return [{ do: 'end', form: asks }];
  const press = (what: 'basket' | 'checkout' | 'guest' | 'continue') =>
    pressable(facts, tried)
      .filter((fact) => leadsTo(fact, what, languages, facts.url))
      .map((fact): PurchaseStep => ({ do: 'press', fact, what }));
  const start = purchaseControls(facts, languages)
    .filter((fact) => isSafe(fact) && !tried.has(controlKey(fact)) && !isOfAnotherForm(fact, forms))
    .slice(0, 3)
    .map((fact): PurchaseStep => ({ do: 'press', fact, what: 'start' }));
  const login = open.find(({ purpose }) => purpose === 'login');
  const wall: PurchaseStep[] = login && begun ? [{ do: 'wall', form: login }] : [];
  const forward = [...press('guest'), ...press('checkout'), ...press('basket')];
  const onwards = login ? [] : [...press('continue'), ...choices(state)];
  return begun ? [...forward, ...onwards, ...wall] : start;
}

/** A checkout may unfold: delivery and payment are chosen behind a button, and then there is more to see. */
function choices({ facts, languages, tried }: PurchaseState): PurchaseStep[] {
  if (!isCheckout(facts.url)) return [];
  return pressable(facts, tried)
    .filter(
      (fact): fact is ControlFact => 'kind' in fact && /^(button|clickable|summary)$/.test(String(fact.kind)),
    )
    .filter((fact) => {
      const label = fact.name || fact.text;
      if (fact.region === 'dialog') return label.length > 1 && !leaves(label, languages);
      if (fact.region !== 'main' && fact.region !== 'body') return false;
      return choosing().test(label) || (fact.expanded === false && fact.popup);
    })
    .map((fact): PurchaseStep => ({ do: 'press', fact, what: 'choose' }));
}

/** Closes, goes back or lets the customer say no. */
const leaves = (label: string, languages: readonly string[]): boolean => {
  const { matches } = readText(label, { languages });
  return (['close', 'reject', 'menu', 'more'] as const).some(
    (section) => (matches.get(section)?.share ?? 0) >= 0.4,
  );
};

/** The button of a newsletter, a search or a login starts no order, whatever it says. */
const isOfAnotherForm = (fact: ElementFact, forms: readonly FormReading[]): boolean =>
  'form' in fact &&
  forms.some((form) => form.fact.index === fact.form && fact.form !== null && NO_ORDER.has(form.purpose));

export const controlKey = ({ path, frame, name, text }: ElementFact): string =>
  `${frame ?? ''} ${path} ${name || text}`;

function pressable({ controls, links }: PageFacts, tried: ReadonlySet<string>): ElementFact[] {
  const seen = new Set<string>();
  return [...controls.filter(({ disabled }) => !disabled), ...links]
    .filter((fact) => fact.visible && isSafe(fact) && !tried.has(controlKey(fact)))
    .filter(({ frame, path }) => !seen.has(`${frame} ${path}`) && seen.add(`${frame} ${path}`))
    .sort((a, b) => Number(b.region === 'dialog') - Number(a.region === 'dialog') || a.order - b.order);
}

const SECTION: Record<'basket' | 'checkout' | 'guest', Section> = {
  basket: 'basket',
  checkout: 'checkout',
  guest: 'guest',
};

function leadsTo(
  fact: ElementFact,
  what: 'basket' | 'checkout' | 'guest' | 'continue',
  languages: readonly string[],
  url: string,
): boolean {
  const label = fact.name || fact.text;
  if (what === 'continue') return goesOn(label);
  const section = SECTION[what];
  const said = readText(label, { languages }).matches.get(section);
  if (said && said.share * said.trust >= 0.4) return true;
  if (
    !('href' in fact) ||
    what === 'guest' ||
    // The page itself, as the basket in the header of the basket page.
    isSamePage(String(fact.href), url) ||
    TAKES_OUT.test(`${label} ${String(fact.href)}`)
  )
    return false;
  const { pathname, hash, host } = URL.canParse(String(fact.href))
    ? new URL(String(fact.href))
    : new URL('about:blank');
  const last = `https://${host}/${pathname.split('/').filter(Boolean).at(-1) ?? ''}${hash}`;
  return (readPath(last, { languages }).matches.get(section)?.share ?? 0) >= 0.5;
}

/** Links beside what lies in the basket that take it out again: ×, ?remove_item=3, /cart/empty. */
const TAKES_OUT = /^\s*[×✕✖xX]\s|[?&/_-](remove|delete|empty|clear|decrease|minus)/;

const obligations = wordTable(['obligation'], ({ buying }) => buying?.obligation);

/** Whether a control may be pressed at all: nothing that orders, pays or signs anything over. */
export function isSafe({ name, text, attributes, ...more }: ElementFact): boolean {
  // A link to the checkout places no order, even where it is called so.
  const href = 'href' in more ? String(more.href) : '';
  const label = `${name || text || attributes.value || ''}`;
  const leads = /^https?:/.test(href) && isCheckout(href);
  return (
    (leads || obligations().inText(label).length === 0) &&
    !EXPRESS.test(`${label} ${attributes.class ?? ''} ${attributes.id ?? ''}`)
  );
}

/** Wallets that take the order over: PayPal, Apple Pay, Google Pay, Klarna, Amazon Pay. */
const EXPRESS =
  /paypal|apple-?\s?pay|google-?\s?pay|g-?pay\b|amazon-?\s?pay|shop-?\s?pay|klarna|\bidee?al\b/i;
