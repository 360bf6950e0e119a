/** Names that sites give to the way to complain, found in the first three among three hundred links of a shop. */
import { expect, test } from 'vitest';
import { goalsOfPage } from '../../../src/website/recognise/link-goals.js';
import { footerLink, link } from '../../support/page-parts.js';
import { pageFacts } from '../../support/site-evidence.js';

const NAMES: Record<string, string> = {
  en: 'Complaints, How to complain, Raise a concern, Feedback and complaints, Something gone wrong?, Grievances, Not happy with our service?, Resolve a dispute, Report a problem',
  de: 'Beschwerden, Reklamation, Lob und Kritik, Beschwerdemanagement, Problem melden, Mangel melden, Anregungen und Beschwerden',
  fr: 'Réclamations, Faire une réclamation, Signaler un problème, Insatisfait ?, Litiges et réclamations, Un problème ?',
  es: 'Reclamaciones, Hoja de reclamaciones, Quejas y sugerencias, Libro de reclamaciones, PQRS, Reclamos, Presentar una queja',
  it: 'Reclami, Presenta un reclamo, Segnalazioni e reclami, Segnala un problema, Procedura reclami',
  pt: 'Reclamações, Livro de Reclamações, Ouvidoria, Fazer uma reclamação, Elogios sugestões e reclamações',
  nl: 'Klachten, Klacht indienen, Klachtenregeling, Niet tevreden?, Klacht of compliment, Geschillen',
  sv: 'Klagomål, Reklamera, Lämna klagomål, Synpunkter och klagomål, Anmäl ett fel, Missnöjd?',
  da: 'Klage, Klagevejledning, Indgiv klage, Reklamation, Ris og ros',
  nb: 'Klage, Send klage, Klagebehandling, Reklamasjon, Meld om feil',
  fi: 'Reklamaatio, Tee reklamaatio, Valitukset, Asiakasvalitukset, Ilmoita ongelmasta',
  pl: 'Reklamacje, Złóż reklamację, Skargi i wnioski, Formularz reklamacyjny, Zgłoszenie reklamacji, Zgłoś problem',
  cs: 'Reklamace, Stížnosti, Reklamační řád, Podat stížnost, Nahlásit problém',
  tr: 'Şikayet, Öneri ve şikayet, Müşteri şikayetleri, Şikayet bildir, Sorun bildir',
  ja: '苦情, 苦情相談窓口, ご意見・苦情, クレーム, 苦情・ご相談',
  zh: '投诉, 我要投诉, 投诉与建议, 申诉, 客訴, 意見反映',
  ar: 'الشكاوى, تقديم شكوى, الشكاوى والمقترحات, شكاوى العملاء',
};

const SHOP =
  'Home, Products, Women, Men, Sale, Brands, Delivery, Returns, Store locator, About us, Careers, Press, ' +
  'Privacy policy, Terms, Cookies, Investors, Gift cards, Blog, Contact us, Help, FAQ, My account, Basket, ' +
  'Newsletter, Size guide, Sustainability, Affiliates, Sitemap, Accessibility, Student discount';
const shop = SHOP.split(', ');
const menu = Array.from({ length: 300 }, (_, at) => {
  const round = Math.floor(at / shop.length);
  const name = `${shop[at % shop.length]}${round ? ` ${'abcdefghij'[round]}` : ''}`;
  return at < 150 ? link(name, `/p/${at}`) : footerLink(name, `/p/${at}`);
});

test.each(
  Object.entries(NAMES).flatMap(([lang, names]) => names.split(', ').map((name) => [lang, name] as const)),
)('%s: %s', (lang, name) => {
  const links = [...menu, footerLink(name, '/p/complain')].map((each, order) => ({
    ...each,
    order,
    index: order,
    path: `a${order}`,
  }));
  const { ranked } = goalsOfPage(pageFacts({ lang, links }));
  const first = ranked('complain').slice(0, 3);
  expect(first.map(({ fact }) => fact.text)).toContain(name);
});
