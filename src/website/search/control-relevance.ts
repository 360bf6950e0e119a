/** How relevant a press on a control is, by what it may reveal: menus, accordions, tabs, topics, dialogs. Pure. */
import type { Section } from '../../language/language.js';
import { type Reading, readText } from '../../language/reading.js';
import { GOALS } from '../../model/journey.js';
import type { ControlFact, ElementFact, LinkFact, PageFacts } from '../../model/page-facts.js';
import type { GoalReading, Intent, Scored, Scores } from '../recognise/link-goals.js';
import type { Endpoint } from './cheapest-paths.js';
import { LEAST_RELEVANCE, type Relevance, strength } from './relevance.js';

/** Pressing these would buy, send, agree, leave or change something; none of them reveals a way. */
const HANDS_OFF: readonly Section[] = [
  'addToBasket',
  'checkout',
  'wishlist',
  'share',
  'accept',
  'reject',
  'close',
  'unsubscribe',
  'newsletter',
  'language',
  'donate',
];

/** Menus say what they are in ids and classes where they have no name: hamburger, nav-toggle, offcanvas. */
const MENU_LIKE =
  /hamburger|burger|(nav(igation|bar)?|menu|drawer|offcanvas|sidebar)[\w-]*(toggle|button|btn|icon|open|trigger|switch)|(toggle|open|btn|button|icon|trigger|show)[\w-]*(nav|menu|drawer|offcanvas|sidebar)|^(menu|nav)$|mobile-?(nav|menu)/i;

export interface RevealingControl {
  fact: ControlFact | LinkFact;
  relevance: Relevance;
  hover: boolean;
}

export interface PressContext {
  languages: readonly string[];
  touch: boolean;
  /** Relevance of the control that led here. */
  via: Relevance;
  /** What the page already holds. */
  endpoints: readonly Pick<Endpoint, 'goal'>[];
}

/** Controls without a telling name that are pressed on a page, at most (our assumption). */
const MOST_PLAIN = 8;

/** Controls below this relevance open something, and nobody knows what (our assumption). */
const TELLING = 0.3;
/** So many of those are pressed on a page, at most: questions and answers are many, and mostly alike (our assumption). */
const MOST_WEAK = 4;

/** Controls worth pressing on a page, each with its relevance; in document order. */
export function revealingControls(
  facts: PageFacts,
  goals: GoalReading,
  { languages, touch, via, endpoints }: PressContext,
): RevealingControl[] {
  const hidden = hiddenRelevance(goals.links);
  const expected = stillExpected(via, endpoints);
  let plain = 0;
  let weak = 0;
  const controls = goals.controls
    .filter(({ fact }) => isPressable(fact, facts))
    .flatMap(({ fact, scores }) => {
      const known = revealingControl(
        fact,
        scores,
        { hidden, below: hiddenRelevance(linksBelow(fact, goals.links)) },
        languages,
      );
      if (known.some(({ relevance }) => strength(relevance) < TELLING) && weak++ >= MOST_WEAK) return [];
      if (known.length > 0 || plain >= MOST_PLAIN) return known;
      const guess = choiceOnTheWay(fact, expected, languages);
      plain += guess.length;
      return guess;
    });
  return touch ? controls : [...controls, ...hovers(goals.links, hidden)];
}

/** What a control without a telling name is worth, per goal that this page was to lead to and does not yet hold. */
function stillExpected(via: Relevance, endpoints: readonly Pick<Endpoint, 'goal'>[]): Relevance {
  const expected: Relevance = {};
  for (const goal of ['contact', 'complain', 'cancel'] as const) {
    if (endpoints.some((endpoint) => endpoint.goal === goal)) continue;
    const relevance = Math.min(0.4, 0.7 * Math.max(via[goal] ?? 0, goal === 'cancel' ? 0 : (via.help ?? 0)));
    if (relevance >= LEAST_RELEVANCE) expected[goal] = relevance;
  }
  return expected;
}

/** Topics and products to choose from: "Invoice", "Current account". Pages of help ask before they tell. */
function choiceOnTheWay(
  fact: ControlFact,
  expected: Relevance,
  languages: readonly string[],
): RevealingControl[] {
  const inText = fact.region === 'main' || fact.region === 'body' || fact.region === 'dialog';
  if (!inText || !/^(button|clickable|tab|summary)$/.test(fact.kind) || fact.form !== null) return [];
  if (Object.keys(expected).length === 0 || (fact.name || fact.text).length < 2) return [];
  const said = readText(fact.name || fact.text, { languages });
  const elsewhere = [...HANDS_OFF, 'login', 'register', 'search', 'menu', 'review'] as const;
  return elsewhere.some((section) => share(said, section) >= 0.5)
    ? []
    : [{ fact, relevance: expected, hover: false }];
}

function isPressable(fact: ControlFact, { forms }: PageFacts): boolean {
  if (!fact.visible || fact.disabled || fact.kind === 'select-option') return false;
  // What sends a form is pressed only where there is nothing to fill in.
  if (fact.kind !== 'submit') return true;
  const form = forms.find(({ index }) => index !== null && index === fact.form);
  return !!form && form.method === 'get' && form.fields.every(({ type }) => type === 'hidden');
}

function revealingControl(
  fact: ControlFact,
  scores: Scores,
  { hidden, below }: { hidden: Relevance; below: Relevance },
  languages: readonly string[],
): RevealingControl[] {
  const said = readText(fact.name || fact.text, { languages });
  if (HANDS_OFF.some((section) => share(said, section) >= 0.5)) return [];
  const relevance: Relevance = { ...scores };
  const raise = (by: Scores, factor: number) => {
    for (const intent of INTENTS_OF_MENUS) {
      const score = (by[intent] ?? 0) * factor;
      if (score > (relevance[intent] ?? 0)) relevance[intent] = score;
    }
  };
  const menu = share(said, 'menu') >= 0.4 || MENU_LIKE.test(identity(fact));
  const reveals = fact.popup || fact.expanded === false || fact.kind === 'summary' || fact.kind === 'tab';
  const dropsDown = Object.values(below).some((score) => score >= 0.3);
  if (dropsDown) raise(below, 0.9);
  if (menu) {
    raise(hidden, 0.95);
    raise({ contact: 0.4, complain: 0.35, buy: 0.3, cancel: 0.2, help: 0.4 }, 1);
  } else if (reveals) {
    const topical = Math.max(...TOPICAL.map((section) => share(said, section)));
    raise(hidden, 0.5);
    raise({ contact: 0.35, complain: 0.35, help: 0.4 }, topical > 0.3 ? 1 : 0.4);
  } else if (Math.max(share(said, 'more'), share(said, 'topic')) >= 0.6) {
    raise({ contact: 0.2, complain: 0.25, help: 0.3 }, 1);
  } else if (!dropsDown && GOALS.every((goal) => (scores[goal] ?? 0) < 0.3) && (scores.help ?? 0) < 0.3) {
    return [];
  }
  // Buying is tried live, once a product has been found.
  if (share(said, 'buy') >= 0.5 || share(said, 'subscribe') >= 0.5 || share(said, 'join') >= 0.5)
    delete relevance.buy;
  return [{ fact, relevance, hover: false }];
}

const INTENTS_OF_MENUS: readonly Intent[] = [...GOALS, 'help'];
const TOPICAL: readonly Section[] = [
  'contact',
  'complaint',
  'serviceHelp',
  'faq',
  'topic',
  'more',
  'phone',
  'email',
];

const share = (said: Reading, section: Section): number => said.matches.get(section)?.share ?? 0;

const identity = ({ attributes }: ControlFact): string =>
  [attributes.id, attributes.class, attributes['data-target'], attributes['aria-controls'], attributes.for]
    .filter(Boolean)
    .join(' ');

/** The highest relevance of links that are on the page and cannot be seen. */
function hiddenRelevance(links: readonly Scored<LinkFact>[]): Relevance {
  const best: Relevance = {};
  for (const { fact, scores } of links) {
    if (fact.visible) continue;
    for (const intent of INTENTS_OF_MENUS) best[intent] = Math.max(best[intent] ?? 0, scores[intent] ?? 0);
  }
  return best;
}

/** Links in menus that drop down when pointed at: something hidden stands below them in the document. */
function hovers(links: readonly Scored<LinkFact>[], hidden: Relevance): RevealingControl[] {
  if (Object.values(hidden).every((score) => score < 0.3)) return [];
  return links
    .filter(
      ({ fact }, place) =>
        fact.visible &&
        fact.frame === null &&
        links[place + 1] !== undefined &&
        dropsDown(fact, links[place + 1]!.fact),
    )
    .slice(0, 10)
    .flatMap(({ fact }) => {
      const relevance = hiddenRelevance(linksBelow(fact, links));
      return Object.values(relevance).some((score) => score >= 0.3) ? [{ fact, relevance, hover: true }] : [];
    });
}

const dropsDown = (fact: LinkFact, next: LinkFact): boolean => !next.visible && isBelow(fact, next);

/** Hidden links of the menu that a control heads. */
const linksBelow = (fact: ElementFact, links: readonly Scored<LinkFact>[]): Scored<LinkFact>[] =>
  links.filter((one) => !one.fact.visible && isBelow(fact, one.fact));

/** Both stand in the same list item or menu entry: the hidden one's path starts with the parent of the other. */
function isBelow(fact: ElementFact, other: LinkFact): boolean {
  const parent = fact.path.split(' > ').slice(0, -1).join(' > ');
  // mutants: equal (>=) — no path begins with the sign between its parts
  return parent.length > 0 && other.path.startsWith(`${parent} > `) && other.path !== fact.path;
}
