/** What a press may send: the basket operations of shop systems and questions, and nothing that acts. */
import { describe, expect, it } from 'vitest';
import { basketOperation, onlyAsks, type Sent } from '../../../src/website/recognise/basket-operation.js';

const post = (path: string, body: string | null = null): Sent => ({
  url: `https://shop.example${path}`,
  method: 'POST',
  body,
});
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
    ['elsewhere', 'a shop of its own making', post('/basket/add', 'id=2')],
  ])('%s: %s', (system, _what, sent) => expect(basketOperation(sent)).toBe(system));

  it.each<[string, Sent]>([
    ['an order', post('/order')],
    ['an order beside a basket', post('/cart/order', 'id=1')],
    ['a checkout by blocks', post('/wp-json/wc/store/v1/checkout', '{"billing_address":{}}')],
    ['a checkout by script', post('/?wc-ajax=checkout', 'billing_email=a%40b.example')],
    ['personal data in a basket', post('/basket/add', 'id=2&email=a%40b.example')],
    ['a payment', post('/rest/V1/guest-carts/AbC/payment-information')],
    ['the end of a purchase', post('/store/carts/cart_01H/complete')],
    ['a confirmation', post('/index.php?route=checkout/confirm')],
    ['a comment', post('/wp-comments-post.php', 'comment=cart')],
    ['the right place by another method', { ...post('/cart/add'), method: 'DELETE' }],
  ])('but not %s', (_what, sent) => expect(basketOperation(sent)).toBeNull());
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
    [false, 'fields', post('/search', 'query=%7Bq%7D')],
    [false, 'no body', post('/graphql')],
    [false, 'an empty list', post('/graphql', '[]')],
    [false, 'PUT', { ...post('/graphql', '{"query":"{ a }"}'), method: 'PUT' }],
  ])('%s: %s', (asks, _what, sent) => expect(onlyAsks(sent)).toBe(asks));
});
