/**
 * Whether a request that a press would send puts something into a basket or opens one, as the shop system's own
 * operation says, and does nothing else. Pure. Sources: the systems' public developer documentation.
 */

export interface Sent {
  url: string;
  /** In capitals. */
  method: string;
  /** Null if there is none, or if it cannot be told. */
  body: string | null;
}

interface Operation {
  /** Matched against the whole path; a shop may live in a folder or under a language. */
  path?: RegExp;
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
    { path: /\/(cart|panier|carrito|carrello|warenkorb|winkelwagen|koszyk|carrinho)$/, parameter: /^add=1$/ },
  ],
  salesforce: [
    { path: /\/Cart-AddProduct$/ },
    { path: /\/checkout\/shopper-baskets\/v\d+\/organizations\/[\w-]+\/baskets(\/[\w-]+\/items)?$/ },
  ],
  shopify: [{ path: /\/cart\/(add|update|change)(\.js)?$/ }],
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
  // What shops of their own making call it.
  elsewhere: [{ path: /\/(cart|basket|bag)\/add(\/[\w-]+)?$/ }],
};

/** Names of fields that an order, a booking or a registration sends and a basket does not. */
const PERSONAL =
  /mail|phone|tel(e|efon)?\b|address|street|postcode|zip|card|iban|first-?_?name|last-?_?name|password/i;

/** `null` unless the operation is known to put something into a basket; then the system's name. */
export function basketOperation({ url, method, body }: Sent): string | null {
  if (method !== 'POST' || !URL.canParse(url)) return null;
  const { pathname, searchParams } = new URL(url);
  const parameters = [...searchParams, ...fieldsOf(body)];
  if (parameters.some(([name]) => PERSONAL.test(name))) return null;
  const pairs = parameters.map(([name, value]) => `${name}=${value}`);
  const known = Object.entries(OPERATIONS).find(([, operations]) =>
    operations.some(
      ({ path, parameter }) =>
        (path?.test(pathname) ?? true) && (!parameter || pairs.some((pair) => parameter.test(pair))),
    ),
  );
  return known?.[0] ?? null;
}

/** Fields of a body that a form sends, urlencoded or in parts; files are left out. */
function fieldsOf(body: string | null): [string, string][] {
  if (body === null) return [];
  const parts = [...body.matchAll(/name="([^"]*)"\r?\n(?:[\w-]+:.*\r?\n)*\r?\n([^\r\n]*)/g)];
  if (parts.length > 0) return parts.map(([, name, value]) => [name!, value!]);
  return /^[\w.%+[\]-]+=/.test(body) ? [...new URLSearchParams(body)] : [];
}

/** Methods that ask and change nothing: RFC 9110, section 9.2.1. */
const SAFE = /^(GET|HEAD|OPTIONS|TRACE)$/;

/** A safe method, or a GraphQL document that holds queries only. */
export function onlyAsks({ method, body }: Sent): boolean {
  if (SAFE.test(method)) return true;
  if (method !== 'POST' || body === null) return false;
  try {
    const asked: unknown = JSON.parse(body);
    const all = Array.isArray(asked) ? asked : [asked];
    return all.length > 0 && all.every((one) => isQuery((one as { query?: unknown } | null)?.query));
  } catch {
    return false;
  }
}

/** Comments, and words in strings, may hold what is no definition; then it counts as one all the same. */
const isQuery = (document: unknown): boolean =>
  typeof document === 'string' &&
  /^\s*(query\b|\{|fragment\b)/.test(document) &&
  !/\b(mutation|subscription)\b/.test(document);
