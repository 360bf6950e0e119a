/**
 * Ends on other hosts, which are not opened: bookings, payments, donations and shops elsewhere, and conversations that start
 * in a messenger. Pure.
 */
import type { Section } from '../../language/language.js';
import { readText } from '../../language/reading.js';
import { assumptionsFor, clickSeconds, NO_WORK } from '../../model/effort.js';
import type { Goal, Step } from '../../model/journey.js';
import type { LinkFact } from '../../model/page-facts.js';
import { sameSite } from '../network/same-site.js';
import { shortLabel } from '../recognise/labels.js';
import { targetOf } from '../recognise/link-target.js';
import { outsideServiceOf } from '../recognise/outside-services.js';
import type { Endpoint } from './cheapest-paths.js';
import { endpointAt, plainEndpoint } from './endpoints.js';
import type { PageContext } from './page-context.js';

export function outsideEndpoints(context: PageContext): Endpoint[] {
  const { facts } = context;
  const links = facts.links.filter((link) => link.visible && /^https?:/i.test(link.href));
  return [...links.flatMap((link) => endpointsBehind(link, context)), ...orderFrames(context)];
}

function endpointsBehind(link: LinkFact, context: PageContext): Endpoint[] {
  const { facts, site } = context;
  if (!URL.canParse(link.href) || sameSite(link.href, site) || sameSite(link.href, facts.url)) return [];
  const { kind } = targetOf(link.rawHref, link.href, facts.url);
  if (kind === 'message') return conversations(link, context);
  if (kind === 'share') return [];
  const service = outsideServiceOf(link.href);
  if (kind === 'social' && service === null) return [];
  return sells(link, context, service !== null) ? [behind(link, 'buy', context, service === null)] : [];
}

/** A message to the company by WhatsApp, Telegram or LINE: somebody answers, and an order can be placed there as well. */
const conversations = (link: LinkFact, context: PageContext): Endpoint[] => [
  behind(link, 'contact', context),
  { ...behind(link, 'complain', context), named: context.complaints },
  ...(sells(link, context, false) ? [behind(link, 'buy', context)] : []),
];

/** Words with which something is sold, the clearest first. */
const SELLING: readonly Section[] = [
  'buy',
  'addToBasket',
  'book',
  'quote',
  'subscribe',
  'join',
  'donate',
  'shop',
  'checkout',
];

/** Links that speak of these lead to no sale, whatever their host sells. */
const ELSEWHERE: readonly Section[] = [
  'review',
  'newsletter',
  'news',
  'careers',
  'login',
  'privacy',
  'terms',
];

/** Share of a link's words that must be about selling (our assumption); less is enough if its host does nothing else. */
const SAYS_SO = 0.5;

function sells(
  { name, text, href }: LinkFact,
  { languages, sells: promised }: PageContext,
  service: boolean,
): boolean {
  // The message that a messenger begins with says what it is for: “I would like to order a taxi”.
  const begun = readText(new URL(href).searchParams.get('text') ?? '', { languages });
  if (SELLING.some((section) => begun.matches.has(section))) return true;
  const { matches } = readText(text || name, { languages });
  const share = (section: Section) => matches.get(section)?.share ?? 0;
  if (ELSEWHERE.some((section) => share(section) >= SAYS_SO)) return false;
  const sold = Math.max(...SELLING.map(share));
  return sold >= SAYS_SO || (service && (sold > 0 || promised || !isCredit(text || name)));
}

/** “Powered by Calendly”: a label that names a vendor and offers nothing. */
const isCredit = (label: string): boolean => /\b(powered|made|built|created)\b|^\s*$/i.test(label);

/** A calendar or an order form of somebody else, shown inside the page that was to lead to it. */
const orderFrames = (context: PageContext): Endpoint[] =>
  context.facts.frames
    .filter(({ read, visible, url }) => !read && visible && outsideServiceOf(url) !== null)
    .slice(0, 1)
    .map(() => ({ ...plainEndpoint('buy', 'page', NO_WORK, context, []), elsewhere: true as const }));

/** One click further, on a page that is not ours to look at. */
function behind(link: LinkFact, goal: Goal, context: PageContext, doubtful = false): Endpoint {
  const endpoint = endpointAt(link, goal, 'page', context);
  const step: Step = {
    action: 'click',
    text: shortLabel(link),
    href: link.href,
    from: context.facts.url,
    url: link.href,
    seconds: Math.round(clickSeconds(assumptionsFor(context.viewport)) * 10) / 10,
    loads: true,
    region: link.region,
  };
  return {
    ...endpoint,
    steps: [step],
    actions: endpoint.actions + 1,
    cost: endpoint.cost + step.seconds,
    url: link.href,
    elsewhere: true,
    ...(doubtful ? { unknownHost: true as const } : {}),
    note: elsewhereNote(goal, link.href),
  };
}

const DEEDS: Partial<Record<Goal, string>> = { buy: 'Ordering', contact: 'Writing', complain: 'Complaining' };

const elsewhereNote = (goal: Goal, href: string): string =>
  `${DEEDS[goal] ?? 'It'} goes on at ${new URL(href).host}, which was not opened.`;
