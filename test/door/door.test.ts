/** Nothing leaves that somebody who only looks would not have caused, whatever a website tries. */
import { expect, it } from 'vitest';
import { often } from '../support/soak.js';
import { testBrowser } from '../support/test-browser.js';
import { tellViolations, violationsOf } from './expected.js';
import { generatedSites, type SitePlan } from './generator.js';
import { type Visited, visitSite } from './visit.js';

/** `DOOR_SEED=7 DOOR_PAGES=8` repeats what failed. */
const SEED = Number(process.env.DOOR_SEED ?? 20261130);
const PAGES = Number(process.env.DOOR_PAGES ?? often(100, 2000));
/** Websites that one browser sees, two at a time. */
const BATCH = 8;

const sites = generatedSites(SEED, PAGES);
process.stdout.write(`Generated with seed ${SEED}: ${sites.length} websites, ${count(sites)} pages.\n`);

const batches = Array.from({ length: Math.ceil(sites.length / BATCH) }, (_, index) =>
  sites.slice(index * BATCH, (index + 1) * BATCH),
);

it.each(batches.map((batch, index) => [index + 1, batch] as const))(
  'generated websites, part %i',
  { timeout: Number(process.env.DOOR_LIMIT ?? 300_000), retry: 0 },
  async (_part, batch) => {
    const visited = await visitAll(batch);
    const told = visited.flatMap(({ plan, arrivals }) => tellViolations(plan, violationsOf(plan, arrivals)));
    expect(told).toEqual([]);
  },
);

async function visitAll(batch: readonly SitePlan[]): Promise<Visited[]> {
  const browser = await testBrowser(['--ignore-certificate-errors']);
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
  }
  return visited;
}

function count(all: readonly SitePlan[]): number {
  return all.reduce((sum, { pages }) => sum + pages.length, 0);
}
