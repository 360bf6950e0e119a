/** One tab of the browser, dressed as a customer's screen and guarded; and what it last showed. */
import type { PageFacts } from '../../model/page-facts.js';
import type { Secrets } from '../../model/secrets.js';
import { VIEWPORTS, type ViewportName } from '../../model/viewport.js';
import type { ClosedContext } from '../browser/context.js';
import type { Browser, CDPSession, Frame, Page, Protocol } from '../browser/launch.js';
import { noteTimersExpression } from '../facts/in-page/timers.js';
import { keepPointedAt } from '../facts/in-page/touch-hover.js';
import type { RequestPolicy } from '../network/request-policy.js';
import { PAGE_LIMITS, type PageLimits } from './limits.js';
import { behaveInPage, withoutSockets } from './page-shims.js';
import { type Guard, guardTab } from './request-guard.js';
import { type Traffic, watchTraffic } from './traffic.js';

export interface TabOptions {
  viewport: ViewportName;
  /** Accept-Language of the customer, BCP 47; null leaves the browser's own. */
  language: string | null;
  userAgentSuffix: string;
  /** Where others than the usual ones are wanted. */
  pageLimits?: Partial<PageLimits>;
}

export interface TabWorld extends TabOptions {
  /** Where the tab may go. */
  reach: RequestPolicy;
  /** Done to every new page before it is used. */
  prepare?: ((page: Page) => Promise<void>) | undefined;
}

export interface Tab {
  page: Page;
  session: CDPSession;
  /** Behind whose door it is. */
  context: ClosedContext;
  guard: Guard;
  traffic: Traffic;
  touch: boolean;
  limits: PageLimits;
  /** What pictures must not show. */
  secrets: Pick<Secrets, 'isEmpty' | 'isIn'> | null;
  /** What the page showed when it was last read. */
  facts: PageFacts | null;
  /** What a page said that looks as if something had been ordered or sent by us; the first, and for good. */
  confirmation: { text: string; url: string } | null;
  /** Something lies over pages of this website and does not go by itself: it is not waited for again. */
  hasStandingVeil: boolean;
  /** A page of this website said that it was busy for as long as anybody waits: the others are waited for less. */
  isForeverBusy: boolean;
  /** Presses in a row after which the page did not come to rest. */
  restless: number;
  /** Rejects when the page crashes or closes itself; never resolves. */
  lost: Promise<never>;
  isLost(): boolean;
  /** Gives the page up for a reason of ours; whoever waits for `lost` hears it. */
  giveUp(reason: string): void;
  /** The page is closed on purpose, which is no loss. */
  retire(): void;
  /** Puts a fresh page in the place of one that crashed or hangs. Rejects where the browser is gone. */
  renew(): Promise<void>;
  /** Opens a fresh page in another context and puts the present one aside. */
  stepAside(context: ClosedContext): Promise<void>;
  /** Closes that context and takes up the page that was put aside; does nothing if none was. */
  stepBack(): Promise<void>;
  isAside(): boolean;
}

export async function openTab(context: ClosedContext, world: TabWorld): Promise<Tab> {
  const limits = { ...PAGE_LIMITS, ...world.pageLimits };
  let aside: (Opened & Pick<Tab, 'facts' | 'context'>) | null = null;
  let renewing: Promise<void> | null = null;
  const renew = async () => {
    tab.retire();
    tab.guard.release();
    await closeSoon(tab.page);
    Object.assign(tab, await openPage(tab.context, world, limits, tab.guard), { facts: null });
  };
  const tab: Tab = {
    ...(await openPage(context, world, limits)),
    context,
    limits,
    touch: VIEWPORTS[world.viewport].touch,
    secrets: null,
    facts: null,
    confirmation: null,
    hasStandingVeil: false,
    isForeverBusy: false,
    restless: 0,
    renew() {
      renewing ??= renew().finally(() => {
        renewing = null;
      });
      return renewing;
    },
    async stepAside(other) {
      const opened = await openPage(other, world, limits, tab.guard);
      const { page, session, guard, traffic, lost, isLost, giveUp, retire, facts } = tab;
      aside = { page, session, guard, traffic, lost, isLost, giveUp, retire, facts, context: tab.context };
      Object.assign(tab, opened, { facts: null, context: other });
    },
    async stepBack() {
      if (!aside) return;
      tab.retire();
      tab.guard.release();
      const { context: left } = tab;
      Object.assign(tab, aside);
      aside = null;
      await left.close();
    },
    isAside: () => aside !== null,
  };
  return tab;
}

export const CRASHED = 'the page crashed the browser tab';
export const CLOSED = 'the page closed its own window';

/** Milliseconds that a page may take to close; browsers end its process themselves (our assumption). */
const TO_CLOSE = 5_000;

/** Whatever waits for the page then hears that it is gone. */
async function closeSoon(page: Page): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, TO_CLOSE);
  });
  await Promise.race([page.close().catch(() => {}), late]);
  clearTimeout(timer);
}

type Opened = Pick<Tab, 'page' | 'session' | 'guard' | 'traffic' | 'lost' | 'isLost' | 'giveUp' | 'retire'>;

async function openPage(
  context: ClosedContext,
  world: TabWorld,
  limits: PageLimits,
  like?: Guard,
): Promise<Opened> {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const mainFrame = frameId(page.mainFrame());
  shimWorkers(page);
  const [guard] = await Promise.all([
    guardTab(page.browser(), {
      mainFrame,
      ...watchFrames(page, session),
      reach: world.reach,
      limits,
      remote: context.options.remote ?? false,
      like,
    }),
    dress(page, world, page.browser()),
    // Menus that slide in have arrived at once; what a customer sees after half a second is what counts.
    session.send('Animation.enable'),
    session.send('Animation.setPlaybackRate', { playbackRate: 50 }),
    session.send('Page.enable'),
    // Puppeteer keeps bodies for those who ask; this second listener needs none.
    session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 }),
    page.evaluateOnNewDocument(`(${behaveInPage})(); (${withoutSockets})()`),
    page.evaluateOnNewDocument(noteTimersExpression),
    VIEWPORTS[world.viewport].touch ? page.evaluateOnNewDocument(`(${keepPointedAt})()`) : null,
    world.prepare?.(page),
  ]);
  const traffic = watchTraffic(page, session, { mainFrame, limits });
  // Another place in the same document (#) is no other document, and what was pressed there still counts.
  session.on('Page.frameNavigated', ({ frame }) => frame.id === mainFrame && guard.arrived());
  // A beforeunload dialog asks whether to stay, all others only hold up; neither stops us.
  page.on('dialog', (dialog) => {
    const answered = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    // A dialog, a window or a tab that is already gone needs no answer any more.
    answered.catch(() => {});
  });
  page.on('popup', (popup) => void popup?.close().catch(() => {}));
  return { page, session, guard, traffic, ...watchLife(page) };
}

function watchLife(page: Page): Pick<Tab, 'lost' | 'isLost' | 'giveUp' | 'retire'> {
  let gone = false;
  let retired = false;
  const retire = () => {
    retired = true;
  };
  let giveUp: (reason: string) => void = () => {};
  const lost = new Promise<never>((_resolve, reject) => {
    giveUp = (reason) => {
      gone = true;
      reject(new Error(reason));
    };
    page.once('error', () => giveUp(CRASHED));
    page.once('close', () => retired || giveUp(CLOSED));
  });
  lost.catch(() => {
    // Heard by those who wait for something in the page.
  });
  return { lost, isLost: () => gone, giveUp, retire };
}

/** Which frames are in a page: as the driver hears of them, and as the browser names them when asked. */
function watchFrames(page: Page, session: CDPSession) {
  const known = new Set<string>();
  page.on('frameattached', (frame) => known.add(frameId(frame)));
  page.on('framedetached', (frame) => known.delete(frameId(frame)));
  let asking: Promise<void> | null = null;
  const ask = async () => {
    const note = ({ frame, childFrames = [] }: Protocol.Page.FrameTree): void => {
      known.add(frame.id);
      for (const child of childFrames) note(child);
    };
    note((await session.send('Page.getFrameTree')).frameTree);
  };
  return {
    hasFrame: (id: string) => known.has(id),
    /** Many that ask at once are answered at once. */
    refresh() {
      asking ??= ask().finally(() => {
        asking = null;
      });
      return asking;
    },
  };
}

/** Workers wait for the debugger, and ours is asked first: a worker finds no sockets when it starts. */
function shimWorkers(page: Page): void {
  const shim = (session: CDPSession): void => {
    session.on('sessionattached', (child: CDPSession) => {
      shim(child);
      child.send('Runtime.evaluate', { expression: `(${withoutSockets})()` }).catch(() => {
        // The worker ended before it began.
      });
    });
  };
  // Puppeteer attaches to workers by the page's own session.
  shim((page as unknown as { _client(): CDPSession })._client());
}

/** The DevTools id of a frame, which Puppeteer keeps to itself. */
const frameId = (frame: Frame): string => (frame as unknown as { _id: string })._id;

const agents = new WeakMap<Browser, Promise<string>>();

/** Asked once a browser: every tab needs it before anything else. */
function agentOf(browser: Browser): Promise<string> {
  const agent = agents.get(browser) ?? browser.userAgent();
  agents.set(browser, agent);
  return agent;
}

async function dress(page: Page, options: TabOptions, browser: Browser): Promise<void> {
  const { width, height, touch } = VIEWPORTS[options.viewport];
  const agent = (await agentOf(browser)).replace('HeadlessChrome', 'Chrome');
  await Promise.all([
    page.setViewport({ width, height, hasTouch: touch, isMobile: touch }),
    page.setUserAgent({ userAgent: `${touch ? asPhone(agent) : agent} ${options.userAgentSuffix}`.trim() }),
    page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
    options.language ? page.setExtraHTTPHeaders({ 'Accept-Language': options.language }) : undefined,
  ]);
}

/** Sites that choose their layout by the user agent look for "Mobile" and "Android". */
const asPhone = (agent: string): string =>
  agent.replace(/\([^)]*\)/, '(Linux; Android 14; Pixel 8)').replace(/ Safari\//, ' Mobile Safari/');
