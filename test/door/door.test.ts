/** Nothing leaves that somebody who only looks would not have caused, whatever a website tries. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../src/website/browser/launch.js';
import { often } from '../support/soak.js';
import { testBrowser } from '../support/test-browser.js';
import { tellViolations, violationsOf } from './expected.js';
import { generatedSites } from './generator.js';
import { triggerNamed } from './triggers.js';
import { type Visited, visitSite, watchFired } from './visit.js';

/** `DOOR_SEED=7 DOOR_PAGES=8` repeats what failed. */
const SEED = Number(process.env.DOOR_SEED ?? 20261130);
const PAGES = Number(process.env.DOOR_PAGES ?? often(100, 2000));

const sites = generatedSites(SEED, PAGES);
const pages = sites.flatMap((site) => site.pages);
process.stdout.write(`Generated with seed ${SEED}: ${sites.length} websites, ${pages.length} pages.\n`);

let browser: Browser;
let fired: Set<string>;
beforeAll(async () => {
  browser = await testBrowser(['--ignore-certificate-errors']);
  fired = watchFired(browser);
});
afterAll(() => browser?.close());

const visited: Visited[] = [];
const told = new Set<string>();

const untold = ({ plan, arrivals }: Visited): string[] => {
  const lines = tellViolations(plan, violationsOf(plan, arrivals)).filter((one) => !told.has(one));
  for (const one of lines) told.add(one);
  return lines;
};

// Two at a time, as `check` looks at two screens.
const pairs = Array.from({ length: Math.ceil(sites.length / 2) }, (_, index) =>
  sites.slice(2 * index, 2 * index + 2),
);
it.each(pairs.map((pair) => [pair.map(({ name }) => name).join(' and '), pair] as const))(
  '%s',
  { timeout: 180_000, retry: 0 },
  async (_names, pair) => {
    const both = await Promise.all(pair.map((plan) => visitSite(browser, plan)));
    visited.push(...both);
    expect(both.flatMap(untold)).toEqual([]);
    for (const { plan, evidence } of both)
      expect([plan.name, evidence.status, evidence.failure]).not.toContain('unreachable');
  },
);

it('nothing came afterwards, until the browser had gone', async () => {
  await browser.close();
  await Promise.all(visited.map(({ close }) => close()));
  expect(visited.flatMap(untold)).toEqual([]);
});

it('pages were pressed and filled in, or nothing would be proven', () => {
  const leaks = pages.flatMap((page) => page.leaks).filter(({ native }) => !native);
  const shares = (['looking', 'acting', 'typing', 'leaving'] as const).map((kind) => {
    const all = leaks.filter(({ trigger }) => triggerNamed(trigger).kind === kind);
    return { kind, all: all.length, fired: all.filter(({ token }) => fired.has(token)).length };
  });
  const words = shares.map(({ kind, all, fired: few }) => `${few} of ${all} by ${kind}`).join(', ');
  process.stdout.write(`Leaks that were set off: ${words}.\n`);
  for (const { kind, all, fired: few } of shares) expect([kind, few / all > 0.1]).toEqual([kind, true]);
});
