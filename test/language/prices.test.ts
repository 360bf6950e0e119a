/** Amounts of money are found as people write them, and told from other numbers. */
import { expect, it } from 'vitest';
import { isCurrency, priceIn } from '../../src/language/prices.js';

it.each([
  ['€29', '€29'],
  ['29,00 €', '29,00 €'],
  ['A fee of £10 applies', '£10'],
  ['from USD 5.50 a month', 'USD 5.50'],
  ['25,50 eur', '25,50 eur'],
  ['249 zł', '249 zł'],
  ['1 299 Kč', '1 299 Kč'],
  ['22 900 Ft', '22 900 Ft'],
  ['kr 100,-', 'kr 100'],
  ['100 KR', '100 KR'],
  ['¥980', '¥980'],
  ['1,200円', '1,200円'],
  ['3,000원', '3,000원'],
  ['57元', '57元'],
  ['18 Euro', '18 Euro'],
  ['500 рублей', '500 рублей'],
  ['35 лв', '35 лв'],
])('“%s” names a price', (text, price) => expect(priceIn(text)).toBe(price));

it.each(['6 ft ladder', 'Euro 2020', '12 items', '020 7946 0000', '5 kronor', 'EUR', ''])(
  '“%s” names none',
  (text) => expect(priceIn(text)).toBeNull(),
);

it.each(['eur', 'chf', 'zl', 'kc', 'kr', 'руб', 'euro'])('“%s” is a word of money', (word) =>
  expect(isCurrency(word)).toBe(true),
);

it.each(['feet', 'item', '12'])('“%s” is none', (word) => expect(isCurrency(word)).toBe(false));
