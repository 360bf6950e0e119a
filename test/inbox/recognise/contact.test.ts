/** Phone numbers and company particulars are told from the other numbers of a footer. */
import { describe, expect, it } from 'vitest';
import { findCompanyParticulars } from '../../../src/inbox/recognise/company-particulars.js';
import { findForeignLabels } from '../../../src/inbox/recognise/foreign-labels.js';
import { findPhones } from '../../../src/inbox/recognise/phones.js';

describe('phone numbers', () => {
  it.each([
    ['Call us on 020 7946 0958', 'GB'],
    ['+44 (0)20 7946 0958', 'GB'],
    ['Tel.: 030 23125 000', 'DE'],
    ['Ring 1-800-FLOWERS', 'US'],
    ['(202) 555-0143', 'US'],
    ['Téléphone : 01 99 00 12 34', 'FR'],
    ['Telefones: (31) 2552-4452', 'BR'],
  ])('are seen in “%s”', (line, country) => expect(findPhones([line], [country])).toHaveLength(1));

  it.each([
    ['VAT no. GB 123 4567 89'],
    ['Company No. 01234567'],
    ['CNPJ 29.738.313/0001-23'],
    ['31.12.2025 – 05.01.2026'],
    ['1998-2026'],
    ['New York, NY 10010-1234'],
    ['Order 4711-0815-2026'],
    ['IBAN DE02 1203 0000 0000 2020 51'],
    ['1.299,00 €'],
    ['Fax: 020 7946 0959'],
    ['10:00 - 18:30'],
    ['12.99 14.99 19.99'],
    ['346.01 -35.11'],
    ['123 456 7890 12'],
  ])('are not seen in “%s”', (line) => expect(findPhones([line], ['GB', 'DE', 'US'])).toEqual([]));
});

describe('company particulars', () => {
  it.each([
    ['Example GmbH, Amtsgericht Musterstadt, HRB 12345', ['legal-form', 'register']],
    ['Example Ltd, registered in England, Company No. 01234567', ['legal-form', 'register']],
    ['USt-IdNr.: DE123456789', ['tax']],
    ['Example S.r.l., P. IVA 01234567890', ['legal-form', 'tax']],
  ])('are read from “%s”', (line, kinds) => {
    expect(
      findCompanyParticulars([line])
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(kinds);
  });
  it('are not read from products', () => {
    expect(findCompanyParticulars(['A Smart Watch SE - 44 mm', 'Claim Your Limited-Time Offer'])).toEqual([]);
  });
});

describe('buttons in another language', () => {
  it('are seen where their words belong to that language alone', () => {
    expect(findForeignLabels(['Shop now >', 'Impressum', 'Newsletter'], 'de')).toEqual([
      { text: 'Shop now >', language: 'en' },
    ]);
    expect(findForeignLabels(['Shop now'], 'en')).toEqual([]);
    expect(findForeignLabels(['Shop now'], null)).toEqual([]);
  });
});
