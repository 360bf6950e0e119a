/** Builds literal website evidence: say what matters to a test, the rest is an ordinary, empty site. */
import type { SiteEvidence, VisitedPage } from '../../src/model/evidence.js';
import { GOALS, type Goal, type Journey, notFound, type Step } from '../../src/model/journey.js';
import type { PageFacts } from '../../src/model/page-facts.js';

export const HOME = 'https://www.example.org/';

/** `/contact` → `https://www.example.org/contact`; whole addresses stay as they are. */
export const at = (path: string): string => new URL(path, HOME).href;

export const journey = (goal: Goal, said: Partial<Journey> = {}): Journey => ({ ...notFound(goal), ...said });

/** A click from one page to the next. */
export const click = (text: string, from: string, to: string): Step => ({
  action: 'click',
  text,
  href: at(to),
  from: at(from),
  url: at(to),
  seconds: 4,
  loads: true,
});

export interface SaidOfSite extends Partial<Omit<SiteEvidence, 'journeys'>> {
  journeys?: Partial<Record<Goal, Partial<Journey>>>;
}

export function site({ journeys = {}, ...said }: SaidOfSite = {}): SiteEvidence {
  const found = Object.fromEntries(GOALS.map((goal) => [goal, journey(goal, journeys[goal])]));
  return {
    site: HOME,
    viewport: 'desktop',
    language: 'en',
    country: 'GB',
    status: 'complete',
    failure: null,
    startedAt: '2026-03-02T13:05:00Z',
    finishedAt: '2026-03-02T13:06:10Z',
    pagesOpened: said.pages?.length ?? 1,
    consentActions: 0,
    pages: [page('/')],
    ...said,
    journeys: found as Record<Goal, Journey>,
  } as SiteEvidence;
}

/** The visit was over before every promising page was seen. */
export const cutShort = (said: SaidOfSite = {}): SiteEvidence => site({ ...said, status: 'partial' });

export const unreachable = (): SiteEvidence =>
  site({ status: 'unreachable', failure: 'the host refused the connection', pages: [] });

export interface SaidOfPage extends Partial<Omit<VisitedPage, 'facts'>> {
  facts?: Partial<PageFacts> | null;
}

export function page(path: string, { facts = {}, ...said }: SaidOfPage = {}): VisitedPage {
  const url = at(path);
  return {
    url,
    requestedUrl: url,
    status: 200,
    failure: null,
    depth: url === HOME ? 0 : 1,
    why: url === HOME ? 'home' : 'explored',
    timings: { responseMs: 80, domReadyMs: 300, largestPaintMs: null },
    ...said,
    facts: facts && pageFacts({ url, ...facts }),
  } as VisitedPage;
}

export const pageFacts = (said: Partial<PageFacts> = {}): PageFacts => ({
  url: HOME,
  title: 'Example Lamps',
  lang: 'en',
  alternates: [],
  viewport: { width: 1366, height: 768 },
  scrollHeight: 1200,
  links: [],
  controls: [],
  forms: [],
  headings: [],
  blocks: [],
  frames: [],
  widgets: [],
  structuredData: [],
  words: 100,
  ...said,
});
