/** Serves a generated website, lets the program look at it, and brings back what arrived. */
import type { SiteEvidence } from '../../src/model/evidence.js';
import type { Browser } from '../../src/website/browser/launch.js';
import { parseRecording } from '../../src/website/browser/recorder.js';
import { collectSite } from '../../src/website/collect/website.js';
import { noRobots } from '../../src/website/network/robots.js';
import type { LookOptions } from '../../src/website/tab/look-options.js';
import { change, click, type RecordingFile, recording } from '../support/recording.js';
import type { PagePlan, SitePlan } from './generator.js';
import { type Answer, type Arrival, type LoggingSite, loggingSite } from './logging-server.js';
import { pageScript, WORKER_SCRIPT } from './page-script.js';
import { content, frame, header, overlay, type PlannedPage } from './stages.js';
import { triggerNamed } from './triggers.js';
import { wayNamed } from './ways.js';

export interface Visited {
  plan: SitePlan;
  evidence: SiteEvidence;
  arrivals: readonly Arrival[];
  /** To be called once the browser is closed: until then, more may arrive. */
  close(): Promise<void>;
}

/** The tokens of all leaks that were set off, whether anything arrived or not. */
export function watchFired(browser: Browser): Set<string> {
  const fired = new Set<string>();
  browser.on('targetcreated', (target) => {
    if (target.type() !== 'page' || target.opener()) return;
    target
      .page()
      .then((page) =>
        page?.on('console', (message) => {
          const [what, token] = message.text().split(' ');
          if (what === 'fired' && token) fired.add(token);
        }),
      )
      .catch(() => {
        // The tab was closed first.
      });
  });
  return fired;
}

/** Looks at the website as `check` does. */
export async function visitSite(
  browser: Browser,
  plan: SitePlan,
  more: Partial<LookOptions> = {},
): Promise<Visited> {
  const served = await serveSite(plan);
  const evidence = await collectSite(browser, {
    site: served.url,
    viewport: 'desktop',
    country: null,
    language: null,
    limits: { pages: 24, seconds: 60, depth: 5 },
    robots: noRobots,
    turn: () => Promise.resolve(),
    now: () => new Date(),
    signal: new AbortController().signal,
    userAgentSuffix: 'ownqueue/test',
    progress: (url) =>
      void process.stdout.write(`${new Date().toISOString().slice(14, 23)} ${plan.name} ${url}\n`),
    pageLimits: { answerMs: 4_000, readMs: 20_000 },
    ...withRecordings(plan, served.url),
    ...more,
  });
  return { plan, evidence, arrivals: served.arrivals, close: served.close };
}

/** The recorded journey, and the login if the website has one. */
export function recordingsOf(
  { pages, typed }: SitePlan,
  url: string,
): { journey: RecordingFile; login: RecordingFile | null } {
  const { address } = pages.find(({ stage }) => stage === 'replay')!;
  const login = pages.find(({ stage }) => stage === 'login');
  return {
    journey: recording(
      url,
      click(`a[href="${address}"]`),
      change('aria/Your name', typed.name),
      change('aria/Email', typed.email),
      change('aria/What went wrong?', typed.message),
      click('aria/Send words'),
    ),
    login: login
      ? recording(
          new URL(login.address, url).href,
          change('aria/User name', typed.user),
          change('aria/Password', typed.password),
          click('main form button'),
        )
      : null,
  };
}

function withRecordings(plan: SitePlan, url: string): Pick<LookOptions, 'recordings' | 'access'> {
  const { journey, login } = recordingsOf(plan, url);
  const recordings = { [plan.replayed]: [parseRecording(journey, 'journey.json')] };
  if (login === null) return { recordings };
  return {
    recordings,
    access: {
      headers: {},
      cookies: [],
      login: parseRecording(login, 'login.json'),
      hosts: [],
      secrets: null,
    },
  };
}

/** Until somebody has logged in, the page of the login is the one that asks for a password. */
export async function serveSite(plan: SitePlan): Promise<LoggingSite> {
  let site: LoggingSite | null = null;
  const placed = (): PlannedPage[] => plan.pages.map((page) => placedPage(page, site!));
  site = await loggingSite((method, url) => answer(plan, placed(), site!, method, url), {
    secure: plan.secure,
  });
  return site;
}

/** A page with the addresses to which its leaks send. */
export const placedPage = (
  page: PagePlan,
  { url, elsewhere }: Pick<LoggingSite, 'url' | 'elsewhere'>,
): PlannedPage => ({
  ...page,
  leaks: page.leaks.map(({ path, elsewhere: index, ...leak }) => ({
    ...leak,
    to: new URL(path, index === null ? url : elsewhere[index % elsewhere.length]).href,
  })),
});

function answer(
  { commands }: SitePlan,
  pages: readonly PlannedPage[],
  { udp }: LoggingSite,
  method: string,
  url: string,
): Answer | null {
  const path = url.replace(/\?.*/, '');
  const plain = (title: string, body: string) => ({
    body: frame(title, '', `${header(pages)}<main><h1>${title}</h1>${body}</main>`),
  });
  if (path === '/work.js')
    return {
      headers: { 'content-type': 'text/javascript', 'service-worker-allowed': '/' },
      body: WORKER_SCRIPT,
    };
  if (path === '/log-in' && method === 'POST')
    return { status: 303, headers: { location: '/', 'set-cookie': 'session=abc; path=/' }, body: '' };
  if (path === '/basket/add')
    return plain(
      'Basket',
      `<p>One lamp</p><a href="${pages.find(({ stage }) => stage === 'checkout')?.address}">Go to checkout</a>`,
    );
  if (commands.some(({ token }) => url.includes(token))) return plain('Done', '<p>That is done.</p>');
  if (path.startsWith('/send-') || path === '/place-order' || path === '/search')
    return plain('Received', '<p>We have it.</p>');
  const page = pages.find(({ address }) => address.replace(/\?.*/, '') === path);
  if (page) return htmlOf(page, { pages, commands, udp });
  if (pages.some(({ leaks }) => leaks.some(({ token }) => url.includes(token))))
    return { body: '<p>Received</p>' };
  return null;
}

/** The page as it is served. */
export function htmlOf(
  page: PlannedPage,
  { pages, commands, udp }: { pages: readonly PlannedPage[]; commands: SitePlan['commands']; udp: string },
): Answer {
  const all = pages.flatMap(({ leaks }) => leaks);
  const scripted = page.leaks.filter(({ native }) => !native);
  const script = pageScript({
    leaks: scripted,
    ways: all.map(({ way }) => way),
    places: all.flatMap(({ place }) => (place === null ? [] : [place])),
    udp,
  });
  const presses = page.leaks.filter(({ trigger }) => triggerNamed(trigger).kind === 'acting');
  const over = page.stage === 'dismiss' ? overlay(page.overlay, presses) : '';
  const links =
    page.address === '/'
      ? commands.map(({ href, label }) => `<li><a href="${href}">${label}</a></li>`).join('')
      : '';
  const body = `${header(pages)}${over}<main>${content(page, over ? [] : presses)}</main><ul>${links}</ul><footer>Example Lamps Ltd</footer>`;
  const headers: Record<string, string> = {};
  for (const { way, to } of page.leaks)
    for (const [name, value] of Object.entries(wayNamed(way).headers ?? {}))
      headers[name] = value.replaceAll('TO', to);
  return { headers, body: frame(page.stage, `<script>${script}</script>`, body) };
}
