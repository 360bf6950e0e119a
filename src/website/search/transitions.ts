/** What a customer can do next on a page: follow links, press what opens. Each with cost and promise. Pure. */
import { readText } from '../../language/reading.js';
import { assumptionsFor, clickSeconds, SECONDS, SHARE_READ } from '../../model/effort.js';
import type { Step } from '../../model/journey.js';
import type { ElementFact, LinkFact, PageFacts } from '../../model/page-facts.js';
import { shortText } from '../../model/plain-text.js';
import type { ViewportName } from '../../model/viewport.js';
import { sameSite } from '../network/same-site.js';
import { helpDeskOf } from '../recognise/help-desks.js';
import type { GoalReading } from '../recognise/link-goals.js';
import { isPressed, LEAST_PROMISE, type Move, type Promises, pressed } from './cheapest-paths.js';
import type { OpenerReading } from './control-relevance.js';
import type { Hints } from './hints.js';
import { ledOn, offered } from './link-relevance.js';

export interface MoveContext {
  facts: PageFacts;
  /** State in which the page is. */
  state: string;
  /** The site that was named by the user. */
  site: string;
  viewport: ViewportName;
  /** ISO 3166-1 alpha-2, for telephone numbers; null where unknown. */
  country: string | null;
  hints: Hints;
  /** What the control promised that led here. */
  via: Promises;
  /** BCP 47 primary subtags of the page. */
  languages: readonly string[];
  /** Viewports that the customer has already scrolled down on this page. */
  scrolled: number;
  /** Earlier steps of a form were filled in to get here. */
  stepped?: boolean;
}

/** Links that are worth a page load, most a page (our assumption): nobody looks through more. */
const MOST_LINKS = 120;

/** `lacking`: goals that the page was to lead to, and that are not on it. */
export function linkMoves(goals: GoalReading, context: MoveContext, lacking: Promises = {}): Move[] {
  const { facts, site } = context;
  const byTarget = new Map<string, Move>();
  const home = context.state === site;
  let plain = 0;
  for (const { fact, scores } of goals.links) {
    if (!canFollow(fact, facts.url)) continue;
    if (!sameSite(fact.href, site) && !leadsToHelpdesk(fact, scores, context)) continue;
    let promise: Promises = offered(fact, scores, context.languages);
    const plainly = home ? fact.region !== 'footer' : fact.region === 'main' || fact.region === 'body';
    if (plainly && plain < MOST_PLAIN && sameSite(fact.href, facts.url)) {
      const led = ledOn(
        fact,
        promise,
        home ? null : context.via,
        context.languages,
        lacking,
        isPressed(context.state),
      );
      if (led !== promise) plain++;
      promise = led;
    }
    const move = moveBy(fact, promise, context);
    const known = byTarget.get(move.to);
    if (!known || strength(promise) > strength(known.promise)) byTarget.set(move.to, move);
  }
  return [...byTarget.values()]
    .filter(({ promise }) => strength(promise) >= LEAST_PROMISE)
    .sort((a, b) => strength(b.promise) - strength(a.promise))
    .slice(0, MOST_LINKS);
}

const strength = (promise: Promises): number => Math.max(0, ...Object.values(promise));

/** Questions of a help page, products of a shop: their names promise nothing, the page they stand on does. */
const MOST_PLAIN = 12;

/** Another domain is entered once, for contact, complaints, help or an order, and then not left for a third. */
function leadsToHelpdesk(
  { href, name, text }: LinkFact,
  scores: Promises,
  { facts, site, languages }: MoveContext,
): boolean {
  if (!sameSite(facts.url, site)) return sameSite(facts.url, href);
  // An ombudsman is somebody else, whom nobody here asked to be visited.
  if (readText(text || name, { languages }).matches.has('escalation')) return false;
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

/** A link as the way on. */
export function moveBy(fact: LinkFact, promise: Promises, context: MoveContext): Move {
  const to = withoutHash(fact.href);
  const way = wayTo(fact, context);
  const at = { path: fact.path, frame: fact.frame, hover: false };
  return {
    to,
    press: null,
    at,
    promise,
    ...way,
    steps: [stepOn(fact, 'click', to, way.cost, true, context)],
  };
}

/** Menus, accordions and other controls that may show more when pressed. */
export function pressMoves(openers: readonly OpenerReading[], context: MoveContext): Move[] {
  return openers.map(({ fact, promise, hover }) => {
    const press = { path: fact.path, frame: fact.frame, hover };
    const to = pressed(context.state, press);
    const way = wayTo(fact, context);
    const cost = hover ? way.cost - SECONDS.press : way.cost;
    const step = stepOn(fact, hover ? 'hover' : 'open', context.facts.url, cost, false, context);
    return { to, press, at: press, promise, ...way, cost, steps: [step] };
  });
}

function wayTo(fact: ElementFact, context: MoveContext) {
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

function stepOn(
  fact: ElementFact,
  action: Step['action'],
  url: string,
  cost: number,
  loads: boolean,
  { facts }: MoveContext,
): Step {
  const href = loads ? { href: (fact as LinkFact).href } : {};
  return {
    action,
    text: labelOf(fact),
    ...href,
    from: facts.url,
    url,
    seconds: Math.round(cost * 10) / 10,
    loads,
    region: fact.region,
  };
}

/** Hash routes of single-page applications (`#/contact`, `#!/contact`) are pages; other fragments are not. */
export function withoutHash(url: string): string {
  const parsed = new URL(url);
  if (!/^#[!/]/.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

export const labelOf = ({ name, text }: Pick<ElementFact, 'name' | 'text'>): string =>
  shortText(text || name, 80);

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
export function scrollsTo({ box }: Pick<ElementFact, 'box'>, { facts, scrolled }: MoveContext): number {
  return box ? Math.max(0, Math.floor((box.y + box.height / 2) / facts.viewport.height) - scrolled) : 0;
}
