/** Reads what a tab shows now, frames of other origins included. */
import pTimeout from 'p-timeout';
import { isSameDocument } from '../../model/page-address.js';
import type { PageFacts } from '../../model/page-facts.js';
import { factsOf, mergeFrameFacts } from '../facts/page-facts.js';
import type { Tab } from './tab.js';

/** More links than anybody looks through; the first and the last of a page are kept (our assumption). */
const MOST_LINKS = 3000;

/** `read`: facts of the page itself, where they are known already. */
export async function readFacts(tab: Tab, read?: PageFacts): Promise<PageFacts> {
  tab.facts = await withFrames(tab, trimmed(read ?? (await factsOf(tab.page))));
  return tab.facts;
}

async function withFrames(tab: Tab, facts: PageFacts): Promise<PageFacts> {
  const unread = facts.frames.filter(({ read, visible }) => !read && visible);
  if (unread.length === 0) return facts;
  const inner = await Promise.all(
    tab.page.frames().map(async (frame) => {
      if (frame === tab.page.mainFrame() || !unread.some(({ url }) => isSameDocument(url, frame.url())))
        return null;
      return pTimeout(factsOf(frame), { milliseconds: PATIENCE, fallback: () => null }).catch(() => null);
    }),
  );
  return mergeFrameFacts(
    facts,
    inner.filter((one) => one !== null),
  );
}

/** A frame whose page never answers must not hold up the visit; milliseconds (our assumption). */
const PATIENCE = 3000;

const trimmed = (facts: PageFacts): PageFacts =>
  facts.links.length <= MOST_LINKS
    ? facts
    : { ...facts, links: [...facts.links.slice(0, MOST_LINKS - 500), ...facts.links.slice(-500)] };
