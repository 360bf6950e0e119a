/** What a press may send: the basket operations of shop systems and questions, and nothing that acts. */
import { describe, expect, it } from 'vitest';
import { basketOperation } from '../../../src/website/recognise/basket-operation.js';
import { onlyAsks } from '../../../src/website/recognise/only-asks.js';
import type { Sent } from '../../../src/website/recognise/sent-request.js';

const post = (path: string, body: string | null = null, shop = 'https://shop.example'): Sent => ({
  url: `${shop}${path}`,
  method: 'POST',
  body,
});
const mutation = (query: string, variables: object = {}): Sent =>
  post('/graphql', JSON.stringify({ query, variables }));
const parts = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('');

describe('a request puts something into a basket', () => {
  it.each<[string, string, Sent]>([
    ['woocommerce', 'the form of a product', post('/product/mug/', 'quantity=1&add-to-cart=12')],
    [
      'woocommerce',
      'the same in parts',
      post('/product/mug/', parts({ quantity: '1', 'add-to-cart': '12' })),
    ],
    ['woocommerce', 'a list, by script', post('/?wc-ajax=add_to_cart', 'product_id=12&quantity=1')],
    ['woocommerce', 'blocks', post('/wp-json/wc/store/v1/cart/add-item', '{"id":12,"quantity":1}')],
    ['shopify', 'under a language', post('/en-gb/cart/add.js', parts({ id: '40001' }))],
    ['magento', 'a product', post('/checkout/cart/add/uenc/aHR0/product/7/', 'product=7&qty=1')],
    ['magento', 'a guest', post('/rest/default/V1/guest-carts/AbC/items', '{"cartItem":{"sku":"x"}}')],
    ['prestashop', 'friendly', post('/fr/panier', 'token=x&id_product=3&add=1&action=update')],
    ['prestashop', 'not friendly', post('/index.php?controller=cart', 'id_product=3&add=1')],
    ['opencart', '3', post('/index.php?route=checkout/cart/add', 'product_id=4')],
    ['opencart', '4', post('/index.php?route=checkout/cart.add', 'product_id=4')],
    ['shopware', '6', post('/checkout/line-item/add', parts({ 'lineItems[1][id]': '1' }))],
    ['odoo', '16', post('/shop/cart/update', 'product_id=5&add_qty=1')],
    ['bigcommerce', 'stencil', post('/cart.php', 'action=add&product_id=6')],
    ['salesforce', 'sfra', post('/on/demandware.store/Sites-X-Site/en_GB/Cart-AddProduct', 'pid=1')],
    ['medusa', 'a line', post('/store/carts/cart_01H/line-items', '{"variant_id":"v"}')],
    ['shopify', 'to the checkout', post('/cart', 'updates%5B%5D=1&checkout=Check+out')],
    [
      'shopify',
      'storefront',
      mutation('mutation ($id: ID!) { cartLinesAdd(cartId: $id, lines: []) { cart { id } } }'),
    ],
    [
      'shopify',
      'a new basket',
      mutation('mutation { made: cartCreate(input: {lines: [{merchandiseId: "}"}]}) { cart { id } } }'),
    ],
    [
      'saleor',
      'a line',
      mutation(
        'mutation { checkoutLinesAdd(id: "1", lines: []) { checkout { ...C } } } fragment C on Checkout { id }',
      ),
    ],
    [
      'saleor',
      'a checkout without anybody',
      mutation('mutation M($i: I!) { checkoutCreate(input: $i) { checkout { id } } }', {
        i: { lines: [], email: null },
      }),
    ],
    [
      'vendure',
      'an item',
      mutation(
        'mutation { addItemToOrder(productVariantId: "2", quantity: 1) @skip(if: false) { __typename } }',
      ),
    ],
    [
      'bigcommerce',
      'storefront',
      mutation('mutation { cart { createCart(input: {}) { cart { entityId } } } }'),
    ],
    [
      'magento',
      'storefront',
      mutation('# add\nmutation { addProductsToCart(cartId: "1", cartItems: []) { cart { id } } }'),
    ],
    ['elsewhere', 'a shop of its own making', post('/basket/add', 'id=2')],
    ['elsewhere', 'an API', post('/api/cart/items', '{"id":2}')],
    ['elsewhere', 'in Dutch', post('/winkelwagen/toevoegen/42', 'aantal=1')],
    ['elsewhere', 'in German', post('/warenkorb/hinzufuegen', 'artikel=7')],
    ['elsewhere', 'by an action', post('/ajax.php', 'action=add_to_cart&id=7')],
  ])('%s: %s', (system, _what, sent) => expect(basketOperation(sent, 'Add to basket')).toBe(system));

  it.each<[string, Sent]>([
    ['an order', post('/order')],
    ['an order beside a basket', post('/cart/order', 'id=1')],
    ['a checkout by blocks', post('/wp-json/wc/store/v1/checkout', '{"billing_address":{}}')],
    ['a checkout by script', post('/?wc-ajax=checkout', 'billing_email=a%40b.example')],
    ['personal data in a basket', post('/basket/add', 'id=2&email=a%40b.example')],
    ['a payment', post('/rest/V1/guest-carts/AbC/payment-information')],
    ['the end of a purchase', post('/store/carts/cart_01H/complete')],
    ['a confirmation', post('/index.php?route=checkout/confirm')],
    ['an order by GraphQL', mutation('mutation { checkoutComplete(id: "1") { order { id } } }')],
    ['an order beside a line', mutation('mutation { cartLinesAdd(cartId: "1") { id } orderCreate { id } }')],
    [
      'an order within a fragment',
      mutation('mutation { ...M } fragment M on Mutation { cartCreate { id } }'),
    ],
    [
      'somebody’s address by GraphQL',
      mutation('mutation { cartCreate(input: $i) { id } }', {
        i: { buyerIdentity: { email: 'a@b.example' } },
      }),
    ],
    ['mutations of several systems', mutation('mutation { cartCreate { id } addItemToOrder { id } }')],
    ['a document that cannot be read', mutation('mutation { cartCreate(')],
    [
      'an operation that the server alone knows',
      post('/graphql', '{"operationName":"CartLinesAdd","extensions":{}}'),
    ],
    ['what only mentions a basket', post('/basket/order-now', 'id=2')],
    ['what takes something out', post('/basket/remove', 'id=2')],
    ['a comment', post('/wp-comments-post.php', 'comment=cart')],
    ['the right place by another method', { ...post('/cart/add'), method: 'DELETE' }],
  ])('but not %s', (_what, sent) => expect(basketOperation(sent, 'Add to basket')).toBeNull());
});

it('in a shop of its own making, the control has to say so as well', () => {
  const sent = post('/winkelwagen/toevoegen', 'aantal=1');
  const said = (control: string) => basketOperation(sent, control);
  expect(['In winkelwagen', 'Bestellen', 'Subscribe', 'Make a complaint', ''].map(said)).toEqual([
    'elsewhere',
    'elsewhere',
    null,
    null,
    null,
  ]);
});

describe('a request only asks', () => {
  it.each<[boolean, string, Sent]>([
    [true, 'GET', { url: 'https://a.example/', method: 'GET', body: null }],
    [true, 'a query', post('/graphql', '{"query":"query Menu { items { id } }"}')],
    [true, 'a short query', post('/graphql', '{"query":"{ items { id } }"}')],
    [true, 'several queries', post('/graphql', '[{"query":"{ a }"},{"query":"{ b }"}]')],
    [false, 'a mutation', post('/graphql', '{"query":"mutation { placeOrder { id } }"}')],
    [false, 'a mutation after a query', post('/graphql', '{"query":"query A { a } mutation B { b }"}')],
    [false, 'a mutation among queries', post('/graphql', '[{"query":"{ a }"},{"query":"mutation { b }"}]')],
    [true, 'a search', post('/1/indexes/*/queries', '{}', 'https://x-dsn.algolia.net')],
    [false, 'what is told of people', post('/1/events', '{}', 'https://insights.algolia.io')],
    [true, 'a word in a string', post('/graphql', JSON.stringify({ query: '{ a(b: "mutation { c }") }' }))],
    [
      false,
      'a mutation by GET',
      { url: 'https://a.example/graphql?query=mutation%7Ba%7D', method: 'GET', body: null },
    ],
    [false, 'fields', post('/search', 'query=%7Bq%7D')],
    [false, 'no body', post('/graphql')],
    [false, 'an empty list', post('/graphql', '[]')],
    [false, 'PUT', { ...post('/graphql', '{"query":"{ a }"}'), method: 'PUT' }],
  ])('%s: %s', (asks, _what, sent) => expect(onlyAsks(sent)).toBe(asks));
});
