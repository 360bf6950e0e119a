/** Summaries arrive by file, mail and webhook; where they do not, they wait in the store and are tried again. */
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { discover } from '../../../src/audit/discover.js';
import type { Summary } from '../../../src/model/notice.js';
import { retryAt } from '../../../src/schedule/backoff.js';
import { desktopCommand } from '../../../src/schedule/notify/desktop.js';
import { type DispatchInput, dispatch, enqueue } from '../../../src/schedule/notify/dispatch.js';
import type { NotifySettings, Transport } from '../../../src/schedule/notify/transport.js';
import { signature } from '../../../src/schedule/notify/transports/webhook.js';
import { openStore } from '../../../src/store/open.js';
import type { Store } from '../../../src/store/store.js';
import { schemaErrors } from '../../support/json-schemas.js';
import { startSmtpServer } from '../../support/smtp-server.js';

const transports = await discover<Transport>(
  new URL('../../../src/schedule/notify/transports/', import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), 'ownqueue-notify-'));
let file = 0;
let store: Store;

beforeEach(async () => {
  store = await openStore({ path: join(folder, `${file++}.db`), toolVersion: '0', random: Math.random });
  return () => store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const START = new Date('2026-11-22T10:00:00Z');
const SUMMARY: Summary = {
  title: 'ownqueue: website https://example.org/',
  lines: ['website https://example.org/: 71 of 100 (68 of 100 before).', 'No inbox check for 9 days.'],
  at: START.toISOString(),
};

const world = (settings: NotifySettings, now = START): DispatchInput => ({
  outbox: store.notices,
  transports,
  wanted: Object.keys(settings),
  settings: () => settings,
  now,
  newId: () => `notice-${file}`,
});

describe('summaries', () => {
  it('come by every means that has a file, and by none that the configuration leaves out', () => {
    expect(transports.map(({ name }) => name)).toEqual(['email', 'file', 'webhook']);
  });

  it('are appended to a file', async () => {
    const path = join(folder, 'new', 'summary.txt');
    await enqueue(SUMMARY, world({ file: path }));
    await dispatch(world({ file: path }));
    expect(readFileSync(path, 'utf8')).toContain('71 of 100');
    expect(await dispatch(world({ file: path }))).toEqual([]);
  });

  it('come by mail as plain text, marked as made by a program', async () => {
    const server = await startSmtpServer();
    const email = {
      host: '127.0.0.1',
      port: server.port,
      insecure: true,
      from: 'q@example.org',
      to: ['lead@example.org'],
    };
    await enqueue(SUMMARY, world({ email }));
    expect(await dispatch(world({ email }))).toMatchObject([{ error: null }]);
    await server.close();
    expect(server.mails).toHaveLength(1);
    const [mail] = server.mails;
    expect(mail!.to).toEqual(['TO:<lead@example.org>']);
    expect(mail!.data).toMatch(/^Subject: ownqueue: website https:\/\/example\.org\/$/m);
    expect(mail!.data).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(mail!.data).toContain('71 of 100');
  });

  it('never go unencrypted to a server that offers no TLS, unless told to', async () => {
    const server = await startSmtpServer();
    const email = {
      host: '127.0.0.1',
      port: server.port,
      insecure: false,
      from: 'q@example.org',
      to: ['lead@example.org'],
    };
    await enqueue(SUMMARY, world({ email }));
    const [delivery] = await dispatch(world({ email }));
    await server.close();
    expect(delivery!.error).toMatch(/TLS/);
    expect(server.mails).toEqual([]);
  });

  it('wait in the store while the server refuses, and arrive once it does not', async () => {
    const server = await startSmtpServer();
    server.refusing = true;
    const email = {
      host: '127.0.0.1',
      port: server.port,
      insecure: true,
      from: 'q@example.org',
      to: ['lead@example.org'],
    };
    await enqueue(SUMMARY, world({ email }));
    const [first] = await dispatch(world({ email }));
    expect(first!.error).toMatch(/451/);
    expect(await dispatch(world({ email }, new Date('2026-11-22T10:04:59Z')))).toEqual([]);
    const [second] = await dispatch(world({ email }, new Date('2026-11-22T10:05:00Z')));
    expect(second!.error).toMatch(/451/);
    server.refusing = false;
    expect(await dispatch(world({ email }, new Date('2026-11-22T10:10:00Z')))).toEqual([]);
    const [third] = await dispatch(world({ email }, new Date('2026-11-22T10:20:00Z')));
    await server.close();
    expect(third!.error).toBeNull();
    expect(server.mails).toHaveLength(1);
    expect((await store.notices.list(1))[0]).toMatchObject({ tries: 3, lastError: '', nextTryAt: null });
  });

  it('are given up after many tries, and stay in the store even then', async () => {
    const email = {
      host: '127.0.0.1',
      port: 1,
      insecure: true,
      from: 'q@example.org',
      to: ['lead@example.org'],
    };
    await enqueue(SUMMARY, world({ email }));
    let now = START;
    let tries = 0;
    for (; (await dispatch(world({ email }, now))).length > 0; tries++) {
      const [{ nextTryAt } = { nextTryAt: null }] = await store.notices.list(1);
      now = new Date(nextTryAt ?? '2030-01-01T00:00:00Z');
    }
    expect(tries).toBe(12);
    const [kept] = await store.notices.list(1);
    expect(kept).toMatchObject({ content: SUMMARY, nextTryAt: null, sentAt: null });
    expect(kept!.lastError).toMatch(/ECONNREFUSED/);
  });

  it('are only delayed by a secret that is missing', async () => {
    const settings: NotifySettings = { file: join(folder, 'late.txt') };
    const broken = {
      ...world(settings),
      settings: () => {
        throw new Error('MAIL_PASSWORD is not set.');
      },
    };
    await enqueue(SUMMARY, broken);
    expect(await dispatch(broken)).toMatchObject([{ error: 'MAIL_PASSWORD is not set.' }]);
    expect(await dispatch(world(settings, new Date('2026-11-22T11:00:00Z')))).toMatchObject([
      { error: null },
    ]);
  });

  it('are sent once where two processes send at the same time', async () => {
    const settings: NotifySettings = { file: join(folder, 'once.txt') };
    await enqueue(SUMMARY, world(settings));
    const both = await Promise.all([dispatch(world(settings)), dispatch(world(settings))]);
    expect(both.flat()).toHaveLength(1);
    expect(readFileSync(settings.file!, 'utf8').match(/71 of 100/g)).toHaveLength(1);
  });
});

describe('a webhook', () => {
  const received: { headers: IncomingHttpHeaders; body: string }[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end();
    });
  });
  afterAll(() => void server.close());

  beforeEach(async () => {
    received.length = 0;
    status = 200;
    if (!server.listening) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  const url = () => `http://127.0.0.1:${(server.address() as { port: number }).port}/hook`;

  it('gets the body signed, so that a receiver with the secret can tell', async () => {
    const webhook = { url: url(), secret: 'not so secret' };
    await enqueue(SUMMARY, world({ webhook }));
    await dispatch(world({ webhook }));
    const [{ headers, body }] = received as [(typeof received)[0]];
    expect(JSON.parse(body)).toMatchObject({ schema: 'ownqueue.summary/1', ...SUMMARY });
    expect(schemaErrors(JSON.parse(body))).toEqual([]);
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const expected = createHmac('sha256', webhook.secret).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
    expect(headers['webhook-timestamp']).toBe(String(START.getTime() / 1000));
  });

  it('signs as the published example of the standard does', () => {
    // The example of the Standard Webhooks specification's reference libraries.
    expect(
      signature(
        'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
        'msg_p5jXN8AQM9LWM0D4loKWxJek',
        '1614265330',
        '{"test": 2432232314}',
      ),
    ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it.each([500, 404, 302])('is tried again after an answer of %i', async (answer) => {
    status = answer;
    await enqueue(SUMMARY, world({ webhook: { url: url() } }));
    const [delivery] = await dispatch(world({ webhook: { url: url() } }));
    expect(delivery!.error).toBeTruthy();
    expect(await store.notices.waiting('2026-11-22T10:05:00.000Z')).toHaveLength(1);
  });
});

describe('backing off', () => {
  it('waits ever longer, a day at the most', () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7, 50].map(
      (tries) => (Date.parse(retryAt(tries, START)) - START.getTime()) / 60_000,
    );
    expect(minutes).toEqual([5, 15, 45, 135, 405, 1215, 1440, 1440]);
  });
});

describe('a notification on the screen', () => {
  it('is one command with texts as arguments, or none where there is no screen', () => {
    expect(desktopCommand('linux', {}, 'a', 'b')).toBeNull();
    expect(desktopCommand('linux', { DISPLAY: ':0' }, '-a', '$(b)')).toEqual([
      'notify-send',
      '--app-name=ownqueue',
      '--',
      '-a',
      '$(b)',
    ]);
    expect(desktopCommand('darwin', {}, 'say "a"', 'b')?.slice(-2)).toEqual(['say "a"', 'b']);
    expect(desktopCommand('win32', { USERNAME: 'lead' }, 'a', 'b')).toEqual([
      'msg',
      'lead',
      '/TIME:60',
      'a: b',
    ]);
  });
});
