/** A tab that crashes under a page: the page is opened once more in a fresh one, and told where it crashes again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteEvidence } from '../../src/model/evidence.js';
import type { Browser } from '../../src/website/browser/launch.js';
import { collectSite } from '../../src/website/collect/website.js';
import { noRobots } from '../../src/website/network/robots.js';
import { testBrowser } from '../support/test-browser.js';
import { type HostileSite, html, serveHostile } from './hostility.js';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

/** Crashes every tab that is open. */
async function crash(): Promise<void> {
  const pages = browser.targets().filter((target) => target.type() === 'page');
  for (const target of pages) {
    const session = await target.createCDPSession();
    // A tab that crashes does not answer.
    session.send('Page.crash').catch(() => {});
  }
}

/** A look at a website whose page for complaints crashes the tab so many times before it is shown. */
async function look(crashes: number): Promise<{ seen: SiteEvidence; asked: number }> {
  let left = crashes;
  const site: HostileSite = await serveHostile({
    story: 'The tab crashes.',
    status: 'complete',
    failure: null,
    answer: ({ url }, response) => {
      const body = '<h1>Complaints</h1><a href="/contact">Contact</a>';
      // The script is asked for when the page is there, and never comes.
      if (url === '/trap/crash.js') void crash();
      else html(response, left-- > 0 ? `${body}<script src="/trap/crash.js"></script>` : body);
    },
  });
  try {
    const seen = await collectSite(browser, {
      site: site.url,
      viewport: 'desktop',
      country: null,
      language: null,
      limits: { pages: 12, seconds: 120, depth: 6 },
      robots: noRobots,
      turn: () => Promise.resolve(),
      now: () => new Date(),
      signal: new AbortController().signal,
      userAgentSuffix: 'ownqueue/test',
      progress: () => {},
    });
    return { seen, asked: site.requests.filter((one) => one === 'GET /complaints').length };
  } finally {
    site.close();
  }
}

const CRASHED = 'the page crashed the browser tab';
const complaints = ({ pages }: SiteEvidence) =>
  pages.find(({ requestedUrl }) => requestedUrl.endsWith('/complaints'));

describe('a tab that crashes', () => {
  it('once costs a second attempt, which is told', async () => {
    const { seen, asked } = await look(1);
    expect([seen.status, asked]).toEqual(['complete', 2]);
    expect(complaints(seen)).toMatchObject({ failure: null, firstAttempt: { failure: CRASHED } });
  });

  it('again is told as a failure of the page, and the rest of the website is seen', async () => {
    const { seen, asked } = await look(Number.POSITIVE_INFINITY);
    expect([seen.status, asked]).toEqual(['partial', 2]);
    expect(complaints(seen)).toMatchObject({ failure: CRASHED, facts: null });
    expect(seen.failure).toContain(`/complaints could not be read (${CRASHED})`);
    expect(seen.journeys.contact).toMatchObject({ reached: 'form', form: { fields: 2 } });
  });
});
