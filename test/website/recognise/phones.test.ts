/** Telephone numbers: found as written, told apart from other digits, and priced. */
import { expect, test } from 'vitest';
import { phonesOf } from '../../../src/website/recognise/phones.js';
import { linkOf, pageOf } from './blocks.js';

const numbers = (texts: string[], country: string | null) =>
  phonesOf(pageOf(texts), country).map(({ e164 }) => e164);

test.each([
  // Numbers reserved for drama by the regulators; libphonenumber knows no price for them.
  ['GB', 'Telephone: 020 7946 0018', '+442079460018'],
  ['GB', 'Call us on 0808 157 0192 (free)', '+448081570192'],
  ['GB', 'T +44 (0) 20 7946 0018', '+442079460018'],
  ['US', 'Phone 202-555-0143', '+12025550143'],
  ['US', '(202) 555-0143', '+12025550143'],
  ['US', '1.800.555.0199', '+18005550199'],
  ['US', 'Call 1-800-GO-FEDEX', '+18004633339'],
  ['US', 'Tel: (202) -555-0143', '+12025550143'],
  ['FR', 'Tél. : 01 99 00 12 34', '+33199001234'],
  ['DE', 'Telefon 030 23125 123', '+493023125123'],
  ['NL', 'tel. 040 2465591', '+31402465591'],
  ['AU', 'ph: (02) 5550 0123', '+61255500123'],
])('in %s, "%s" is read as %s', (country, text, e164) => {
  expect(numbers([text], country)).toEqual([e164]);
});

test('a label in the cell before counts, and so does a fax label', () => {
  const [phone, fax] = phonesOf(pageOf(['Telephone', '0207 946 0018', 'Fax:', '0207 946 0019']), 'GB');
  expect(phone).toMatchObject({ text: '0207 946 0018', fax: false });
  expect(fax).toMatchObject({ text: '0207 946 0019', fax: true });
});

test.each([
  ['GB', 'Founded 12-05-2014, opened 2014-05-12'],
  ['US', 'Springfield, IL 62704-1234'],
  ['GB', 'VAT No. 123 4567 89'],
  ['DE', 'IBAN DE89 3704 0044 0532 0130 00'],
  ['NL', 'maandag 10.00 - 18.00, vrijdag 8.30-17.30'],
  ['GB', 'Registered in England No. 02079460018'],
  ['DE', 'Über 12.000.000 Kunden'],
  ['US', 'Item 8005550199 in stock'],
  ['GB', '© 2003-2014'],
  ['US', '192.168.100.200'],
])('in %s, "%s" holds no telephone number', (country, text) => {
  expect(numbers([text], country)).toEqual([]);
});

test('numbers keep to their line', () => {
  expect(numbers(['Belmont, MA 02478\n(202) 555-0143\n(202) 555-0144'], 'US')).toEqual([
    '+12025550143',
    '+12025550144',
  ]);
  expect(numbers(['07700 900 123 / 07700 900 456'], 'GB')).toEqual([]);
  expect(numbers(['Tel. 07700 900 123 / 07700 900 456'], 'GB')).toEqual(['+447700900123']);
});

test('without a country the page itself tells one', () => {
  const page = { url: 'https://shop.example.co.uk/' };
  expect(phonesOf(pageOf(['Tel 020 7946 0018'], page), null)[0]?.country).toBe('GB');
  expect(numbers(['Tel 020 7946 0018', 'London SW1A 1AA'], null)).toEqual(['+442079460018']);
});

test('tel: links are numbers, joined with the same number in the text', () => {
  const links = [linkOf('tel:+442079460018', 'Ring us', { rawHref: 'tel:+442079460018' })];
  expect(phonesOf(pageOf(['Tel 020 7946 0018'], { links }), 'GB')).toMatchObject([
    { e164: '+442079460018', text: '020 7946 0018', href: 'tel:+442079460018' },
  ]);
});

test.each([
  ['GB', '0808 157 0192', 'free'],
  ['GB', '0844 871 0000', 'extra'],
  ['GB', '0906 100 0000', 'premium'],
  ['GB', '0300 123 0000', 'normal'],
  ['DE', '0800 330 1000', 'free'],
  ['DE', '0180 5 123456', 'extra'],
  ['DE', '0900 1 123456', 'premium'],
  ['FR', '0809 10 10 10', 'normal'],
  ['FR', '0825 10 10 10', 'extra'],
  ['FR', '0892 70 12 39', 'premium'],
  ['ES', '900 123 456', 'free'],
  ['ES', '902 123 456', 'extra'],
  ['IT', '199 123 456', 'extra'],
  ['US', '1-800-555-0199', 'free'],
  ['US', '1-900-555-0199', 'premium'],
  ['NL', '0900 1234', 'premium'],
])('in %s, a call to %s is %s', (country, text, rate) => {
  expect(phonesOf(pageOf([`Tel: ${text}`]), country)[0]?.rate).toBe(rate);
});
