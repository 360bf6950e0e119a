/** Reading labels and addresses: whole words, stems, compounds, false friends, brands, other languages. */
import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/language/language.js';
import { readPath, readText } from '../../src/language/reading.js';

const best = (text: string, languages: string[] = []): Section[] =>
  [...readText(text, { languages }).matches]
    .filter(([, { share }]) => share > 0.5)
    .map(([section]) => section);

const share = (text: string, section: Section, languages: string[] = []): number =>
  readText(text, { languages }).matches.get(section)?.share ?? 0;

/** One label a language that its customers know well. */
const CONTACT: [string, string][] = [
  ['en', 'Contact us'],
  ['de', 'Kontakt'],
  ['fr', 'Contactez-nous'],
  ['es', 'Contáctanos'],
  ['it', 'Contattaci'],
  ['pt', 'Fale conosco'],
  ['nl', 'Neem contact op'],
  ['sv', 'Kontakta oss'],
  ['da', 'Kontakt os'],
  ['nb', 'Kontakt oss'],
  ['fi', 'Ota yhteyttä'],
  ['pl', 'Skontaktuj się z nami'],
  ['cs', 'Napište nám'],
  ['ja', 'お問い合わせ'],
  ['zh', '联系我们'],
  ['ar', 'اتصل بنا'],
  ['tr', 'Bize Ulaşın'],
  ['ko', '문의하기'],
  ['hu', 'Kapcsolat'],
  ['ro', 'Contactează-ne'],
  ['ru', 'Свяжитесь с нами'],
  ['uk', "Зв'яжіться з нами"],
  ['el', 'Επικοινωνία'],
  ['he', 'צור קשר'],
  ['bg', 'Контакти'],
  ['hr', 'Kontaktirajte nas'],
  ['sr', 'Контакт'],
  ['sk', 'Napíšte nám'],
  ['sl', 'Kontaktirajte nas'],
  ['et', 'Võta ühendust'],
  ['lv', 'Sazinieties ar mums'],
  ['lt', 'Susisiekite su mumis'],
  ['ca', "Contacta'ns"],
  ['gl', 'Contacta connosco'],
  ['is', 'Hafa samband'],
  ['vi', 'Liên hệ'],
  ['id', 'Hubungi Kami'],
  ['th', 'ติดต่อเรา'],
  ['hi', 'हमसे संपर्क करें'],
  ['fa', 'تماس با ما'],
];

const COMPLAINT: [string, string][] = [
  ['en', 'Make a complaint'],
  ['de', 'Beschwerde einreichen'],
  ['fr', 'Faire une réclamation'],
  ['es', 'Quejas y reclamaciones'],
  ['it', 'Presenta un reclamo'],
  ['pt', 'Livro de Reclamações'],
  ['nl', 'Klacht indienen'],
  ['sv', 'Lämna klagomål'],
  ['da', 'Send en klage'],
  ['nb', 'Send klage'],
  ['fi', 'Tee valitus'],
  ['pl', 'Złóż skargę'],
  ['cs', 'Podat stížnost'],
  ['ja', '苦情窓口'],
  ['zh', '投诉建议'],
  ['ar', 'تقديم شكوى'],
  ['tr', 'Şikâyet bildir'],
  ['ko', '불만 접수'],
  ['hu', 'Panaszkezelés'],
  ['ru', 'Подать жалобу'],
  ['el', 'Υποβολή παραπόνου'],
];

const BASKET: [string, string][] = [
  ['en', 'Add to cart'],
  ['de', 'In den Warenkorb'],
  ['fr', 'Ajouter au panier'],
  ['es', 'Añadir al carrito'],
  ['it', 'Aggiungi al carrello'],
  ['pt', 'Adicionar ao carrinho'],
  ['nl', 'In winkelwagen'],
  ['sv', 'Lägg i varukorgen'],
  ['da', 'Læg i kurv'],
  ['nb', 'Legg i handlekurven'],
  ['fi', 'Lisää ostoskoriin'],
  ['pl', 'Dodaj do koszyka'],
  ['cs', 'Přidat do košíku'],
  ['ja', 'カートに入れる'],
  ['zh', '加入购物车'],
  ['ar', 'أضف إلى السلة'],
  ['tr', 'SEPETE EKLE'],
];

describe('readText', () => {
  it.each(CONTACT)('%s: "%s" is about contact and nothing else', (language, label) => {
    expect(share(label, 'contact', [language])).toBeGreaterThan(0.7);
  });

  it.each(COMPLAINT)('%s: "%s" is about a complaint', (language, label) => {
    expect(share(label, 'complaint', [language])).toBeGreaterThan(0.6);
  });

  it.each(BASKET)('%s: "%s" puts into the basket', (language, label) => {
    expect(share(label, 'addToBasket', [language])).toBeGreaterThan(0.9);
  });

  it.each([
    ['Kontaktlinsen', 'contact', 'de'],
    ['Contact lenses', 'contact', 'en'],
    ['Lentilles de contact', 'contact', 'fr'],
    ['コンタクトレンズ', 'contact', 'ja'],
    ['Reklam', 'productClaim', 'sv'],
    ['Reklama', 'productClaim', 'pl'],
    ['Reklaami', 'productClaim', 'fi'],
    ['Reclamar mi cuenta', 'complaint', 'es'],
    ['Medische klachten', 'complaint', 'nl'],
    ['Cancel order', 'cancelContract', 'en'],
    ['Kündigungsschutz', 'cancelContract', 'de'],
    ['Subscribe to our newsletter', 'subscribe', 'en'],
    ['Track my order', 'buy', 'en'],
    ['Workshops', 'shop', 'en'],
    ['Bookkeeping', 'book', 'en'],
  ] as const)('is not fooled by "%s" (%s, %s)', (label, section, language) => {
    expect(best(label, [language])).not.toContain(section);
  });

  it('tells a claim about a product from a complaint about service', () => {
    for (const [language, label] of [
      ['de', 'Reklamation'],
      ['pl', 'Reklamacje'],
      ['cs', 'Reklamační řád'],
      ['da', 'Reklamation'],
      ['fi', 'Reklamaatiot'],
    ] as const) {
      expect(best(label, [language])).toContain('productClaim');
      expect(best(label, [language])).not.toContain('complaint');
    }
  });

  it('sees through soft hyphens, case, missing accents and icon fonts', () => {
    expect(share('Kon\u00adtakt', 'contact', ['de'])).toBe(1);
    expect(share('RECLAMATIONS', 'complaint', ['fr'])).toBe(1);
    expect(share('\ue66c Warenkorb 0', 'basket', ['de'])).toBe(1);
    expect(share('İLETİŞİM', 'contact', ['tr'])).toBe(1);
    expect(share('إتصل بنا', 'contact', ['ar'])).toBe(1);
  });

  it('leaves numbers, prices and small words out of the measure', () => {
    expect(share('0 Warenkorb (0) EUR 0,00', 'basket', ['de'])).toBe(1);
    expect(share("Je m'abonne", 'subscribe', ['fr'])).toBe(1);
  });

  it('leaves the name of the company out of the measure', () => {
    const isBrand = (word: string) => word === 'acme';
    expect(readText('Contact Acme', { languages: ['en'], isBrand }).matches.get('contact')?.share).toBe(1);
    expect(share('Contact Acme', 'contact', ['en'])).toBeLessThan(0.7);
  });

  it('adds up phrases of one section', () => {
    expect(share('Service & Hilfe', 'serviceHelp', ['de'])).toBe(1);
  });

  it('believes other languages less than the page’s own and English', () => {
    const trust = (languages: string[]) => readText('Kontakt', { languages }).matches.get('contact')?.trust;
    expect(trust(['de'])).toBe(1);
    expect(trust(['fr'])).toBeLessThan(1);
    expect(trust([])).toBe(1);
  });

  it('wants whole words where spaces part words', () => {
    expect(share('Compilation', 'contact')).toBe(0);
    expect(share('Helpful hints', 'serviceHelp', ['en'])).toBe(0);
  });
});

describe('readPath', () => {
  const path = (url: string, section: Section) => readPath(url).matches.get(section)?.share ?? 0;

  it.each([
    ['https://www.example.org/contact.html', 'contact'],
    ['https://www.example.org/ContactUs.aspx', 'contact'],
    ['/pages/contact-us', 'contact'],
    ['/kontaktformular', 'contact'],
    ['/%C3%BCber-uns/', 'about'],
    ['/ueber-uns', 'about'],
    ['/viewcart', 'basket'],
    ['/stiznosti', 'complaint'],
  ] as const)('%s → %s', (url, section) => {
    expect(path(url, section)).toBe(1);
  });

  it('reads nothing from other schemes', () => {
    expect(readPath('mailto:contact@example.org').words).toEqual([]);
    expect(readPath('javascript:contact()').words).toEqual([]);
  });

  it('bears broken percent signs', () => {
    expect(path('/contact%E0%A4%A', 'contact')).toBeGreaterThan(0);
  });
});
