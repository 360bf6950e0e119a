/** Postal addresses of many countries are recognised, and prose with numbers is not. */
import { describe, expect, it } from 'vitest';
import { findPostalAddresses } from '../../src/language/postal-address.js';

describe('postal addresses', () => {
  it.each([
    ['Example Ltd, 10 Example Street, London SW1A 2AA'],
    ['Muster GmbH | Hauptstraße 5 | 10115 Berlin'],
    ['Am Markt 3, 28195 Bremen'],
    ['Exemple SA, 12 bis rue de la Paix, 75002 Paris'],
    ['C/ Mayor 5, 28013 Madrid'],
    ['Via Roma 12, 20121 Milano (MI)'],
    ['Keizersgracht 126, 1015 CW Amsterdam'],
    ['Storgatan 3, 111 23 Stockholm'],
    ['ul. Długa 7, 00-238 Warszawa'],
    ['Václavské náměstí 1, 110 00 Praha 1'],
    ['Mannerheimintie 12, 00100 Helsinki'],
    ['Karl Johans gate 5, 0154 Oslo'],
    ['Rua Augusta 1200, Lisboa 1100-053'],
    ['Av. Paulista, 1578 - São Paulo - SP, 01310-200'],
    ['Kossuth tér 5, 1055 Budapest'],
    ['Atatürk Caddesi No: 5, 34000 İstanbul'],
    ['ул. Тверская, 7, Москва, 125009, Россия'],
    ['〒150-0002 東京都渋谷区渋谷1-2-3'],
    ['北京市朝阳区建国路88号'],
    ['서울특별시 강남구 테헤란로 152'],
    ['One Example Way, Redmond, WA 98052'],
    ['2261 Market Street #4667, San Francisco, CA 94114'],
    ['Level 5, 100 Harris Street, Pyrmont NSW 2009'],
    ['10 Anson Road, #10-11, Singapore 079903'],
    ['Plot No. 5, Sector 18, Gurgaon 122015, India'],
    ['PO Box 123, Wellington 6140, New Zealand'],
    ['Postfach 10 20 30, 20095 Hamburg'],
    ['Tower 2, 14th Floor, Abu Dhabi – United Arab Emirates'],
  ])('are seen in “%s”', (line) => expect(findPostalAddresses([line])).toHaveLength(1));

  it('are put together from several lines', () => {
    const [address] = findPostalAddresses([
      'Muster GmbH',
      'Hauptstraße 5',
      '10115 Berlin',
      'Tel. 030 23125 000',
    ]);
    expect(address).toMatchObject({ line: 1, country: 'DE' });
    expect(address?.text).toContain('10115 Berlin');
  });

  it.each([
    [['Hauptstraße 5', '10115 Berlin', 'Tel. 030 23125 000'], 'Hauptstraße 5, 10115 Berlin'],
    [['10 Example Street', 'Anytown', 'AB1 2DE', 'Opening hours'], '10 Example Street, Anytown, AB1 2DE'],
    [['Keizersgracht 126, 1015 CW Amsterdam', 'T. 020 5550100'], 'Keizersgracht 126, 1015 CW Amsterdam'],
  ])('are quoted to the line of their postcode: %j', (lines, text) => {
    expect(findPostalAddresses(lines)[0]?.text).toBe(text);
  });

  it.each([
    ['Up to 120 GB hard drive', 'Starting at $689'],
    ['The 5 best ways to win in 2024 Paris'],
    ['am 12. März 2024 um 15 Uhr in Berlin'],
    ['Ihre Bestellung 12345 Berlin'],
    ['10 years of experience in the USA'],
    ['im Januar 2024 sparen Sie 50 Prozent'],
    ['3 nights at our place in Canada, only $200'],
    ['2 for 1 at the Court, Germany'],
    ['Die Aktion läuft vom 1. bis 5. Mai 2024'],
    ['Rumor has it that Example Solutions filed Chapter 11 today.', 'When: 10/30/2002', 'Company: Example'],
  ])('are not seen in “%s”', (...lines) => expect(findPostalAddresses(lines)).toEqual([]));
});
