/** One tab of the browser, dressed as a customer's screen and guarded; and what it last showed. */
import type { PageFacts } from '../../model/page-facts.js';
import type { Secrets } from '../../model/secrets.js';
import type { Browser, BrowserContext, CDPSession, Frame, Page } from '../browser/launch.js';
import { VIEWPORTS, type ViewportName } from '../viewports.js';
import { type Guard, guardTab } from './guard.js';
import { type Traffic, watchTraffic } from './traffic.js';

export interface TabOptions {
  viewport: ViewportName;
  /** Accept-Language of the customer, BCP 47; null leaves the browser's own. */
  language: string | null;
  userAgentSuffix: string;
}

export interface Tab {
  page: Page;
  session: CDPSession;
  guard: Guard;
  traffic: Traffic;
  touch: boolean;
  /** What pictures must not show. */
  secrets: Pick<Secrets, 'isEmpty' | 'isIn'> | null;
  /** What the page showed when it was last read. */
  facts: PageFacts | null;
}

export async function openTab(context: BrowserContext, options: TabOptions): Promise<Tab> {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const [guard] = await Promise.all([
    guardTab(session, frameId(page.mainFrame())),
    dress(page, options, page.browser()),
    // Menus that slide in have arrived at once; what a customer sees after half a second is what counts.
    session
      .send('Animation.enable')
      .then(() => session.send('Animation.setPlaybackRate', { playbackRate: 50 })),
    page.evaluateOnNewDocument(`(${sameWindow})()`),
    session.send('Browser.setDownloadBehavior', { behavior: 'deny' }).catch(() => {
      // Older browsers know the command for the whole browser only; downloads then end as failed loads.
    }),
  ]);
  const tab: Tab = {
    page,
    session,
    guard,
    traffic: watchTraffic(page),
    touch: VIEWPORTS[options.viewport].touch,
    secrets: null,
    facts: null,
  };
  // A dialog, a window or a tab that is already gone needs no answer any more.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  page.on('popup', (popup) => void popup?.close().catch(() => {}));
  return tab;
}

/** Runs in the page: what a press opens in a window of its own is shown in this one. */
function sameWindow(): void {
  const open = window.open.bind(window);
  window.open = (url, ...rest) => {
    if (!url || !navigator.userActivation.isActive) return open(url, ...rest);
    location.assign(url);
    return window;
  };
}

/** The DevTools id of a frame, which Puppeteer keeps to itself. */
const frameId = (frame: Frame): string => (frame as unknown as { _id: string })._id;

async function dress(page: Page, options: TabOptions, browser: Browser): Promise<void> {
  const { width, height, touch } = VIEWPORTS[options.viewport];
  const agent = (await browser.userAgent()).replace('HeadlessChrome', 'Chrome');
  await Promise.all([
    page.setViewport({ width, height, hasTouch: touch, isMobile: touch }),
    page.setUserAgent({ userAgent: `${touch ? asPhone(agent) : agent} ${options.userAgentSuffix}` }),
    page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
    options.language ? page.setExtraHTTPHeaders({ 'Accept-Language': options.language }) : undefined,
  ]);
}

/** Sites that choose their layout by the user agent look for "Mobile" and "Android". */
const asPhone = (agent: string): string =>
  agent.replace(/\([^)]*\)/, '(Linux; Android 14; Pixel 8)').replace(/ Safari\//, ' Mobile Safari/');
