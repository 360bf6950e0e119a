/** Secrets in addresses and answers, brought in by every way there is, are nowhere afterwards. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve-folder.js';
import { commandLine } from '../support/command-line.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { providedForTests } from '../support/test-browser.js';

const SECRET = 'canary7391';

/** Everything in a folder, as it lies on the disk; pictures are pictures. */
function bytesOf(folder: string, but: readonly string[] = []): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.png') && !but.includes(entry.name))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    .join('\n');
}

it('a website whose address and links carry secrets', { timeout: 240_000 }, async () => {
  const pages = temporaryFolder();
  const link = `contact.html?a=1&access_token=${SECRET}#token=${SECRET}`;
  writeFileSync(
    join(pages, 'index.html'),
    `<html lang="en"><title>Shop</title><h1>Shop</h1><a href="${link}">Contact us</a>
     <a href="https://me:${SECRET}@example.org/help">Help</a>
     <script type="application/ld+json">{"@type":"Organization","url":"https://example.org/?sid=${SECRET}"}</script>`,
  );
  writeFileSync(
    join(pages, 'contact.html'),
    `<html lang="en"><title>Contact</title><h1>Contact</h1><form action="send?api_key=${SECRET}" method="post">
     <label>Your mail <input type="email" name="mail" required></label>
     <label>Message <textarea name="text" required></textarea></label><button>Send</button></form>`,
  );
  const shop = await serveFolder(pages);
  try {
    const world = commandLine('2026-11-22T10:00:00Z');
    const address = `${shop.url.replace('http://', `http://me:${SECRET}@`)}?token=${SECRET}`;
    const { path: browser } = await providedForTests();
    const reporters = [
      'json=out.json',
      'junit=out.xml',
      'sarif=out.sarif',
      'markdown=out.md',
      'html=out.html',
      'github',
    ];
    const flags = ['--browser', browser, '--no-robots', '--reporter', ...reporters];
    const said = [
      await world.run('check', address, ...flags),
      await world.run('check', address, '--json', '--browser', browser),
      await world.run('inspect', address, '--json', '--browser', browser),
      await world.run('report'),
      await world.run('init', '--site', address),
      await world.run('schedule', 'add', 'website', '--every', '1w', '--subject', address),
      await world.run('check', address.replace('http', 'ftp')),
      await world.run('export'),
    ];
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0, 2, 0]);
    expect(JSON.parse(said[1]?.stdout ?? '').sites[0].viewports.desktop.journeys.contact.reached).toBe(
      'form',
    );
    for (const { stdout, stderr } of said) expect(stdout + stderr).not.toContain(SECRET);
    expect(bytesOf(world.folder)).not.toContain(SECRET);
  } finally {
    await shop.close();
  }
});

it('mails whose links carry secrets', async () => {
  const world = commandLine('2026-11-22T10:00:00Z');
  mkdirSync(join(world.folder, 'mails'));
  writeFileSync(
    join(world.folder, 'mails', 'one.eml'),
    [
      'From: Example <news@example.org>',
      'To: me@example.com',
      'Subject: News',
      'Date: Sat, 21 Nov 2026 10:00:00 +0000',
      'Message-ID: <one@example.org>',
      `List-Unsubscribe: <https://example.org/out?token=${SECRET}>`,
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<p>Hello <a href="https://example.org/a?mc_eid=${SECRET}&x=1">read on</a>
       <a href="https://example.org/out?token=${SECRET}">Unsubscribe</a></p>`,
    ].join('\r\n'),
  );
  const said = [
    await world.run('inbox', 'mails', '--json'),
    await world.run('report'),
    await world.run('export'),
  ];
  for (const { stdout, stderr } of said) expect(stdout + stderr).not.toContain(SECRET);
  expect(said[0]?.stdout).toContain('https://example.org/out');
  expect(bytesOf(join(world.folder, '.ownqueue'))).not.toContain(SECRET);
});

it('answers that quote an address with a secret', async () => {
  const world = commandLine('2026-11-22T10:00:00Z');
  const { stdout: template } = await world.run('walk', 'reception', '--template');
  // Two spaces, the id of a question, a colon and nothing else.
  const ids = [...template.matchAll(/^ {2}([a-z][a-z0-9-]*):$/gm)].map((match) => match[1]);
  const unknown = Object.fromEntries(ids.map((id) => [id, 'unknown']));
  const note = `came from https://me:${SECRET}@example.org/?token=${SECRET}`;
  writeFileSync(
    join(world.folder, 'answers.yaml'),
    JSON.stringify({
      startedAt: '2026-11-22T09:00:00Z',
      finishedAt: '2026-11-22T09:30:00Z',
      answers: { ...unknown, 'open-on-time': { value: 'unknown', note } },
    }),
  );
  const said = [
    await world.run('walk', 'reception', '--answers', 'answers.yaml', '--subject', 'North', '--json'),
    await world.run('report'),
    await world.run('export'),
  ];
  expect(said.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(said[2]?.stdout).toContain('came from https://example.org/');
  for (const { stdout, stderr } of said) expect(stdout + stderr).not.toContain(SECRET);
  expect(bytesOf(join(world.folder, '.ownqueue'))).not.toContain(SECRET);
});
