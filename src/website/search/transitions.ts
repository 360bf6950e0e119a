/** What a customer can do next on a page: follow links, press what opens. Each with cost and relevance. Pure. */
import { readText } from '../../language/reading.js';
import { assumptionsFor, clickSeconds, SECONDS, SHARE_READ } from '../../model/effort.js';
import type { Step } from '../../model/journey.js';
import { withoutHash } from '../../model/page-address.js';
import type { ElementFact, LinkFact, PageFacts } from '../../model/page-facts.js';
import { sameSite } from '../network/same-site.js';
import { helpDeskOf } from '../recognise/help-desks.js';
import { shortLabel } from '../recognise/labels.js';
import type { GoalReading } from '../recognise/link-goals.js';
import { endsElsewhere, isOutsideBody } from '../recognise/outside-services.js';
import { pressedState, type Transition } from './cheapest-paths.js';
import type { RevealingControl } from './control-relevance.js';
import { withAddress, withContext, withOffer, withWayOut } from './link-relevance.js';
import type { PageContext } from './page-context.js';
import { LEAST_RELEVANCE, type Relevance, strength } from './relevance.js';

/** Links that are worth a page load, most a page (our assumption): nobody looks through more. */
const MOST_LINKS = 120;

/** `lacking`: goals that the page was to lead to, and that are not on it. */
export function linkTransitions(
  goals: GoalReading,
  context: PageContext,
  lacking: Relevance = {},
): Transition[] {
  const byTarget = new Map<string, Transition>();
  let plain = 0;
  for (const { fact, scores } of goals.links) {
    if (!canFollow(fact, context.facts.url) || !mayEnter(fact, scores, context)) continue;
    const own = raisedBy([withAddress, withOffer, withWayOut], fact, scores, context.languages);
    const relevance =
      plain < MOST_PLAIN && belongsToPage(fact, context) ? withContext(fact, own, context, lacking) : own;
    if (relevance !== own) plain++;
    const transition = linkTransition(fact, relevance, context);
    const known = byTarget.get(transition.to);
    if (!known || strength(relevance) > strength(known.relevance)) byTarget.set(transition.to, transition);
  }
  return [...byTarget.values()]
    .filter(({ relevance }) => strength(relevance) >= LEAST_RELEVANCE)
    .sort((a, b) => strength(b.relevance) - strength(a.relevance))
    .slice(0, MOST_LINKS);
}

const raisedBy = (
  rules: readonly (typeof withOffer)[],
  fact: LinkFact,
  scores: Relevance,
  languages: readonly string[],
): Relevance => rules.reduce((known, rule) => rule(fact, known, languages), scores);

/** On the website itself, or where it sends its customers for help. */
const mayEnter = (fact: LinkFact, scores: Relevance, context: PageContext): boolean =>
  sameSite(fact.href, context.site) ||
  (!endsElsewhere(fact, context.facts.url) && leadsToHelpdesk(fact, scores, context));

/** Stands in the text, or on the home page anywhere but in the footer: the page says what it is there for. */
const belongsToPage = ({ region, href }: LinkFact, { facts, state, site }: PageContext): boolean =>
  (state === site ? region !== 'footer' : region === 'main' || region === 'body') &&
  sameSite(href, facts.url);

/** Questions of a help page, products of a shop: their names promise nothing, the page they stand on does. */
const MOST_PLAIN = 12;

/** Another domain is entered once, for contact, complaints, help or an order, and then not left for a third. */
function leadsToHelpdesk(
  { href, name, text }: LinkFact,
  scores: Relevance,
  { facts, site, languages }: PageContext,
): boolean {
  if (!sameSite(facts.url, site)) return sameSite(facts.url, href);
  // An ombudsman is somebody else, whom nobody here asked to be visited.
  if (
    readText(text || name, { languages }).matches.has('escalation') ||
    isOutsideBody(new URL(href).hostname)
  )
    return false;
  if (helpDeskOf(href) !== null && (scores.buy ?? 0) < 0.3) return true;
  return Math.max(scores.contact ?? 0, scores.complain ?? 0, scores.cancel ?? 0, scores.help ?? 0) >= 0.3;
}

function canFollow({ visible, href, rawHref, attributes }: LinkFact, from: string): boolean {
  if (!visible || !/^https?:/i.test(href) || attributes.download !== undefined) return false;
  if (!URL.canParse(href) || FILE.test(new URL(href).pathname)) return false;
  if (/^#(?![!/])/.test(rawHref.trim())) return false;
  return withoutHash(href) !== withoutHash(from);
}

/** Ends of paths that are downloads, not pages: `/terms.pdf`, `/logo.svg`. */
export const FILE =
  /\.(pdf|docx?|xlsx?|pptx?|zip|gz|png|jpe?g|gif|svg|webp|avif|mp[34]|webm|ics|vcf|xml|rss|exe|dmg)$/i;

/** The home page by the address under which it was opened: `/index.html` leads there too. */
function knownAs(url: string, { site }: PageContext): string {
  const home = withoutHash(site);
  return withoutIndex(url) === withoutIndex(home) ? home : url;
}

const withoutIndex = (url: string): string => url.replace(/\/(index|default)\.(html?|php)$/i, '/');

/** A link as the way on. */
export function linkTransition(fact: LinkFact, relevance: Relevance, context: PageContext): Transition {
  const to = knownAs(withoutHash(fact.href), context);
  const way = wayTo(fact, context);
  const at = { path: fact.path, frame: fact.frame, hover: false };
  return {
    to,
    press: null,
    at,
    relevance,
    ...way,
    steps: [stepBy(fact, 'click', to, way.cost, true, context)],
  };
}

/** Menus, accordions and other controls that may show more when pressed. */
export function pressTransitions(openers: readonly RevealingControl[], context: PageContext): Transition[] {
  return openers.map(({ fact, relevance, hover }) => {
    const press = { path: fact.path, frame: fact.frame, hover };
    const to = pressedState(context.state, press);
    const way = wayTo(fact, context);
    const cost = hover ? way.cost - SECONDS.press : way.cost;
    const step = stepBy(fact, hover ? 'hover' : 'open', context.facts.url, cost, false, context);
    return { to, press, at: press, relevance, ...way, cost, steps: [step] };
  });
}

/** The page that a press has asked for: the press was the link, and what follows costs nothing more. */
export const pressedLink = (url: string, { relevance }: Transition): Transition => ({
  to: url,
  press: null,
  at: null,
  steps: [],
  words: 0,
  viewportsScrolled: 0,
  cost: 0,
  relevance,
});

function wayTo(fact: ElementFact, context: PageContext) {
  const { facts, viewport } = context;
  const assumptions = assumptionsFor(viewport);
  const words = wordsAbove(fact, facts);
  const viewportsScrolled = scrollsTo(fact, context);
  const cost =
    clickSeconds(assumptions) +
    SECONDS.word * SHARE_READ * words +
    viewportsScrolled * (assumptions.touch ? SECONDS.flick : SECONDS.scroll);
  return { words, viewportsScrolled, cost };
}

function stepBy(
  fact: ElementFact,
  action: Step['action'],
  url: string,
  cost: number,
  loads: boolean,
  { facts }: PageContext,
): Step {
  const href = loads ? { href: (fact as LinkFact).href } : {};
  return {
    action,
    text: shortLabel(fact),
    ...href,
    from: facts.url,
    url,
    seconds: Math.round(cost * 10) / 10,
    loads,
    region: fact.region,
  };
}

/** Visible words of the main content that stand before a control; headers and menus are not read through. */
export function wordsAbove(fact: ElementFact, { blocks }: PageFacts): number {
  let words = 0;
  for (const block of blocks) {
    if (block.order >= fact.order) break;
    if (block.region === 'main' || block.region === 'body') words += block.words;
  }
  return words;
}

/** Whole viewports between where the customer is on the page and a control. */
export function scrollsTo({ box }: Pick<ElementFact, 'box'>, { facts, scrolled }: PageContext): number {
  return box ? Math.max(0, Math.floor((box.y + box.height / 2) / facts.viewport.height) - scrolled) : 0;
}
