/** Pages that confirm are told from those that speak of confirmations. */
import { expect, it } from 'vitest';
import { confirmationOn } from '../../../src/website/recognise/confirmation.js';
import { block } from '../../support/page-parts.js';
import { pageFacts } from '../../support/site-evidence.js';

const heading = (text: string) => ({ level: 1, text, visible: true, order: 1, region: 'main' as const });

it.each([
  'Thank you for your order',
  'Thanks for your booking!',
  'Your order has been received.',
  'Order confirmed',
  'We have received your complaint',
  'Your contract has been cancelled',
  'Vielen Dank für Ihre Bestellung!',
  'Ihre Kündigung ist eingegangen',
  'Merci pour votre commande',
  '¡Gracias por tu compra!',
  'Grazie per il tuo ordine',
  'Bedankt voor je bestelling',
  'Obrigado pela sua encomenda',
  'Dziękujemy za złożenie zamówienia',
  'Děkujeme za vaši objednávku',
  'Köszönjük a rendelését',
  'Vă mulțumim pentru comandă',
  'Tak for din bestilling',
  'Tack för din beställning',
  'Takk for bestillingen',
  'Kiitos tilauksestasi',
  'Siparişiniz alındı',
  'Спасибо за заказ',
  'Ευχαριστούμε για την παραγγελία σας',
  'ご注文ありがとうございます',
  '感谢您的订单',
])('“%s” confirms', (text) => {
  expect(confirmationOn(pageFacts({ headings: [heading(text)] }))).toBe(text);
  expect(confirmationOn(pageFacts({ title: text }))).toBe(text);
  expect(confirmationOn(pageFacts({ blocks: [block(text)] }))).toBe(text);
});

it.each([
  'Order now',
  'Your order',
  'How to confirm your order',
  'What happens after your order has been received?',
  'Thank you for visiting us',
  'Track your order',
  'Bestellung',
  'Danke für Ihren Besuch',
  'Commande',
])('“%s” does not', (text) =>
  expect(
    confirmationOn(pageFacts({ headings: [heading(text)], title: text, blocks: [block(text)] })),
  ).toBeNull(),
);

it('a text that goes on for long does not, nor a heading that nobody sees', () => {
  const long = `Thank you for your order is what we say ${'very '.repeat(12)}often`;
  expect(confirmationOn(pageFacts({ blocks: [block(long, { words: 22 })] }))).toBeNull();
  expect(
    confirmationOn(pageFacts({ headings: [{ ...heading('Order confirmed'), visible: false }] })),
  ).toBeNull();
});
