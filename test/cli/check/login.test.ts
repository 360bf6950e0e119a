/** Logging in as recorded: once a context, with secrets from the environment, and nothing but the login is sent. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../../src/cli/serve-folder.js';
import { pageOf } from '../../support/changing-site.js';
import { type CommandLine, commandLine } from '../../support/command-line.js';
import {
  change,
  click,
  enter,
  fromEnvironment,
  type RecordingFile,
  recording,
} from '../../support/recording.js';

const LOGIN = `<!doctype html><html lang="en"><title>Log in</title><main><h1>Log in</h1><form method="post" action="/login">
  <label>User name <input name="user" autocomplete="username" required></label>
  <label>Password <input name="password" type="password" required></label><button>Log in</button></form>
  <form method="post" action="/newsletter"><label>Email <input name="email" type="email"></label><button>Subscribe</button></form></main>`;

let own: CommandLine;
let site: ServedFolder;
let password: string;

beforeEach(async () => {
  own = commandLine('2026-11-22T09:00:00.000Z');
  password = randomUUID();
  const sessions = new Set<string>();
  site = await serveFolder(own.folder, (request, response) => {
    const html = { 'content-type': 'text/html; charset=utf-8' };
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (path === '/login' && request.method === 'POST') {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        const right = new URLSearchParams(body).get('password') === password;
        const session = randomUUID();
        if (right) sessions.add(session);
        const headers = { location: '/', 'set-cookie': `session=${session}` };
        response.writeHead(right ? 303 : 200, right ? headers : html).end(right ? '' : LOGIN);
      });
      return true;
    }
    const known = [...sessions].some((session) => request.headers.cookie?.includes(session));
    if (path === '/login' || !known) {
      response.writeHead(path === '/login' ? 200 : 302, path === '/login' ? html : { location: '/login' });
      response.end(LOGIN);
      return true;
    }
    const page = pageOf('easy-shop', path.slice(1) || 'index.html');
    response.writeHead(page ? 200 : 404, html).end(page || '<!doctype html><title>Not found</title>');
    return true;
  });
  onTestFinished(() => site.close());
});

function write(name: string, file: RecordingFile | string) {
  mkdirSync(join(own.folder, 'recordings'), { recursive: true });
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  writeFileSync(join(own.folder, 'recordings', name), text);
}

const configure = (more = '') =>
  writeFileSync(
    join(own.folder, 'ownqueue.yaml'),
    `access:\n  login: { recording: recordings/login.json }\n${more}`,
  );

const typed = (text: string) => [change('aria/User name', 'anna'), change('aria/Password', text)];

test('it opens the website, once for each browser context, and sends nothing else', async () => {
  own.env.STAGING_PASSWORD = password;
  write(
    'login.json',
    recording('https://www.example.org/login', ...typed(fromEnvironment('STAGING_PASSWORD')), ...enter()),
  );
  write(
    'complain.json',
    recording(site.url, click('aria/Complaints'), change('aria/Email', 'a@example.org')),
  );
  configure('journeys:\n  complain: { recording: recordings/complain.json }\n');
  const said = await own.run('check', site.url, '--json');
  expect([said.code, said.stderr]).toEqual([0, expect.not.stringContaining('bug')]);
  const { journeys } = JSON.parse(said.stdout).sites[0].viewports.desktop;
  // Nothing is put into the basket of whoever is logged in.
  expect([journeys.complain.reached, journeys.buy.reached]).toEqual(['form', 'acts']);
  expect(site.requests.filter((request) => !request.startsWith('GET'))).toEqual([
    'POST /login',
    'POST /login',
  ]);
});

test('a login that fails, or would send another form, is no pass', async () => {
  own.env.STAGING_PASSWORD = `${password}-wrong`;
  write(
    'login.json',
    recording(
      `${site.url}login`,
      ...typed(fromEnvironment('STAGING_PASSWORD')),
      click('aria/Log in[role="button"]', 'form button'),
    ),
  );
  configure();
  const wrong = await own.run('check', site.url);
  expect([wrong.code, wrong.stdout]).toEqual([3, expect.stringContaining('the recorded login failed')]);
  expect(wrong.stdout).toContain('login.json: after the last step the website still asks for a password');

  write('login.json', recording(`${site.url}login`, { ...click('#go'), timeout: 200 }));
  const gone = await own.run('check', site.url);
  expect([gone.code, gone.stdout]).toEqual([3, expect.stringContaining('login.json, step 3: nothing on')]);

  write(
    'login.json',
    recording(`${site.url}login`, change('aria/Email', 'anna@example.org'), click('aria/Subscribe')),
  );
  const other = await own.run('check', site.url);
  expect([other.code, other.stdout]).toEqual([3, expect.stringContaining('a form that is no login')]);
  expect(site.requests.filter((request) => !request.startsWith('GET'))).toEqual(['POST /login']);
});

test.each([
  ['no JSON', '{ "steps": "', /^The recording recordings\/login\.json is no JSON\.\nExport it again/],
  ['no steps', '{}', /^recordings\/login\.json holds no steps\./],
  [
    'an unknown step',
    JSON.stringify({ title: 'x', steps: [{ type: 'navigate', url: 'https://a.test/' }, { type: 'dance' }] }),
    /^recordings\/login\.json, step 2: it is of a kind that is not known \(“dance”\)\.\nExport it again/,
  ],
  [
    'a step without selectors',
    JSON.stringify({ title: 'x', steps: [{ type: 'click', offsetX: 1, offsetY: 1 }] }),
    /^recordings\/login\.json, step 1: it is not complete \(Step does not have required selectors\)/,
  ],
  [
    'a variable that is not set',
    JSON.stringify(recording('https://a.test/', change('#p', fromEnvironment('NOT_SET')))),
    /^recordings\/login\.json, step 3: the environment variable NOT_SET is not set\./,
  ],
])('a recording with %s is refused before anything is opened', async (_, text, message) => {
  write('login.json', text);
  configure();
  expect(await own.run('check', site.url)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
  write('j.json', text);
  writeFileSync(
    join(own.folder, 'ownqueue.yaml'),
    'journeys:\n  contact:\n    recording: [recordings/j.json]\n',
  );
  const journey = await own.run('check', site.url);
  expect([journey.code, journey.stderr.includes('recordings/j.json')]).toEqual([2, true]);
  expect(site.requests).toEqual([]);
});

test('a recording that is not there is named', async () => {
  configure();
  expect(await own.run('check', site.url)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^The recording recordings\/login\.json cannot be read \(ENOENT\)\./),
  });
});
