/** Which browser drives a run, how many sites it holds, and what is left of it where nothing could be observed. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../../src/cli/serve-folder.js';
import { changingSite, pageOf } from '../../support/changing-site.js';
import { type CommandLine, commandLine } from '../../support/command-line.js';
import { junitMistakes } from '../../support/foreign-schemas.js';
import { schemaErrors } from '../../support/json-schemas.js';
import { testBrowser } from '../../support/test-browser.js';

let own: CommandLine;
beforeEach(() => {
  own = commandLine('2026-11-22T09:00:00.000Z');
});

const read = (file: string) => readFileSync(join(own.folder, file), 'utf8');

describe('a browser that somebody else started', () => {
  test('is driven by either address, and runs on with nothing left open', async () => {
    const browser = await testBrowser();
    onTestFinished(() => browser.close());
    const site = await changingSite('easy-shop');
    const tabs = (await browser.pages()).length;
    const { host } = new URL(browser.wsEndpoint());
    for (const address of [
      ['--browser-ws', browser.wsEndpoint()],
      ['--browser-url', `http://${host}`],
    ]) {
      const { code, stdout } = await own.run('check', site.url, ...address, '--json');
      expect([code, JSON.parse(stdout).sites[0].status]).toEqual([0, 'complete']);
      expect(browser.connected).toBe(true);
      expect((await browser.pages()).length).toBe(tabs);
      expect(browser.browserContexts()).toHaveLength(1);
    }
  });

  test('that cannot be reached is told, in the reports too', async () => {
    const { code, stderr } = await own.run(
      'check',
      'https://www.example.org/',
      '--browser-url',
      'http://127.0.0.1:1',
      '--reporter',
      'junit=a.xml',
    );
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^The remote browser could not be reached\./)]);
    expect(read('a.xml')).toContain('the remote browser could not be reached');
  });
});

test.runIf(process.platform !== 'win32')(
  'a browser that does not start costs no report, and nothing is stored',
  async () => {
    const browser = join(own.folder, 'chrome');
    writeFileSync(browser, '#!/bin/sh\necho no space left >&2\nexit 1\n');
    chmodSync(browser, 0o755);
    const told = ['--reporter', 'json=a.json', 'junit=a.xml', '--budget', 'complain.clicks<=2'];
    const said = await own.run('check', 'https://www.example.org/', '--browser', browser, ...told);
    expect([said.code, said.stderr]).toEqual([3, expect.stringContaining('did not start: no space left')]);
    expect(said.stdout).toContain('Nothing could be observed');
    expect(schemaErrors(JSON.parse(read('a.json')))).toEqual([]);
    expect(JSON.parse(read('a.json')).sites[0]).toMatchObject({
      status: 'unreachable',
      auditId: '',
      budgets: [{ met: false }],
    });
    expect(await junitMistakes(read('a.xml'))).toEqual([]);
    expect(read('a.xml')).toMatch(/<error message="the browser .* did not start: no space left"/);
    expect((await own.run('report')).stderr).toContain('No stored audit fits.');
  },
);

describe('several sites', () => {
  test('--concurrency looks at them side by side, and tells them in the order they were named', async () => {
    // The first one answers only after the second one was asked for: one after the other, this would never end.
    let secondAsked = () => {};
    const asked = new Promise<void>((resolve) => {
      secondAsked = resolve;
    });
    const shop = (before: Promise<void> | null) =>
      serveFolder(own.folder, ({ url }, response) => {
        if (!before) secondAsked();
        const name = (url ?? '/').replace(/[?#].*$/, '').slice(1) || 'index.html';
        const page = pageOf('easy-shop', name);
        void (before ?? Promise.resolve()).then(() => {
          response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
          response.end(page);
        });
        return true;
      });
    const [first, second] = await Promise.all([shop(asked), shop(null)]);
    onTestFinished(async () => {
      await first.close();
      await second.close();
    });
    const { code, stdout } = await own.run('check', first.url, second.url, '--concurrency', '2', '--json');
    const { sites } = JSON.parse(stdout);
    expect([code, sites.map(({ url, status }: { url: string; status: string }) => [url, status])]).toEqual([
      0,
      [
        [first.url, 'complete'],
        [second.url, 'complete'],
      ],
    ]);
  });

  test('start pages of one site are looked at each for itself; ownqueue.yaml can name them all', async () => {
    const site = await changingSite('easy-shop');
    const contact = `${site.url}contact.html`;
    writeFileSync(
      join(own.folder, 'ownqueue.yaml'),
      `site: ${site.url}\nsites: [${contact}]\nbudgets:\n  - { limit: contact.clicks<=0, site: ${contact} }\n`,
    );
    const { code, stdout } = await own.run('check', '--json');
    const clicks = JSON.parse(stdout).sites.map(
      ({
        url,
        viewports,
      }: {
        url: string;
        viewports: { desktop: { journeys: { contact: { clicks: number } } } };
      }) => [url, viewports.desktop.journeys.contact.clicks],
    );
    expect([code, clicks]).toEqual([
      0,
      [
        [site.url, 1],
        [contact, 0],
      ],
    ]);
  });
});
