/** Hostile websites and a dying browser, through the program as it is run: what is good stands, and nothing stays behind. */
import { kill } from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runningIn, theProgram } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { type Hostility, hostilities, html, serveHostile } from './hostility.js';

const { run } = theProgram();
const known = new Map(await hostilities());

async function serving(hostility: Hostility): Promise<string> {
  const site = await serveHostile(hostility);
  onTestFinished(() => site.close());
  return site.url;
}

const GOOD: Hostility = {
  story: 'Nothing is hostile.',
  answer: (_request, response) => html(response, '<h1>Complaints</h1><a href="/contact">Contact</a>'),
  status: 'complete',
  failure: null,
};

interface Told {
  url: string;
  status: string;
  failure?: string;
  viewports: { desktop: { journeys: { contact: { reached: string } } } };
}

const told = (stdout: string) =>
  (JSON.parse(stdout).sites as Told[]).map(({ status, viewports }) => [
    status,
    viewports.desktop.journeys.contact.reached,
  ]);

const FLAGS = ['--viewport', 'desktop', '--json'];

describe('beside hostile websites', () => {
  it('the results of a good one stand, and the run is no failure where all could be seen in part', async () => {
    const folder = temporaryFolder();
    const sites = [];
    for (const name of ['reload-loop', 'window-close']) sites.push(await serving(known.get(name)!));
    const { code, stdout, stderr } = await run(folder, 'check', ...sites, await serving(GOOD), ...FLAGS);
    expect([code, told(stdout)], stderr).toEqual([
      0,
      [
        ['partial', 'form'],
        ['complete', 'form'],
        ['complete', 'form'],
      ],
    ]);
    expect(runningIn(folder)).toEqual([]);
  });

  it('one that cannot be seen at all makes the run exit 3, and the good one is stored all the same', async () => {
    const folder = temporaryFolder();
    const walled = await serving({ ...known.get('redirect-loop')!, home: true });
    const good = await serving(GOOD);
    const { code, stdout } = await run(folder, 'check', walled, good, ...FLAGS);
    expect([code, told(stdout)]).toEqual([
      3,
      [
        ['unreachable', 'not-found'],
        ['complete', 'form'],
      ],
    ]);
    expect(JSON.parse(stdout).sites[0].failure).toBe('the page redirects in circles');
    const { stdout: report } = await run(folder, 'report', '--subject', good, '--format', 'markdown');
    expect(report).toContain(new URL(good).host);
  });
});

describe.runIf(process.platform === 'linux')('a browser that is killed while a website is open', () => {
  /** Kills the browser of the run in `folder` so many times when the page for complaints is asked for. */
  const killing = (folder: string, times: number): Promise<string> => {
    let left = times;
    return serving({
      ...GOOD,
      answer: (request, response, site) => {
        if (left-- <= 0) return GOOD.answer(request, response, site);
        // The first process has no type; it is the parent of all others.
        for (const { pid, line } of runningIn(folder))
          if (/--remote-debugging-port/.test(line) && !/--type=/.test(line)) kill(pid, 'SIGKILL');
      },
    });
  };

  it('once: a fresh one looks again, and nothing is lost', async () => {
    const folder = temporaryFolder();
    const sites = [await killing(folder, 1), await serving(GOOD)];
    const { code, stdout, stderr } = await run(folder, 'check', ...sites, ...FLAGS);
    expect([code, told(stdout)], stderr).toEqual([
      0,
      [
        ['complete', 'form'],
        ['complete', 'form'],
      ],
    ]);
    expect(runningIn(folder)).toEqual([]);
  });

  it('again: that website is told as seen in part, the next one is looked at, and no process is left', async () => {
    const folder = temporaryFolder();
    const sites = [await killing(folder, 2), await serving(GOOD)];
    const { code, stdout } = await run(folder, 'check', ...sites, ...FLAGS);
    expect([code, told(stdout).map(([status]) => status)]).toEqual([0, ['partial', 'complete']]);
    expect(JSON.parse(stdout).sites[0].failure).toContain('the browser itself ended while the site was open');
    expect(runningIn(folder)).toEqual([]);
  });
});
