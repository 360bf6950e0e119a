/** Unattended runs with real processes, a real browser and a real store. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve-folder.js';
import type { Job } from '../../src/model/schedule.js';
import { ALWAYS } from '../../src/schedule/hours.js';
import { nextDraw } from '../../src/schedule/next-draw.js';
import { openStore } from '../../src/store/open.js';
import { compiled } from '../support/compiled.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const SHOP = resolve(import.meta.dirname, '../fixtures/sites/easy-shop');
const program = compiled();
afterAll(() => rmSync(program, { recursive: true }));

/** A folder with a website job whose moment came three days ago. */
async function overdue(subject: string): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tmp'));
  writeFileSync(
    join(folder, 'ownqueue.yaml'),
    `site: ${subject}\nlimits: { pages: 3, seconds: 30 }\nnotify: { file: summary.txt, desktop: false }\n`,
  );
  const store = await openStore({ path: database(folder), toolVersion: '0', random: Math.random });
  const ago = new Date(Date.now() - 3 * 86_400_000);
  const start = ago.toISOString().slice(0, 10);
  const job: Job = {
    ...{ id: 'website-7f3a', createdAt: ago.toISOString(), channel: 'website', subject, branch: '' },
    ...{ recurrence: 'FREQ=DAILY;INTERVAL=1', start, window: 'any-time', minutes: 0, zone: 'UTC' },
    ...{ personas: [], errands: [], lines: [], removedAt: null },
  };
  await store.schedule.add(job);
  const after = new Date(ago.getTime() + 86_400_000).toISOString().slice(0, 10);
  await store.schedule.commit(
    nextDraw(
      job,
      [],
      { from: start, to: after },
      {
        opening: { week: ALWAYS, isHoliday: () => false, peak: { from: 0, to: 0 }, zone: 'UTC' },
        scenarios: { personas: [], errands: [], lines: [] },
        now: ago,
        random: Math.random,
        salt: () => '00'.repeat(16),
      },
    ),
  );
  await store.close();
  return folder;
}

const database = (folder: string) => join(folder, '.ownqueue', 'ownqueue.db');

const due = (folder: string): ChildProcess =>
  spawn(process.execPath, [join(program, 'bin/ownqueue.js'), 'due', '--run', '--no-input', '--json'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: join(folder, 'tmp'), TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** What a process printed, once it has ended well. */
async function printed(child: ChildProcess): Promise<{ ran: { failure: string | null; again: boolean }[] }> {
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  expect(await once(child, 'exit')).toEqual([0, null]);
  return JSON.parse(text);
}

/** Processes whose command line names the folder: a browser keeps its profile there. */
const left = (folder: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8')];
      } catch {
        return [];
      }
    })
    .filter((line) => line.includes(folder));

describe('due --run', () => {
  it('in two processes at once checks an overdue website once, sends one summary, and leaves no browser', async () => {
    const shop = await serveFolder(SHOP);
    const folder = await overdue(shop.url);
    const [one, two] = await Promise.all([printed(due(folder)), printed(due(folder))]);
    expect([...one.ran, ...two.ran]).toMatchObject([{ failure: null }]);
    const store = await openStore({ path: database(folder), toolVersion: '0', random: Math.random });
    expect(await store.audits.list()).toHaveLength(1);
    const draws = await store.schedule.draws();
    expect(draws.map(({ state }) => state)).toEqual(['done', 'sealed']);
    await store.close();
    expect(readFileSync(join(folder, 'summary.txt'), 'utf8').match(/of 100|not scored/g)).toHaveLength(1);
    expect(readFileSync(join(folder, '.ownqueue/ownqueue.log'), 'utf8')).toContain('file: sent');
    if (process.platform === 'linux') expect(left(folder)).toEqual([]);
    await shop.close();
  });

  it('tries a site that does not answer again later, and says so', async () => {
    const folder = await overdue('http://127.0.0.1:9/');
    const { ran } = await printed(due(folder));
    expect(ran).toMatchObject([{ again: true, failure: 'Nothing could be observed.' }]);
    expect(await printed(due(folder))).toMatchObject({ ran: [] });
    const store = await openStore({ path: database(folder), toolVersion: '0', random: Math.random });
    expect(await store.schedule.draws()).toMatchObject([{ state: 'sealed', tries: 1 }]);
    await store.close();
    expect(readFileSync(join(folder, 'summary.txt'), 'utf8')).toContain('It will be tried again.');
  });

  it('stopped by its timer closes the browser and keeps the draw for the next time', async () => {
    const shop = await serveFolder(SHOP);
    const folder = await overdue(shop.url);
    const child = due(folder);
    let seen = () => {};
    const browserStarted = new Promise<void>((done) => {
      seen = done;
    });
    const watch = setInterval(() => left(folder).length > 1 && seen(), 50);
    const ended = once(child, 'exit');
    await Promise.race([browserStarted, ended]);
    clearInterval(watch);
    child.kill('SIGTERM');
    await ended;
    if (process.platform === 'linux') expect(left(folder)).toEqual([]);
    const store = await openStore({ path: database(folder), toolVersion: '0', random: Math.random });
    const [draw] = await store.schedule.draws();
    expect(['sealed', 'done']).toContain(draw!.state);
    await store.close();
    await shop.close();
  });
});
