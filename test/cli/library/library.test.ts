/** What a team imports from the package for its own tests. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkSite, defineCheck, judge } from '../../../src/index.js';
import { changingSite } from '../../support/changing-site.js';
import { commandLine } from '../../support/command-line.js';

const greenTea = defineCheck({
  id: 'our/sells-green-tea',
  title: 'Green tea is sold',
  why: 'It is what we live on.',
  source: 'our assumption',
  weight: 1,
  needs: 'site',
  outcomes: {
    sold: { verdict: 'pass', says: 'Green tea is sold.' },
    missing: { verdict: 'fail', says: 'No green tea.', remedy: { text: 'Sell it.', effort: 'days' } },
  },
  judge: ({ site, pages }) => [
    { subject: site, outcome: pages.some(({ url }) => url.endsWith('tea.html')) ? 'sold' : 'missing' },
  ],
});

test('a site is checked without a store, and its evidence can be judged again', async () => {
  const { url } = await changingSite('easy-shop');
  const { status, looks, findings, measurements, score } = await checkSite(url, { checks: [greenTea] });
  expect(status).toBe('complete');
  expect(looks[0]?.journeys.complain).toMatchObject({ reached: 'form', clicks: 1 });
  expect(measurements.find(({ name }) => name === 'complain.clicks')?.value).toBe(1);
  expect(findings.find(({ check }) => check === greenTea.id)?.verdict).toBe('pass');
  expect(score?.value).toBeGreaterThan(50);
  expect(judge(looks, [greenTea]).findings).toMatchObject([{ check: greenTea.id, outcome: 'sold' }]);
});

test('checks of one’s own are named in ownqueue.yaml', async () => {
  const site = await changingSite('easy-shop');
  const { url } = site;
  const own = commandLine('2026-11-22T09:00:00.000Z');
  writeFileSync(join(own.folder, 'ownqueue.yaml'), 'checks: ["./our-*.mjs"]\n');
  writeFileSync(
    join(own.folder, 'our-tea.mjs'),
    `export default {
      id: 'our/black-tea', title: 'Black tea is sold', why: 'Many ask for it', source: 'our assumption',
      weight: 1, needs: 'site',
      outcomes: { missing: { verdict: 'fail', says: 'No black tea is sold.', remedy: { text: 'Sell it.', effort: 'days' } } },
      judge: () => [{ subject: 'shop', outcome: 'missing' }],
    };\n`,
  );
  const { code, stdout } = await own.run('check', url, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout).sites[0].findings).toContainEqual(
    expect.objectContaining({ check: 'our/black-tea', message: 'No black tea is sold.' }),
  );
  const visited = site.requests.length;
  writeFileSync(join(own.folder, 'our-seven.mjs'), 'export default 7;\n');
  for (const command of [['check'], ['baseline', 'update']]) {
    expect(await own.run(...command, url)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        `${resolve(own.folder, 'our-seven.mjs')} has no check as its default export.`,
      ),
    });
  }
  expect(site.requests.length, 'a broken check costs no visit').toBe(visited);
});
