/** Links a customer can follow from a page, each with what it costs and what it promises. Pure. */
import { clickSeconds, SECONDS, SHARE_READ } from '../model/effort.js';
import type { ElementFact, LinkFact, PageFacts } from '../model/page-facts.js';
import { shortText } from '../model/plain-text.js';
import { assumptionsOf } from './journey-of.js';
import type { Move } from './paths.js';
import type { GoalReading } from './recognise/link-goals.js';
import { sameSite } from './same-site.js';
import type { ViewportName } from './viewports.js';

export function movesOf(facts: PageFacts, goals: GoalReading, viewport: ViewportName): Move[] {
  return goals.links
    .filter(({ fact }) => canFollow(fact, facts.url))
    .map(({ fact, scores }) => moveBy(fact, scores, facts, viewport));
}

function canFollow({ visible, href, rawHref, attributes }: LinkFact, from: string): boolean {
  if (!visible || !/^https?:/i.test(href) || attributes.download !== undefined) return false;
  if (/^#(?![!/])/.test(rawHref.trim()) || FILE.test(new URL(href).pathname)) return false;
  return sameSite(href, from) && withoutHash(href) !== withoutHash(from);
}

/** Ends of paths that are downloads, not pages: `/terms.pdf`, `/logo.svg`. */
const FILE =
  /\.(pdf|docx?|xlsx?|pptx?|zip|gz|png|jpe?g|gif|svg|webp|avif|mp[34]|webm|ics|vcf|xml|rss|exe|dmg)$/i;

function moveBy(fact: LinkFact, promise: Move['promise'], facts: PageFacts, viewport: ViewportName): Move {
  const words = wordsAbove(fact, facts);
  const viewportsScrolled = scrollsTo(fact, facts);
  const assumptions = assumptionsOf(viewport);
  const cost =
    clickSeconds(assumptions) +
    SECONDS.word * SHARE_READ * words +
    viewportsScrolled * (assumptions.touch ? SECONDS.flick : SECONDS.scroll);
  const to = withoutHash(fact.href);
  return {
    to,
    steps: [
      {
        action: 'click',
        text: labelOf(fact),
        href: fact.href,
        from: facts.url,
        url: to,
        seconds: Math.round(cost * 10) / 10,
        loads: true,
        region: fact.region,
      },
    ],
    words,
    viewportsScrolled,
    cost,
    promise,
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

/** Whole viewports between the top of the page and a control. */
export const scrollsTo = ({ box }: Pick<ElementFact, 'box'>, { viewport }: PageFacts): number =>
  box ? Math.max(0, Math.floor((box.y + box.height / 2) / viewport.height)) : 0;
