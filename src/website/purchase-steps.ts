/** What a customer does next on the way from a product to the checkout. Pure; nothing is decided twice. */

import type { Section } from '../language/lexicon.js';
import { OBLIGATION_WORDS } from '../language/obligation-words.js';
import { readPath, readText } from '../language/reading.js';
import { createWordTable, type WordTable } from '../language/word-table.js';
import type { ElementFact, PageFacts } from '../model/page-facts.js';
import { purchaseControls } from './purchase.js';
import type { FormReading } from './recognise/forms.js';

export type PurchaseStep =
  /** The data of the customer are asked for: here the walk ends. */
  | { do: 'end'; form: FormReading }
  | { do: 'press'; fact: ElementFact; what: 'start' | 'basket' | 'checkout' | 'guest' | 'continue' }
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

/** Data that only a person has; a basket asks for none of them. */
const PERSONAL = new Set([
  'email',
  'first-name',
  'last-name',
  'full-name',
  'street',
  'city',
  'postcode',
  'phone',
]);
const NO_ORDER = new Set(['newsletter', 'search', 'login', 'password-recovery']);

/** The steps that are open, the furthest first. */
export function purchaseSteps(state: PurchaseState): PurchaseStep[] {
  const { facts, forms, languages, begun, tried } = state;
  const open = forms.filter(({ fact }) => fact.visible && !/^(footer|header|navigation)$/.test(fact.region));
  const asks = open.find((form) => !NO_ORDER.has(form.purpose) && personalFields(form) > 0);
  if (asks && begun) return [{ do: 'end', form: asks }];
  const press = (what: 'basket' | 'checkout' | 'guest' | 'continue') =>
    pressable(facts, tried)
      .filter((fact) => says(fact, what, languages))
      .map((fact): PurchaseStep => ({ do: 'press', fact, what }));
  const start = purchaseControls(facts, languages)
    .filter((fact) => isSafe(fact) && !tried.has(keyOf(fact)))
    .slice(0, 3)
    .map((fact): PurchaseStep => ({ do: 'press', fact, what: 'start' }));
  const login = open.find(({ purpose }) => purpose === 'login');
  const wall: PurchaseStep[] = login && begun ? [{ do: 'wall', form: login }] : [];
  const forward = [...press('guest'), ...press('checkout'), ...press('basket')];
  return begun ? [...forward, ...(login ? [] : press('continue')), ...wall] : start;
}

/** How many fields ask for data that only a person has. */
export const personalFields = ({ fields }: Pick<FormReading, 'fields'>): number =>
  fields.filter(({ meaning }) => PERSONAL.has(meaning)).length;

export const keyOf = ({ path, frame, name, text }: ElementFact): string =>
  `${frame ?? ''} ${path} ${name || text}`;

function pressable({ controls, links }: PageFacts, tried: ReadonlySet<string>): ElementFact[] {
  const seen = new Set<string>();
  return [...controls.filter(({ disabled }) => !disabled), ...links]
    .filter((fact) => fact.visible && isSafe(fact) && !tried.has(keyOf(fact)))
    .filter(({ frame, path }) => !seen.has(`${frame} ${path}`) && seen.add(`${frame} ${path}`))
    .sort((a, b) => Number(b.region === 'dialog') - Number(a.region === 'dialog') || a.order - b.order);
}

const SECTION: Record<'basket' | 'checkout' | 'guest', Section> = {
  basket: 'basket',
  checkout: 'checkout',
  guest: 'guest',
};

/** Words for going on to the next step, which forms of all kinds use. */
const CONTINUE =
  /^(continue|next|proceed|weiter|fortfahren|continuer|suivant|continuar|siguiente|seguinte|continua|avanti|prosegui|verder|volgende|fortsätt|nästa|fortsæt|næste|fortsett|neste|jatka|seuraava|dalej|kontynuuj|pokračovat|další|devam|ileri|次へ|下一步|继续|다음|계속|التالي|متابعة)\b/i;

function says(
  fact: ElementFact,
  what: 'basket' | 'checkout' | 'guest' | 'continue',
  languages: readonly string[],
): boolean {
  const label = fact.name || fact.text;
  if (what === 'continue') return CONTINUE.test(label);
  const section = SECTION[what];
  const said = readText(label, { languages }).matches.get(section);
  if (said && said.share * said.trust >= 0.4) return true;
  if (!('href' in fact) || what === 'guest') return false;
  const { pathname, hash, host } = URL.canParse(String(fact.href))
    ? new URL(String(fact.href))
    : new URL('about:blank');
  const last = `https://${host}/${pathname.split('/').filter(Boolean).at(-1) ?? ''}${hash}`;
  return (readPath(last, { languages }).matches.get(section)?.share ?? 0) >= 0.5;
}

let table: WordTable<'obligation'> | undefined;

/** Whether a control may be pressed at all: nothing that orders, pays or signs anything over. */
export function isSafe({ name, text, attributes }: ElementFact): boolean {
  table ??= createWordTable(OBLIGATION_WORDS);
  const label = `${name || text || attributes.value || ''}`;
  return (
    table.inText(label).length === 0 &&
    !EXPRESS.test(`${label} ${attributes.class ?? ''} ${attributes.id ?? ''}`)
  );
}

/** Wallets that take the order over: PayPal, Apple Pay, Google Pay, Klarna, Amazon Pay. */
const EXPRESS =
  /paypal|apple-?\s?pay|google-?\s?pay|g-?pay\b|amazon-?\s?pay|shop-?\s?pay|klarna|\bidee?al\b/i;
