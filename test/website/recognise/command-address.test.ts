/** Which addresses command something, and which merely speak of it. */
import { describe, expect, it } from 'vitest';
import { isCommand } from '../../../src/website/recognise/command-address.js';

const at = (rest: string) => `https://www.example.org${rest}`;

describe('a visitor who is logged in nowhere', () => {
  it.each([
    '/logout?token=8f3a9c2e',
    '/konto/loeschen?id=17',
    '/account/delete/4711',
    '/newsletter/unsubscribe?u=9f8e7d6c5b4a',
    '/order/place?id=12',
    '/order/12/confirm',
    '/contracts/42/cancel',
    '/cancel?confirm=1&contract=42',
    '/vertrag/kuendigen?id=42',
    '/call-me?phone=0201',
    '/cart?action=placeOrder&order=55',
    '/index.php?route=account/logout&token=abc12345',
    '/opzeggen/bevestigen?nr=12345',
    '/бронь/удалить?id=12',
  ])('commands by %s', (rest) => expect(isCommand(at(rest), { loggedIn: false })).toBe(true));

  it.each([
    '/',
    '/logout',
    '/contact',
    '/contact?action=form',
    '/contact?action=show&id=12',
    '/cancel-contract',
    '/cancel-contract?id=12',
    '/kuendigung',
    '/vertrag/kuendigen',
    '/cancel',
    '/vertrag-widerrufen?lang=de',
    '/products?action=view&id=12',
    '/product/12345/blue-lamp',
    '/delete-your-data-policy',
    '/how-to-unsubscribe?id=12',
    '/orders/confirmations?page=22',
    '/checkout?step=2',
    'x',
  ])('does not by %s', (rest) => expect(isCommand(at(rest), { loggedIn: false })).toBe(false));
});

describe('a visitor who is logged in', () => {
  it.each(['/logout', '/account/sign-out', '/basket/buy-now', '/?logout=1', '/konto/abmelden.php'])(
    'commands by %s',
    (rest) => expect(isCommand(at(rest), { loggedIn: true })).toBe(true),
  );
  it.each(['/account', '/orders', '/contact', '/complaints'])('does not by %s', (rest) =>
    expect(isCommand(at(rest), { loggedIn: true })).toBe(false),
  );
});

it('nothing else is an address', () => {
  for (const text of ['', 'logout?id=12', 'javascript:logout(12)', 'mailto:delete@example.org?id=12'])
    expect(isCommand(text, { loggedIn: true })).toBe(false);
});
