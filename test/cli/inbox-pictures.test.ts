/** Pictures of the worst mails are taken while nothing leaves the computer. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { rawMail } from '../support/raw-mail.js';

it('takes a picture of the worst mail, and no tracking pixel is asked for', async () => {
  let asked = 0;
  const tracker = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((done) => tracker.listen(0, '127.0.0.1', done));
  onTestFinished(() => void tracker.close());
  const { port } = tracker.address() as AddressInfo;
  const world = commandLine('2026-04-01T12:00:00.000Z');
  mkdirSync(join(world.folder, 'mails'));
  const html = `<meta charset="iso-8859-1"><body style="background:url(http://127.0.0.1:${port}/b)"><p>Dear ,</p><img src="http://127.0.0.1:${port}/p" width="1" height="1"><script>fetch('http://127.0.0.1:${port}/s')</script><p>Lorem ipsum</p></body>`;
  writeFileSync(join(world.folder, 'mails', 'a.eml'), rawMail({ headers: { 'List-Id': '<x>' }, html }));
  const { code, stdout, stderr } = await world.run('inbox', 'mails', '--pictures', '--json');
  expect(code, stderr).toBe(0);
  const { auditId } = JSON.parse(stdout);
  const { openStore } = await import('../../src/store/open.js');
  const store = await openStore({
    path: join(world.folder, '.ownqueue/ownqueue.db'),
    toolVersion: '0',
    random: Math.random,
  });
  const [record] = await store.audits.evidence(auditId);
  const [sha256] = Object.values(
    ((record?.content ?? { pictures: {} }) as { pictures: Record<string, string> }).pictures,
  );
  const path = store.pictures.path(sha256 ?? '');
  await store.close();
  expect(existsSync(path)).toBe(true);
  // The first eight bytes of every PNG.
  expect(readFileSync(path).subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect(asked).toBe(0);
});
