/** The websites of a run: each looked at on every screen, judged and stored; some side by side, again if one fails. */
import PQueue from 'p-queue';
import { CATALOGUE_VERSION, judgeWebsite } from '../../audit/website-audit.js';
import type { Audit, AuditResult } from '../../model/audit.js';
import type { AnyCheck } from '../../model/check.js';
import type { SiteEvidence } from '../../model/evidence.js';
import { sawNothing } from '../../report/gate-document.js';
import type { Store } from '../../store/store.js';
import { withoutSecrets, withoutSecretsIn } from '../../text/without-secrets.js';
import { type TextReader, textReader } from '../../website/browser/read-text.js';
import { nothingSeen } from '../../website/collect/not-seen.js';
import { collectSite } from '../../website/collect/website.js';
import { lookUpHost } from '../../website/network/look-up.js';
import { turnsOf } from '../../website/network/rate-limit.js';
import { requestPolicy } from '../../website/network/request-policy.js';
import { noRobots, robotsOf } from '../../website/network/robots.js';
import type { LookOptions } from '../../website/tab/look-options.js';
import type { Context } from '../context.js';
import { packageVersion } from '../package-version.js';
import { type ProgressLine, progressLine } from '../progress-line.js';
import type { BrowserInUse } from '../run-browser.js';
import type { Session } from '../session.js';
import type { CheckSettings } from './check-options.js';

export interface CheckedSite {
  /** As it is stored; null if nothing was. */
  audit: Audit | null;
  /** Without what opens it. */
  url: string;
  startedAt: string;
  looks: readonly SiteEvidence[];
  result: AuditResult;
}

export interface AttemptedSite extends CheckedSite {
  attempts: number;
  /** Failed first and passed later. */
  flaky: boolean;
}

/** A session in which websites are looked at and judged. */
export interface CheckSession extends Omit<Session, 'store'> {
  browser: Pick<BrowserInUse, 'alive' | 'through'>;
  /** Null stores nothing, and takes no pictures. */
  store: Store | null;
  /** What judges the evidence. */
  checks: readonly AnyCheck[];
}

export interface RunSitesOptions {
  concurrency: number;
  retries: number;
  /** Whether one site alone would fail the build. */
  exceeds: (site: CheckedSite) => boolean;
  /** The result in place of a look that ended with this error; null ends the run with it. */
  excuse: (url: string, error: unknown) => AttemptedSite | null;
}

/** In the order of `urls`, whichever was ready first. Every attempt is stored. */
export async function runSites(
  urls: readonly string[],
  settings: CheckSettings,
  { concurrency, retries, exceeds, excuse }: RunSitesOptions,
  session: CheckSession,
): Promise<AttemptedSite[]> {
  const queue = new PQueue({ concurrency });
  const tasks = urls.map((url) => async (): Promise<AttemptedSite> => {
    try {
      for (let attempts = 1; ; attempts++) {
        const site = await checkSite(url, settings, session);
        const failed = sawNothing(site) || exceeds(site);
        if (!failed || attempts > retries) return { ...site, attempts, flaky: !failed && attempts > 1 };
      }
    } catch (error) {
      const excused = excuse(url, error);
      if (excused === null) throw error;
      return excused;
    }
  });
  return queue.addAll(tasks);
}

/** A browser that ends during a look may have been ended by others; twice is the website's doing (our assumption). */
const TRIES = 2;

/** Stores what was found, even if nothing could be observed. Rejects only if the run was stopped. */
export async function checkSite(
  url: string,
  settings: CheckSettings,
  session: CheckSession,
): Promise<CheckedSite> {
  const { browser, store, checks, context } = session;
  const startedAt = context.now().toISOString();
  const progress = progressLine(context, settings.quiet);
  await using options = lookOptions(url, settings, session, progress);
  const looks: SiteEvidence[] = [];
  for (const viewport of settings.viewports) {
    let running = await browser.alive();
    let look = await collectSite(running, { ...options, viewport });
    for (let tries = 1; !running.connected && tries < TRIES && !context.signal.aborted; tries++) {
      running = await browser.alive();
      look = await collectSite(running, { ...options, viewport });
    }
    looks.push(kept(look, settings, session));
  }
  progress.clear();
  context.signal.throwIfAborted();
  const result = judgeWebsite(looks, checks);
  const subject = withoutSecrets(url);
  const header = {
    channel: 'website',
    subject,
    startedAt,
    zone: context.zone,
    version: CATALOGUE_VERSION,
    practice: false,
    announced: false,
    rater: '',
    branch: '',
  };
  const audit = store ? await store.audits.save(header, result) : null;
  return { audit, url: subject, startedAt, looks, result };
}

/** What the looks at one website share: its rules for programs are read once, and its pace is one. */
function lookOptions(
  url: string,
  { country, language, pages, robots, access: accessTo, recordings }: CheckSettings,
  { browser, store, project, context }: CheckSession,
  progress: ProgressLine,
): Omit<LookOptions, 'viewport'> & AsyncDisposable {
  const { limits, manners, journeys } = project.config;
  const { through } = browser;
  const access = accessTo?.(url);
  // A proxy looks names up; what we would find may be something else.
  const reach = requestPolicy(url, through.outside.proxied ? null : lookUpHost, {
    hosts: access?.hosts ?? [],
  });
  const userAgentSuffix = `ownqueue/${packageVersion()}`;
  const reader: TextReader = textReader(browser.alive, {
    site: url,
    access,
    reach,
    userAgent: userAgentSuffix,
    through,
  });
  return {
    site: url,
    country,
    language,
    limits: { ...limits, pages },
    reach,
    through,
    robots: robots && manners.robots ? robotsOf(reader.read) : noRobots,
    turn: turnsOf(manners.requestsPerSecond, context.signal),
    now: context.now,
    signal: context.signal,
    userAgentSuffix,
    progress: (page, opened) => progress.show(`${opened + 1}: ${page}`),
    hints: journeys,
    closely: true,
    ...(recordings ? { recordings } : {}),
    ...(access ? { access } : {}),
    ...(store ? { pictures: { put: (png) => store.pictures.put(png) } } : {}),
    [Symbol.asyncDispose]: () => reader.close(),
  };
}

/** A look as it is judged and stored: it says what the connection knows better, and holds no secret. */
function kept(look: SiteEvidence, settings: CheckSettings, { browser, context }: CheckSession): SiteEvidence {
  const known = look.failure === null ? null : browser.through.outside.trouble(look.site);
  const explained = known === null ? look : { ...look, failure: known };
  const clean = withoutSecretsIn(context.secrets?.hideIn(explained) ?? explained);
  return settings.certificatesIgnored ? { ...clean, certificatesIgnored: true } : clean;
}

/** A site that nobody got to look at, as a result like any other, so that every report says why. It is not stored. */
export function unseenSite(
  url: string,
  failure: string,
  { viewports, country }: Pick<CheckSettings, 'viewports' | 'country'>,
  { now }: Pick<Context, 'now'>,
): AttemptedSite {
  const startedAt = now().toISOString();
  const looks = viewports.map((viewport) =>
    nothingSeen({ site: url, viewport, country, now }, startedAt, failure),
  );
  const result = judgeWebsite(looks, []);
  return { audit: null, url, startedAt, looks, result, attempts: 1, flaky: false };
}
