/** What kind of page this is: its title, headings, address, buttons and fields taken together. Pure. */
import type { Section } from '../../language/language.js';
import { pageLanguages } from '../../language/page-language.js';
import { readPath, readText } from '../../language/reading.js';
import type { PageFacts } from '../../model/page-facts.js';
import { brandWords } from './brand.js';
import { labelOf } from './labels.js';
import { strength } from './link-view.js';

export type PageKind =
  | 'blocked'
  | 'parked'
  | 'not-found'
  | 'complaint'
  | 'contact'
  | 'login'
  | 'checkout'
  | 'basket'
  | 'product'
  | 'listing'
  | 'faq'
  | 'help-article';

/** Pages of walls and errors say little; above so many words they are something else (our assumption). */
const FEW_WORDS = 250;

/** Every kind that fits; walls and errors come alone. */
export function pageKinds(facts: PageFacts): PageKind[] {
  const page = readHead(facts);
  const wall = wallOf(facts, page);
  if (wall) return [wall];
  const kinds: PageKind[] = [];
  if (namedComplaint(facts)) kinds.push('complaint');
  if (page.called('contact')) kinds.push('contact');
  if (hasPassword(facts) && (page.called('login') || isLittleElse(facts))) kinds.push('login');
  if (page.called('checkout') || asksForCard(facts)) kinds.push('checkout');
  else if (page.called('basket')) kinds.push('basket');
  const buyable = buyButtons(facts, page.languages);
  if (buyable > 0 && buyable <= FEW_PRODUCTS) kinds.push('product');
  else if (buyable > FEW_PRODUCTS || isType(facts, 'ItemList')) kinds.push('listing');
  if (buyable === 0 && isType(facts, 'Product')) kinds.push('product');
  if (page.called('faq') || isType(facts, 'FAQPage')) kinds.push('faq');
  else if (isType(facts, 'TechArticle') || isHelpArticle(facts, page)) kinds.push('help-article');
  return kinds;
}

/** A product page has one buy button and at times one more that sticks to the screen, or a bundle. */
const FEW_PRODUCTS = 3;

/** How the page names complaints: in its title, a main heading, a form's heading or its address; null if it does not. */
export function namedComplaint(facts: PageFacts): 'complaint' | 'product-claim' | null {
  const page = readHead(facts);
  const forms = facts.forms.map(({ heading }) => readText(heading, page));
  const named = (section: Section) =>
    page.called(section) || forms.some((heading) => strength(heading, section) >= CALLED);
  if (named('complaint')) return 'complaint';
  return named('productClaim') ? 'product-claim' : null;
}

/** Whether title, main heading or address are about a section. */
export const isPageAbout = (facts: PageFacts, section: Section): boolean => readHead(facts).called(section);

/** Whether title, main heading or address are about ending a contract, or withdrawing from one. */
export function isCancelPage(facts: PageFacts): boolean {
  const page = readHead(facts);
  return page.called('cancelContract') || page.called('withdraw');
}

export const isComplaintPage = (facts: PageFacts): boolean => namedComplaint(facts) !== null;

/** Share of a title or heading that must be about a section for the page to be called that (our assumption). */
const CALLED = 0.35;

interface Head {
  languages: readonly string[];
  called(section: Section): boolean;
  /** Titles and main headings as they are written. */
  lines: readonly string[];
}

/** Title (its parts apart), first-level headings (second-level where there are none), last part of the address. */
function readHead(facts: PageFacts): Head {
  const languages = pageLanguages(facts.lang, facts.links.map(labelOf));
  const isBrand = brandWords(facts.url, facts.title);
  const visible = facts.headings.filter((heading) => heading.visible);
  const level = Math.min(...visible.map((heading) => heading.level));
  const main = visible.filter((heading) => heading.level === level).map(({ text }) => text);
  const lines = [...facts.title.split(/\s[|\-–—:·»«]\s|[|»«]/), ...main.slice(0, 3)].filter(Boolean);
  const readings = lines.map((line) => readText(line, { languages, isBrand }));
  const path = readPath(
    facts.url.replace(/^(https?:\/\/[^/]+\/)(?:[^?#]*\/)?(?=[^/?#]+\/?(?:[?#]|$))/, '$1'),
    { languages },
  );
  return {
    languages,
    lines,
    called: (section) =>
      readings.some((reading) => strength(reading, section) >= CALLED) || strength(path, section) >= 0.6,
  };
}

/** Bot walls, domains for sale, pages that are not there: short, and they say so. */
function wallOf(facts: PageFacts, { lines, languages }: Head): PageKind | null {
  if (facts.words > FEW_WORDS) return null;
  const texts = [...lines, ...facts.blocks.slice(0, 20).map(({ text }) => text)];
  const says = (section: Section, least: number) =>
    texts.some((text) => strength(readText(text, { languages }), section) >= least);
  const guarded = facts.widgets.some(({ kind, form }) => kind === 'captcha' && form === null);
  if (says('blocked', 0.35) || (guarded && facts.words < 60 && facts.links.length < 10)) return 'blocked';
  if (says('parked', 0.3) || facts.frames.some(({ url }) => PARKING.test(url))) return 'parked';
  // `404`, `Error 404`, `404 - Not found` in a title or heading
  if (lines.some((line) => /(?:^|\D)404(?:\D|$)/.test(line) && line.length < 60)) return 'not-found';
  return lines.some((line) => strength(readText(line, { languages }), 'notFound') >= 0.5)
    ? 'not-found'
    : null;
}

/** Companies that put advertisements on domains without a site. */
const PARKING =
  /\b(?:sedoparking|parkingcrew|bodis|dan|afternic|hugedomains|above|skenzo|sedo)\.(?:com|net)\b/i;

const hasPassword = ({ forms }: PageFacts): boolean =>
  forms.some(
    ({ visible, fields }) => visible && fields.some((field) => field.type === 'password' && field.visible),
  );

/** A page with a password and hardly anything to read is a wall. */
const isLittleElse = ({ words }: PageFacts): boolean => words < 120;

const asksForCard = ({ forms }: PageFacts): boolean =>
  forms.some(({ fields }) => fields.some(({ autocomplete }) => /\bcc-(?:number|csc|exp)/.test(autocomplete)));

/** Visible controls and links that put something in the basket. */
function buyButtons({ links, controls }: PageFacts, languages: readonly string[]): number {
  const paths = new Set<string>();
  for (const fact of [...links, ...controls])
    if (fact.visible && strength(readText(labelOf(fact), { languages }), 'addToBasket') >= 0.6)
      paths.add(fact.path);
  return paths.size;
}

const isHelpArticle = ({ blocks, forms }: PageFacts, page: Head): boolean =>
  page.called('serviceHelp') && forms.length <= 1 && blocks.some(({ words }) => words >= 40);

/** Whether the page's structured data has an item of the schema.org type. */
function isType({ structuredData }: PageFacts, type: string): boolean {
  const has = (item: unknown, depth: number): boolean => {
    if (depth > 4 || typeof item !== 'object' || item === null) return false;
    if (Array.isArray(item)) return item.some((part) => has(part, depth + 1));
    const { '@type': types, '@graph': graph, mainEntity } = item as Record<string, unknown>;
    return [types].flat().includes(type) || has(graph, depth + 1) || has(mainEntity, depth + 1);
  };
  return structuredData.some((item) => has(item, 0));
}
