/** A website that is not public: it opens for the secrets, which go to nobody else and are kept nowhere. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../../src/cli/serve-folder.js';
import { pageOf } from '../../support/changing-site.js';
import { type CommandLine, commandLine } from '../../support/command-line.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const canary = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 20);
const [PASSWORD, TOKEN, SESSION] = ['password', 'token', 'session'].map(canary) as [string, string, string];
const LOGIN = `Basic ${Buffer.from(`staging:${PASSWORD}`).toString('base64')}`;

let own: CommandLine;
let site: ServedFolder;
/** What a company whose script is on every page gets to see. */
let overheard: IncomingHttpHeaders[];

beforeEach(async () => {
  own = commandLine('2026-11-22T09:00:00.000Z');
  overheard = [];
  const stranger = await serveFolder(own.folder, ({ headers }, response) => {
    overheard.push(headers);
    response.writeHead(200, { 'content-type': 'text/javascript' }).end('');
    return true;
  });
  site = await serveFolder(own.folder, ({ url, headers }, response) => {
    const known =
      headers.authorization === LOGIN &&
      headers['x-preview'] === TOKEN &&
      headers.cookie?.includes(`session=${SESSION}`);
    const name = (url ?? '/').replace(/[?#].*$/, '').slice(1) || 'index.html';
    const page = pageOf('easy-shop', name).replace(
      '<main>',
      `<script src="${stranger.url}x.js"></script><main>`,
    );
    response.writeHead(!known ? 401 : page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(known ? page : '<!doctype html><title>Log in</title>');
    return true;
  });
  onTestFinished(async () => {
    await site.close();
    await stranger.close();
  });
});

/** Every file under a folder, as bytes. */
const filesIn = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));

const SECRETS = [PASSWORD, TOKEN, SESSION, LOGIN.slice(6)];

test('without them it is closed; with them it opens, and they are in no output and no file', async () => {
  const closed = await own.run('check', site.url);
  expect([closed.code, closed.stdout]).toEqual([3, expect.stringContaining('it answered with status 401')]);

  own.env.STAGING_AUTH = `staging:${PASSWORD}`;
  own.env.PREVIEW_TOKEN = TOKEN;
  const cookies = join(temporaryFolder(), 'cookies.json');
  writeFileSync(cookies, JSON.stringify([{ name: 'session', value: SESSION }]));
  writeFileSync(
    join(own.folder, 'ownqueue.yaml'),
    `access:\n  basicAuth: STAGING_AUTH\n  headers: { X-Preview: PREVIEW_TOKEN }\n  cookies: ${cookies}\n`,
  );
  const reports = ['json=a.json', 'junit=a.xml', 'sarif=a.sarif', 'markdown=a.md', 'html=a.html', 'github'];
  own.env.GITHUB_STEP_SUMMARY = join(own.folder, 'summary.md');
  const said = await own.run(
    'check',
    site.url,
    '--verbose',
    '--budget',
    'complain.clicks<=1',
    '--reporter',
    ...reports,
  );
  expect(said.code).toBe(0);
  expect(overheard.length).toBeGreaterThan(0);
  expect(overheard.filter((headers) => headers.authorization || headers['x-preview'])).toEqual([]);

  const address = site.url.replace('//', `//staging:${PASSWORD}@`);
  writeFileSync(join(own.folder, 'ownqueue.yaml'), 'company: Example Tea\n');
  const flags = ['--header', 'X-Preview=PREVIEW_TOKEN', '--cookies', cookies];
  const byAddress = await own.run('check', address, ...flags, '--json');
  expect(byAddress.code).toBe(0);
  expect(JSON.parse(byAddress.stdout).sites[0].url).toBe(site.url);
  await own.run('baseline', 'update', address, ...flags);
  const down = await own.run('check', address.replace(/:\d+\//, ':1/'), ...flags, '--verbose');
  const wrong = await own.run('check', address.replace('http:', 'htp:'), ...flags, '--verbose');
  expect([down.code, wrong.code]).toEqual([3, 2]);

  const printed = [closed, said, byAddress, down, wrong].map(({ stdout, stderr }) =>
    Buffer.from(stdout + stderr),
  );
  const kept = filesIn(own.folder);
  expect(kept.length).toBeGreaterThan(7);
  for (const secret of SECRETS)
    expect([...printed, ...kept].some((text) => text.includes(secret))).toBe(false);
});

test('a variable that is not set and a cookies file that is none are refused before anything is opened', async () => {
  expect(await own.run('check', site.url, '--basic-auth', 'NOT_SET')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^The environment variable NOT_SET is not set\.\n/),
  });
  writeFileSync(join(own.folder, 'cookies.json'), `{"session":"${SESSION}"}`);
  const { code, stderr } = await own.run('check', site.url, '--cookies', 'cookies.json', '--verbose');
  expect([code, stderr.includes('cannot be read as cookies'), stderr.includes(SESSION)]).toEqual([
    2,
    true,
    false,
  ]);
  expect((await own.run('check', site.url, '--header', `X-Preview: ${TOKEN}`)).stderr).not.toContain(TOKEN);
  expect(site.requests).toEqual([]);
});

test('wrong certificates are let through on request alone, and loudly', async () => {
  const { stderr } = await own.run('check', site.url, '--ignore-certificate-errors');
  expect(stderr).toMatch(/^WARNING: certificates are not checked/m);
});
