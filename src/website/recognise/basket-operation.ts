/**
 * Whether a request that a press would send puts something into a basket or opens one, as the shop system's own
 * operation says, and does nothing else. Pure. Sources: the systems' public developer documentation.
 */

import { languages } from '../../language/all-languages.js';
import { fold, transliterate } from '../../language/fold.js';
import { listed } from '../../language/language.js';
import { readPath, readText } from '../../language/reading.js';
import { type GraphqlOperation, graphqlOperations } from './graphql.js';
import type { Sent } from './sent-request.js';

interface Operation {
  /** Matched against the whole path; a shop may live in a folder or under a language. */
  path?: RegExp;
  /** The last part of the path is a basket, in the language of the shop. */
  basket?: true;
  /** Matched against each parameter as `name=value`, of the address and of a body of fields; one has to match. */
  parameter?: RegExp;
}

/** By shop system, what adds to a basket. What orders, pays or registers is named nowhere here. */
const OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  bigcommerce: [
    { path: /\/cart\.php$/, parameter: /^action=add$/ },
    { path: /\/remote\/v1\/cart\/add$/ },
    { path: /\/api\/storefront\/carts(\/[\w-]+\/items)?$/ },
  ],
  magento: [
    { path: /\/checkout\/cart\/add(\/|$)/ },
    { path: /\/rest(\/\w+)?\/V1\/guest-carts(\/[\w-]+\/items)?$/ },
  ],
  medusa: [{ path: /\/store\/carts(\/[\w-]+\/line-items)?$/ }],
  odoo: [{ path: /\/shop\/cart\/(update|update_json|add)$/ }],
  opencart: [{ parameter: /^route=checkout\/cart[/.|]add$/ }],
  prestashop: [
    { path: /\/(index\.php)?$/, parameter: /^controller=cart$/ },
    { basket: true, parameter: /^add=1$/ },
  ],
  salesforce: [
    { path: /\/Cart-AddProduct$/ },
    { path: /\/checkout\/shopper-baskets\/v\d+\/organizations\/[\w-]+\/baskets(\/[\w-]+\/items)?$/ },
  ],
  shopify: [
    { path: /\/cart\/(add|update|change)(\.js)?$/ },
    // The button of the basket that leads to the checkout.
    { path: /\/cart$/, parameter: /^checkout=/ },
  ],
  shopware: [
    { path: /\/(checkout|basket)\/line-item\/add$/ },
    { path: /\/store-api\/checkout\/cart\/line-item$/ },
    { path: /\/checkout\/(addArticle|ajaxAddArticleCart)$/ },
  ],
  woocommerce: [
    { parameter: /^add-to-cart=\d+$/ },
    { parameter: /^wc-ajax=add_to_cart$/ },
    { path: /\/wc\/store(\/v1)?\/cart\/add-item$/ },
  ],
};

/**
 * GraphQL mutations, each the field of a mutation or what stands within it. Everything that a mutation selects has to be named here,
 * down to what it returns.
 */
const MUTATIONS: Readonly<Record<string, RegExp>> = {
  bigcommerce: /^cart\.(createCart|addCartLineItems)\b/,
  magento:
    /^(createEmptyCart|createGuestCart|add(Simple|Configurable|Virtual|Bundle|Downloadable)?ProductsToCart)\b/,
  saleor: /^checkout(Create|LinesAdd|LinesUpdate)\b/,
  shopify: /^(cartCreate|cartLinesAdd|cartLinesUpdate|checkoutCreate|checkoutLineItemsAdd)\b/,
  vendure: /^(addItemToOrder|addItemsToOrder)\b/,
  woocommerce: /^(addToCart|addCartItems)\b/,
};

/** Names of fields that an order, a booking or a registration sends and a basket does not. */
const PERSONAL =
  /mail|phone|tel(e|efon)?\b|address|street|postcode|zip|card|iban|first-?_?name|last-?_?name|password/i;

/**
 * `null` unless the operation is known to put something into a basket or to open the checkout; then the system's name. `control` is
 * what was pressed for it.
 */
export function basketOperation(sent: Sent, control: string): string | null {
  const { url, method, body } = sent;
  if (method !== 'POST' || !URL.canParse(url)) return null;
  const operations = graphqlOperations(sent);
  if (operations !== null) return basketMutation(operations);
  const { pathname, searchParams } = new URL(url);
  const parameters = [...searchParams, ...fieldsOf(body)];
  if (parameters.some(([name]) => PERSONAL.test(name))) return null;
  const pairs = parameters.map(([name, value]) => `${name}=${value}`);
  const known = Object.entries(OPERATIONS).find(([, operations]) =>
    operations.some(
      ({ path, basket, parameter }) =>
        (path?.test(pathname) ?? true) &&
        (!basket || says(pathname.split('/').at(-1) ?? '', 'basket')) &&
        (!parameter || pairs.some((pair) => parameter.test(pair))),
    ),
  );
  return known?.[0] ?? (isCalledBasket(pathname, pairs) && startsPurchase(control) ? 'elsewhere' : null);
}

/** Every field of every operation has to be one of the same system's. */
function basketMutation(operations: readonly GraphqlOperation[]): string | null {
  const known = Object.entries(MUTATIONS).find(([, mutation]) =>
    operations.every(
      ({ type, fields, variables }) =>
        type === 'mutation' &&
        fields !== null &&
        fields.every((field) => mutation.test(field)) &&
        !hasPersonal(variables),
    ),
  );
  return known?.[0] ?? null;
}

/** Somewhere in the variables stands a name of a personal field with something in it. */
function hasPersonal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, inner]) => (PERSONAL.test(name) && inner !== null && inner !== '') || hasPersonal(inner),
  );
}

/** Least share of the words of an operation or a control that has to speak of a basket (our assumption). */
const SPEAKS = 0.5;

/** In a shop of its own making, the last words of the path or a parameter: `/winkelwagen/toevoegen`, `action=add_to_cart`. */
function isCalledBasket(pathname: string, pairs: readonly string[]): boolean {
  const parts = pathname.split('/').filter((part) => part !== '' && !/^[\d-]+$/.test(part));
  const [before = '', last = ''] = parts.slice(-2).length === 2 ? parts.slice(-2) : ['', parts.at(-1)];
  if (says(last, 'addToBasket') || says(last, 'basket')) return true;
  if (
    says(before, 'basket') &&
    (/^(items?|lines?|line-items?|products?)$/i.test(last) || addWords().has(plain(last)))
  )
    return true;
  return pairs.some((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return (
      /^(action|act|do|cmd|command|op|operation|task|method|event|route)$/i.test(name) &&
      says(value, 'addToBasket')
    );
  });
}

/** The control says that something is put into a basket, is bought, or is taken to the checkout. */
const startsPurchase = (control: string): boolean => {
  const { matches } = readText(control);
  return (['addToBasket', 'basket', 'checkout', 'buy'] as const).some(
    (section) => (matches.get(section)?.share ?? 0) >= SPEAKS,
  );
};

const says = (part: string, section: 'addToBasket' | 'basket'): boolean =>
  (readPath(`https://shop.example/${part.replaceAll('_', '-')}`).matches.get(section)?.share ?? 0) >= SPEAKS;

const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** "Add", as shops call it in addresses. */
let adds: ReadonlySet<string> | undefined;
const addWords = (): ReadonlySet<string> => {
  adds ??= new Set(
    languages
      .flatMap(({ urls }) => listed(urls?.adds))
      .flatMap((word) => [plain(word), plain(transliterate(word))]),
  );
  return adds;
};

/** Fields of a body that a form sends, urlencoded or in parts; files are left out. */
function fieldsOf(body: string | null): [string, string][] {
  if (body === null) return [];
  const parts = [...body.matchAll(/name="([^"]*)"\r?\n(?:[\w-]+:.*\r?\n)*\r?\n([^\r\n]*)/g)];
  if (parts.length > 0) return parts.map(([, name, value]) => [name!, value!]);
  return /^[\w.%+[\]-]+=/.test(body) ? [...new URLSearchParams(body)] : [];
}
