/** Nothing leaves that somebody who only looks would not have caused, whatever a website tries. */
import { afterAll, expect, it } from 'vitest';
import { often } from '../support/soak.js';
import { testBrowser } from '../support/test-browser.js';
import { tellViolations, violationsOf } from './expected.js';
import { generatedSites, type SitePlan } from './generator.js';
import { triggerNamed } from './triggers.js';
import { type Visited, visitSite, watchFired } from './visit.js';

/** `DOOR_SEED=7 DOOR_PAGES=8` repeats what failed. */
const SEED = Number(process.env.DOOR_SEED ?? 20261130);
const PAGES = Number(process.env.DOOR_PAGES ?? often(100, 2000));
/** Websites that one browser sees, two at a time. */
const BATCH = 8;

const sites = generatedSites(SEED, PAGES);
const pages = sites.flatMap((site) => site.pages);
process.stdout.write(`Generated with seed ${SEED}: ${sites.length} websites, ${pages.length} pages.\n`);

const batches = Array.from({ length: Math.ceil(sites.length / BATCH) }, (_, index) =>
  sites.slice(index * BATCH, (index + 1) * BATCH),
);
const fired = new Set<string>();

it.each(batches.map((batch, index) => [index + 1, batch] as const))(
  'generated websites, part %i',
  { timeout: 300_000, retry: 0 },
  async (_part, batch) => {
    const visited = await visitAll(batch);
    const unseen = visited.filter(({ evidence }) => evidence.status === 'unreachable');
    expect(unseen.map(({ plan, evidence }) => `${plan.name}: ${evidence.failure}`)).toEqual([]);
    const told = visited.flatMap(({ plan, arrivals }) => tellViolations(plan, violationsOf(plan, arrivals)));
    expect(told).toEqual([]);
  },
);

afterAll(() => {
  const leaks = pages.flatMap((page) => page.leaks).filter(({ native }) => !native);
  const share = (of: string) => {
    const all = leaks.filter(({ trigger }) => triggerNamed(trigger).kind === of);
    return `${all.filter(({ token }) => fired.has(token)).length} of ${all.length} by ${of}`;
  };
  process.stdout.write(
    `Leaks that were set off: ${['looking', 'acting', 'typing', 'leaving'].map(share).join(', ')}.\n`,
  );
});

async function visitAll(batch: readonly SitePlan[]): Promise<Visited[]> {
  const browser = await testBrowser(['--ignore-certificate-errors']);
  const setOff = watchFired(browser);
  const visited: Visited[] = [];
  try {
    const waiting = [...batch];
    await Promise.all(
      [1, 2].map(async () => {
        for (let next = waiting.shift(); next; next = waiting.shift())
          visited.push(await visitSite(browser, next));
      }),
    );
  } finally {
    // What comes after the look counts, too: nothing comes once the browser is gone.
    await browser.close();
    await Promise.all(visited.map(({ close }) => close()));
    for (const token of setOff) fired.add(token);
  }
  return visited;
}
