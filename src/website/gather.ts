/** Browser and search together: one site in one viewport becomes evidence. */
import { NothingObservedError } from '../model/errors.js';
import type { SiteEvidence, VisitedPage } from '../model/evidence.js';
import { GOALS, type Goal, type Journey } from '../model/journey.js';
import type { Access } from './browser/access.js';
import type { Browser } from './browser/launch.js';
import type { Recording } from './browser/recorder.js';
import { type Exploration, explore } from './explore.js';
import type { Hints } from './hints.js';
import { journeyOf } from './journey-of.js';
import { endPages } from './judging/pages.js';
import { compareFaces } from './live/compare-faces.js';
import { enterSite, leave } from './live/enter-site.js';
import { finishRoutes, type Notes } from './live/finish-routes.js';
import { HANGS, inTime, isLoss } from './live/in-time.js';
import { loadPage } from './live/load.js';
import { lookClosely } from './live/look-closely.js';
import { openLinked } from './live/open-linked.js';
import type { PutPicture } from './live/picture.js';
import { startFor } from './live/start-page.js';
import { type States, statesOf, unopened } from './live/states.js';
import { takePictures } from './live/storyboard.js';
import type { Tab, TabOptions } from './live/tab.js';
import { missedOf } from './missed.js';
import { nothingSeen } from './nothing-seen.js';
import { lookUpHost } from './reach/look-up.js';
import { type Reach, reachOf } from './reach/reach.js';
import { unread } from './read-page.js';
import { pageKinds } from './recognise/page-kind.js';
import { recordingsFor, replayOn } from './replay/recorded-goals.js';
import type { Robots } from './robots.js';

export interface GatherOptions extends TabOptions {
  site: string;
  country: string | null;
  limits: { pages: number; seconds: number; depth: number };
  robots: Robots;
  /** Resolves when the next page may be asked for. */
  turn: (url: string) => Promise<void>;
  now: () => Date;
  signal: AbortSignal;
  /** Told before each page is opened. */
  progress: (url: string, opened: number) => void;
  /** Where requests may go; by default as the system looks names up. Looks at one website share it. */
  reach?: Reach;
  /** For websites that are not public. */
  access?: Access;
  /** Start pages and words per goal. */
  hints?: Hints;
  /** Journeys that are replayed in place of searching for them; each is for one screen or for any. */
  recordings?: Partial<Record<Goal, readonly Recording[]>>;
  /** Also measure how the pages at the ends of journeys show, and whom they lock out; costs a second visit. */
  closely?: boolean;
  /** Keeps pictures of the steps; without it none are taken. */
  pictures?: { put: PutPicture };
}

/** Never throws for what a site does; an unreachable one is evidence too. */
export async function gatherSite(browser: Browser, options: GatherOptions): Promise<SiteEvidence> {
  const { now, viewport, country, hints = {}, access } = options;
  const startedAt = now().toISOString();
  const reach = options.reach ?? reachOf(options.site, lookUpHost, { hosts: access?.hosts ?? [] });
  const entered = await enterSite(browser, { ...options, reach }).catch((error: unknown) =>
    unlessEnded(browser, error),
  );
  if (!entered) return nothingSeen(options, startedAt, ENDED);
  const { context, tab, failure: closed } = entered;
  try {
    if (closed !== null) return nothingSeen(options, startedAt, closed);
    const home = normalised(options.site);
    let opened = 0;
    const admit = async (url: string): Promise<string | null> => {
      const refused = await reach.refusal(url);
      if (refused !== null) return refused;
      if (!(await options.robots.allows(url))) return 'robots.txt asks programs not to open it';
      await options.turn(url);
      options.progress(url, opened++);
      return null;
    };
    const deadline = now().getTime() + options.limits.seconds * 1000;
    const recorded = recordingsFor(options);
    const goals = GOALS.filter((goal) => !recorded.has(goal));
    const goOn = () => browser.connected && !options.signal.aborted && now().getTime() < deadline;
    const walk = async (start: string): Promise<Walk> => {
      const states = statesOf(tab, { start, viewport, country, hints, admit });
      const limits = { pages: options.limits.pages, depth: options.limits.depth, goOn, goals };
      const exploration = await explore(start, steadily(tab, states), limits);
      const put = options.pictures?.put ?? null;
      const buys = goals.includes('buy') && goOn();
      const finished = buys ? await finishRoutes(tab, states, exploration, { viewport, put }) : null;
      return {
        ...exploration,
        best: finished?.best ?? exploration.best,
        notes: finished?.notes ?? {},
        states,
      };
    };
    const start = await startFor(tab, home, options.language, admit);
    const walked = await walk(start);
    const { pages } = walked.states;
    const first = pages[0] ?? unopened(start, 0, HANGS);
    const walled = first.facts !== null && pageKinds(first.facts).includes('blocked');
    const reachable = first.facts !== null && !walled && (first.status ?? 200) < 400;
    if (reachable && goOn() && opened < options.limits.pages)
      pages.push(...(await openLinked(tab, first, pages, admit)));
    if (reachable && goOn()) await probeMissingPage(tab, start, pages, admit);
    const face = goOn() ? await compareFaces(browser, { ...options, reach }, first, admit) : null;
    const journeys: Partial<Record<Goal, Journey>> = {};
    let consentActions = walked.states.consentActions();
    for (const goal of GOALS) {
      const recording = recorded.get(goal);
      if (recording && reachable) {
        const { replayed, failure } = await replayOn(
          browser,
          { ...options, reach },
          {
            goal,
            recording,
            site: home,
            admit,
          },
        );
        if (failure !== null) return nothingSeen(options, startedAt, failure);
        journeys[goal] = replayed.journey;
        consentActions += replayed.consentActions;
        pages.push(...replayed.pages);
        continue;
      }
      const own = hints[goal]?.start;
      const from = own && reachable && goOn() ? await walk(normalised(own)) : walked;
      if (from !== walked)
        pages.push(...from.states.pages.map((page) => ({ ...page, why: 'explored' as const })));
      const journey = journeyOf(goal, from, viewport, from.notes[goal]);
      journeys[goal] = options.pictures ? await illustrated(tab, from, journey, options.pictures) : journey;
    }
    const evidence: SiteEvidence = {
      site: options.site,
      viewport,
      language: first.facts?.lang ?? null,
      country,
      status: reachable ? (isPartial(pages, walked) || face ? 'partial' : 'complete') : 'unreachable',
      failure: withFace(
        reachable
          ? browser.connected
            ? missedOf(pages)
            : ENDED
          : (first.failure ?? (walled ? WALLED : `it answered with status ${first.status}`)),
        face,
      ),
      ...(face ? { otherFace: face } : {}),
      startedAt,
      finishedAt: now().toISOString(),
      pagesOpened: opened,
      consentActions,
      journeys: journeys as Record<Goal, Journey>,
      pages,
    };
    if (!options.closely || !reachable || !goOn()) return evidence;
    const ends = endPages(evidence).map(({ url }) => url);
    return { ...evidence, pages: await lookClosely(tab, pages, ends) };
  } catch (error) {
    await unlessEnded(browser, error);
    return nothingSeen(options, startedAt, ENDED);
  } finally {
    await leave(context);
  }
}

export const ENDED = 'the browser itself ended while the site was open';

/** Rejects with the error while the browser is there: then it is ours. */
async function unlessEnded(browser: Browser, error: unknown): Promise<null> {
  if (browser.connected) throw error;
  return null;
}

interface Walk extends Exploration {
  notes: Notes;
  states: States;
}

const WALLED = 'it shows a wall against robots';

const withFace = (failure: string | null, face: string | null): string | null =>
  [failure, face && `the website shows programs another face than people: ${face}`]
    .filter(Boolean)
    .join('; ') || null;

/** The journey with a picture of each step. */
async function illustrated(
  tab: Tab,
  { best, states, start }: Walk,
  journey: Journey,
  { put }: { put: PutPicture },
): Promise<Journey> {
  const route = best[journey.goal];
  if (!route) return journey;
  const taken = await takePictures(tab, states, [route], { start, put });
  const pictures = route.moves.flatMap(({ steps }) => steps.map((step) => taken.get(step)));
  const steps = journey.steps.map((step, place) => {
    const screenshot = step.screenshot ?? pictures[place];
    return screenshot ? { ...step, screenshot } : step;
  });
  return { ...journey, steps };
}

const isPartial = (pages: readonly VisitedPage[], { stopped }: Exploration): boolean =>
  stopped !== 'exhausted' || pages.some(({ failure }) => failure !== null);

/** A page that breaks the tab is a page that could not be read; the search goes on. */
const steadily =
  (tab: Tab, { visit, pages }: States): States['visit'] =>
  (target) =>
    inTime(tab, tab.limits.stepMs, () => visit(target)).catch((error: Error) => {
      const url = target.key.split('\n')[0]!;
      if (isLoss(error)) pages.push(unopened(url, target.moves.length, error.message));
      return unread(url);
    });

/** A page that cannot exist shows what customers see who follow a dead link. */
async function probeMissingPage(
  tab: Tab,
  start: string,
  pages: VisitedPage[],
  admit: (url: string) => Promise<string | null>,
) {
  const url = new URL('/ownqueue-looks-for-a-page-that-is-not-here', start).href;
  if ((await admit(url)) !== null) return;
  pages.push((await loadPage(tab, url, { depth: null, why: 'not-found-probe' })).page);
}

/** The same page under the same name: no fragment, no login, a path. Throws NothingObservedError for other schemes. */
export function normalised(url: string): string {
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) {
    throw new NothingObservedError(`${url} is not a web address.`, 'Name an http or https address.');
  }
  parsed.hash = '';
  // A login in the address opens the website (access), and is kept nowhere.
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
