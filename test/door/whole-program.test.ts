/** The door as a user meets it: `check` with a login and recordings, `inspect` of saved pages, in processes of their own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { theProgram } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { tellViolations, violationsOf } from './expected.js';
import { generatedSites, type SitePlan, savedPages } from './generator.js';
import { loggingSite } from './logging-server.js';
import { frame } from './stages.js';
import { htmlOf, placedPage, recordingsOf, serveSite } from './visit.js';

const program = theProgram();
const SEED = 1312;

it('check of a website behind a login, with a journey that was recorded', async () => {
  const plan = generatedSites(SEED, 60).find(
    ({ pages, secure }) => !secure && pages.some(({ stage }) => stage === 'login'),
  )!;
  const site = await serveSite(plan);
  onTestFinished(() => site.close());
  const folder = temporaryFolder();
  const { journey, login } = recordingsOf(plan, site.url);
  mkdirSync(join(folder, 'recordings'));
  writeFileSync(join(folder, 'recordings/journey.json'), JSON.stringify(journey));
  writeFileSync(join(folder, 'recordings/login.json'), JSON.stringify(login));
  writeFileSync(
    join(folder, 'ownqueue.yaml'),
    `access:\n  login: { recording: recordings/login.json }\njourneys:\n  ${plan.replayed}: { recording: recordings/journey.json }\n`,
  );
  const { stderr } = await program.run(folder, 'check', site.url, '--json');
  expect(stderr).not.toContain('bug');
  // Both screens were seen, and each logged in.
  expect(site.arrivals.some(({ method, url }) => method === 'POST' && url === '/log-in')).toBe(true);
  expect(tellViolations(plan, violationsOf(plan, site.arrivals))).toEqual([]);
});

it('inspect of saved pages sends nothing at all', async () => {
  const pages = savedPages(SEED, 12);
  const site = await loggingSite(() => ({ body: '' }));
  onTestFinished(() => site.close());
  const folder = temporaryFolder();
  const files = pages.map((page, index) => {
    const placed = placedPage(page, site);
    const { body } = htmlOf(placed, { pages: [placed], commands: [], udp: site.udp });
    writeFileSync(
      join(folder, `page-${index}.html`),
      body.replace('<head>', `<head><base href="${site.url}">`),
    );
    return `page-${index}.html`;
  });
  const { code, stdout } = await program.run(folder, 'inspect', ...files, '--jsonl', '--base-url', site.url);
  expect([code, stdout.trim().split('\n')]).toEqual([0, expect.objectContaining({ length: pages.length })]);
  const plan: SitePlan = { ...generatedSites(SEED, 1)[0]!, pages, commands: [] };
  expect(site.arrivals.map(({ method, protocol, url }) => `${protocol} ${method} ${url}`)).toEqual([]);
  expect(tellViolations(plan, violationsOf(plan, site.arrivals))).toEqual([]);
});

it('a press that ends in a confirmation stops the run for that website, with exit 3', async () => {
  const site = await loggingSite((_method, url) => {
    if (url === '/')
      return {
        body: frame(
          'Lamp',
          '',
          '<h1>Lamp</h1><p>£ 12</p><form action="/basket/add" method="post"><button>Add to basket</button></form><a href="/contact">Contact us</a>',
        ),
      };
    if (url === '/basket/add')
      return {
        body: frame('Thank you', '', '<h1>Thank you for your order</h1><p>Your order number is 4711.</p>'),
      };
    return null;
  });
  onTestFinished(() => site.close());
  const { code, stdout, stderr } = await program.run(temporaryFolder(), 'check', site.url);
  expect(code, stdout + stderr).toBe(3);
  expect(`${stdout}${stderr}`).toMatch(/Thank you for your order/);
});
