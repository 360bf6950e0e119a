/** A website that is not public: it opens for the secrets, which go to nobody else and are kept nowhere. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../../src/cli/serve-folder.js';
import { pageOf } from '../../support/changing-site.js';
import { type CommandLine, commandLine } from '../../support/command-line.js';
import { filesIn } from '../../support/files-in.js';
import { forwardProxy } from '../../support/forward-proxy.js';
import { change, click, enter, fromEnvironment, recording } from '../../support/recording.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const canary = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 20);
const [PASSWORD, TOKEN, SESSION, WORDS, PIN, RELAY] = [
  'password',
  'token',
  'session',
  'words',
  'pin',
  'relay',
].map(canary) as [string, string, string, string, string, string];
const LOGIN = `Basic ${Buffer.from(`staging:${PASSWORD}`).toString('base64')}`;

let own: CommandLine;
let site: ServedFolder;
/** What a company whose script is on every page gets to see. */
let overheard: IncomingHttpHeaders[];
/** Whether somebody has logged in with both secrets of the recording. */
let asksForLogin: boolean;

const FORM = `<!doctype html><html lang="en"><title>Log in</title><main><form method="post" action="/session">
  <label>Password <input name="p" type="password"></label><label>Pin <input name="pin" type="text"></label><button>Log in</button></form></main>`;

beforeEach(async () => {
  own = commandLine('2026-11-22T09:00:00.000Z');
  overheard = [];
  asksForLogin = false;
  const stranger = await serveFolder(own.folder, ({ headers }, response) => {
    overheard.push(headers);
    response.writeHead(200, { 'content-type': 'text/javascript' }).end('');
    return true;
  });
  site = await serveFolder(own.folder, (request, response) => {
    const { url, headers, method } = request;
    const known =
      headers.authorization === LOGIN &&
      headers['x-preview'] === TOKEN &&
      headers.cookie?.includes(`session=${SESSION}`);
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (known && asksForLogin && method === 'POST') {
      request.setEncoding('utf8').on('data', (body: string) => {
        const right = body === `p=${WORDS}&pin=${PIN}`;
        response.writeHead(303, { location: '/', ...(right ? { 'set-cookie': `in=${WORDS}` } : {}) }).end();
      });
      return true;
    }
    if (known && asksForLogin && !headers.cookie?.includes(WORDS)) {
      response.writeHead(200, html).end(FORM);
      return true;
    }
    const name = (url ?? '/').replace(/[?#].*$/, '').slice(1) || 'index.html';
    // A page that is careless with what it was told.
    const echo = `<p>You sent ${headers.authorization} and ${encodeURIComponent(String(headers.cookie))}.</p>
      <a href="/contact.html?token=${TOKEN}">Write to us</a><script src="${stranger.url}x.js"></script><main>`;
    const page = pageOf('easy-shop', name).replace('<main>', echo);
    response.writeHead(!known ? 401 : page ? 200 : 404, html);
    response.end(known ? page : '<!doctype html><title>Log in</title>');
    return true;
  });
  onTestFinished(async () => {
    await site.close();
    await stranger.close();
  });
});

const SECRETS = [PASSWORD, TOKEN, SESSION, WORDS, PIN, RELAY, LOGIN.slice(6)];

test('without them it is closed; with them it opens, and they are in no output and no file', async () => {
  const closed = await own.run('check', site.url);
  expect([closed.code, closed.stdout]).toEqual([3, expect.stringContaining('it answered with status 401')]);

  own.env.STAGING_AUTH = `staging:${PASSWORD}`;
  own.env.PREVIEW_TOKEN = TOKEN;
  own.env.STAGING_WORDS = WORDS;
  const secrets = temporaryFolder();
  const cookies = join(secrets, 'cookies.json');
  writeFileSync(cookies, JSON.stringify([{ name: 'session', value: SESSION }]));
  // One secret comes from the environment, the other was typed while recording.
  const typed = [change('aria/Password', fromEnvironment('STAGING_WORDS')), change('aria/Pin', PIN)];
  const login = join(secrets, 'login.json');
  writeFileSync(login, JSON.stringify(recording(site.url, ...typed, ...enter())));
  const journey = [click('aria/Contact us'), change('aria/Your name', fromEnvironment('STAGING_WORDS'))];
  writeFileSync(join(own.folder, 'contact.json'), JSON.stringify(recording(site.url, ...journey)));
  writeFileSync(
    join(own.folder, 'ownqueue.yaml'),
    `access:\n  basicAuth: STAGING_AUTH\n  headers: { X-Preview: PREVIEW_TOKEN }\n  cookies: ${cookies}\n` +
      `  login: { recording: ${login} }\njourneys: { contact: { recording: contact.json } }\n`,
  );
  asksForLogin = true;
  const proxy = await forwardProxy(
    { [new URL(site.url).host]: Number(new URL(site.url).port) },
    `us:${RELAY}`,
  );
  const relayed = ['--proxy', proxy.url.replace('//', `//us:${RELAY}@`)];
  const reports = ['json=a.json', 'junit=a.xml', 'sarif=a.sarif', 'markdown=a.md', 'html=a.html', 'github'];
  own.env.GITHUB_STEP_SUMMARY = join(own.folder, 'summary.md');
  const said = await own.run(
    'check',
    site.url,
    ...relayed,
    '--verbose',
    '--budget',
    'complain.clicks<=1',
    '--reporter',
    ...reports,
  );
  expect(said.code).toBe(0);
  expect(proxy.asked.length).toBeGreaterThan(5);
  expect(overheard.filter((headers) => headers.authorization || headers['x-preview'])).toEqual([]);

  asksForLogin = false;
  const address = site.url.replace('//', `//staging:${PASSWORD}@`);
  writeFileSync(join(own.folder, 'ownqueue.yaml'), 'company: Example Tea\n');
  const flags = ['--header', 'X-Preview=PREVIEW_TOKEN', '--cookies', cookies];
  const byAddress = await own.run('check', address, ...flags, '--json');
  expect(byAddress.code).toBe(0);
  expect(overheard.length).toBeGreaterThan(0);
  const [seen] = JSON.parse(byAddress.stdout).sites;
  expect(seen.url).toBe(site.url);
  // Pictures show what the page shows, and nobody could take a secret out of them again.
  expect(seen.viewports.desktop.journeys.complain.steps[0]).not.toHaveProperty('screenshot');
  await own.run('baseline', 'update', address, ...flags);
  const evidence = await own.run('export');
  expect(evidence.stdout).toContain('You sent Basic *** and');
  const down = await own.run('check', address.replace(/:\d+\//, ':1/'), ...flags, '--verbose');
  const wrong = await own.run('check', address.replace('http:', 'htp:'), ...flags, '--verbose');
  const grid = await own.run(
    'check',
    site.url,
    '--browser-ws',
    `ws://127.0.0.1:1/?token=${TOKEN}`,
    '--verbose',
  );
  expect([down.code, wrong.code, grid.code]).toEqual([3, 2, 3]);

  const all = [closed, said, byAddress, evidence, down, wrong, grid];
  const printed = all.map(({ stdout, stderr }) => Buffer.from(stdout + stderr));
  const kept = filesIn(own.folder);
  expect(kept.length).toBeGreaterThan(7);
  for (const secret of SECRETS)
    expect([secret, [...printed, ...kept].some((text) => text.includes(secret))]).toEqual([secret, false]);
});

test.each([
  ['a recording that is cut off', 'access: { login: { recording: r.json } }', `{ "steps": ["${WORDS}`],
  [
    'a recording with a wrong step',
    'access: { login: { recording: r.json } }',
    `{ "steps": [{ "type": "change", "value": "${WORDS}" }] }`,
  ],
  ['a secret in place of a variable', `access: { basicAuth: "staging:${WORDS}" }`, ''],
  ['a secret in place of the variable of a header', `access: { headers: { X-Preview: "=${WORDS}" } }`, ''],
  ['a login in an address that is none', `site: "htp://staging:${WORDS}@example.org/"`, ''],
])('%s is refused without being quoted', async (_, config, file) => {
  writeFileSync(join(own.folder, 'ownqueue.yaml'), config);
  writeFileSync(join(own.folder, 'r.json'), file);
  const { code, stdout, stderr } = await own.run('check', site.url, '--verbose');
  expect([code, stdout, stderr.includes(WORDS)]).toEqual([2, '', false]);
  const flag = await own.run('check', site.url, '--basic-auth', `staging:${WORDS}`, '--verbose');
  expect([flag.code, flag.stderr.includes(WORDS)]).toEqual([2, false]);
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
