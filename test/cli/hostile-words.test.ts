/** Words of strangers on their way through commands: mails sent, calendars, exports, names of files, configuration. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { discover } from '../../src/audit/discover.js';
import { openAction } from '../../src/model/action.js';
import type { NotifySettings, Transport } from '../../src/schedule/notify/transport.js';
import { commandLine } from '../support/command-line.js';
import { csvTable } from '../support/csv-table.js';
import { hostileWord, storable, UNWANTED } from '../support/hostile-words.js';
import { startSmtpServer } from '../support/smtp-server.js';
import { often } from '../support/soak.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { temporaryStore } from '../support/walk-world.js';

const RUNS = often(4, 200);
const NOW = '2026-11-22T10:00:00Z';
const means = await discover<Transport>(new URL('../../src/schedule/notify/transports/', import.meta.url));

const plainLines = (text: string): void => expect(text.replaceAll('\n', '')).not.toMatch(UNWANTED);

/** What arrives at the other end of each means, as another program reads it. */
const ARRIVALS: Record<
  Transport['name'],
  () => Promise<{ settings: NotifySettings; arrived(): Promise<void>; close(): Promise<unknown> }>
> = {
  async file() {
    const file = join(temporaryFolder(), 'summary.txt');
    return {
      settings: { file },
      async arrived() {
        const text = readFileSync(file, 'utf8');
        plainLines(text);
        expect(text.trimEnd().split('\n\n').at(-1)?.split('\n')).toHaveLength(2);
      },
      close: async () => {},
    };
  },
  async email() {
    const server = await startSmtpServer();
    const { port } = server;
    const [from, to] = ['q@example.org', ['lead@example.org']];
    return {
      settings: { email: { host: '127.0.0.1', port, insecure: true, from, to } },
      async arrived() {
        const { data, to: recipients } = server.mails.at(-1)!;
        const mail = await PostalMime.parse(data);
        expect(recipients).toEqual(['TO:<lead@example.org>']);
        expect(mail.headers.map(({ key }) => key).sort()).toEqual(MAIL_HEADERS);
        expect(mail.subject).not.toMatch(UNWANTED);
        plainLines(mail.text ?? '');
        expect(mail.text?.trimEnd().split('\n')).toHaveLength(2);
        expect(mail.html).toBeUndefined();
        expect(mail.attachments).toEqual([]);
      },
      close: () => server.close(),
    };
  },
  async webhook() {
    let body = '';
    const server = createServer(async (request, response) => {
      body = '';
      for await (const chunk of request) body += chunk;
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    return {
      settings: { webhook: { url: `http://127.0.0.1:${port}/` } },
      async arrived() {
        plainLines(body);
        expect(Object.keys(JSON.parse(body))).toEqual(['schema', 'id', 'title', 'lines', 'at']);
      },
      close: () => new Promise((done) => server.close(done)),
    };
  },
};

const MAIL_HEADERS = [
  'auto-submitted',
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
];

describe.each(means)('a summary by $name', ({ name, send }) => {
  it('stays the summary that it is', async () => {
    const { settings, arrived, close } = await ARRIVALS[name]();
    await fc.assert(
      fc.asyncProperty(hostileWord, async (word) => {
        const content = { title: `x${word}`, lines: [`x${word}`], at: NOW };
        const fresh = { tries: 0, nextTryAt: null, sentAt: null, lastError: '' };
        await send({ id: 'n1', createdAt: NOW, transport: name, content, ...fresh }, settings, new Date(NOW));
        await arrived();
      }),
      { numRuns: RUNS },
    );
    await close();
  });
});

describe('the store', () => {
  it('takes any word, and gives it to JSON lines as it was and to a spreadsheet without harm', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWord, async (word) => {
        const world = commandLine(NOW);
        const path = join(world.folder, 'words.db');
        // No file can hold half of a pair; SQLite takes text as UTF-8.
        const title = storable(word) || 'word';
        const store = await temporaryStore(path);
        await store.actions.add([
          openAction('a1', { title, note: title, problem: title, owner: title }, NOW),
        ]);
        const lines = (await world.run('export', '--db', path)).stdout.trimEnd().split('\n');
        for (const line of lines) expect(line).not.toMatch(UNWANTED);
        expect(JSON.parse(lines[1] ?? '').row).toMatchObject({ title, note: title });
        const { stdout } = await world.run('export', '--db', path, '--format', 'csv', '--table', 'actions');
        const [head = [], ...rows] = csvTable(stdout.slice(1));
        expect(rows.map((row) => row.length)).toEqual([head.length]);
        for (const cell of rows.flat()) {
          expect(cell).not.toMatch(UNWANTED);
          expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
        }
        const again = commandLine(NOW);
        writeFileSync(join(again.folder, 'out.jsonl'), `${lines.join('\n')}\n`);
        expect((await again.run('import', 'out.jsonl')).code).toBe(0);
        expect((await again.run('export')).stdout.trimEnd().split('\n')).toEqual(lines);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the configuration', () => {
  it('may hold any word for the company, and no report or file name obeys it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWord, async (word) => {
        const world = commandLine(NOW);
        const company = storable(word);
        writeFileSync(join(world.folder, 'ownqueue.yaml'), stringify({ company }));
        const told = await world.run('actions');
        expect({ code: told.code, stderr: told.stderr }).toEqual({ code: 0, stderr: '' });
        plainLines(told.stdout);
        const kept = await world.run('actions', '--output');
        plainLines(kept.stderr);
        expect(readdirSync(world.folder).sort()).toEqual(['.ownqueue', 'ownqueue.yaml', 'reports']);
        expect(readdirSync(join(world.folder, 'reports'))).toEqual(['2026-11-22-actions.md']);
      }),
      { numRuns: RUNS },
    );
  });

  it('with a mistake in it is told in plain lines', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWord, async (word) => {
        const world = commandLine(NOW);
        writeFileSync(join(world.folder, 'ownqueue.yaml'), stringify({ [storable(word)]: storable(word) }));
        const { code, stdout, stderr } = await world.run('actions');
        expect(code).toBe(2);
        expect(stdout).toBe('');
        plainLines(stderr);
      }),
      { numRuns: RUNS },
    );
  });
});

it('words of the command line come back without what a terminal obeys', async () => {
  const world = commandLine(NOW);
  await fc.assert(
    fc.asyncProperty(
      hostileWord,
      fc.constantFrom('report', 'explain', 'actions', 'purge', 'nothing'),
      async (word, command) => {
        const clean = storable(word);
        for (const argv of [
          [command, clean],
          [command, `--${clean}`],
          [command, '--format', clean],
          ['--db', clean, command],
        ]) {
          // A store under a name with a slash in it would be made in another folder.
          if (argv[0] === '--db' && /[/\\]/.test(clean)) continue;
          const { stdout, stderr } = await world.run(...argv);
          plainLines(stdout);
          plainLines(stderr);
        }
      },
    ),
    { numRuns: RUNS },
  );
});

it('a calendar tells no word of a job at all', async () => {
  await fc.assert(
    fc.asyncProperty(hostileWord, async (word) => {
      const world = commandLine(NOW);
      const subject = `x${storable(word)}`;
      const added = await world.run('schedule', 'add', 'call', '--every', '1w', '--subject', subject);
      plainLines(added.stdout + added.stderr);
      expect(added.code).toBe(0);
      plainLines((await world.run('schedule', 'list')).stdout);
      plainLines((await world.run('due')).stdout);
      const { stdout } = await world.run('schedule', 'ics');
      expect(stdout.replaceAll('\r\n', '')).not.toMatch(UNWANTED);
      const events = new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents('vevent');
      const summaries = events.map((event) => new ICAL.Event(event).summary);
      expect(new Set(summaries)).toEqual(new Set(['Keep half an hour free']));
    }),
    { numRuns: RUNS },
  );
});

it('a page with a hostile name is inspected under it, and told in plain lines', async () => {
  const world = commandLine(NOW);
  const name = 'a\u001b[31m\u202e=1+1;$(id) ..html';
  mkdirSync(join(world.folder, 'pages'));
  writeFileSync(join(world.folder, 'pages', name), '<title>x</title>');
  const { stdout, stderr } = await world.run('inspect', `pages/${name}`, '--browser', '/nowhere');
  plainLines(stdout);
  plainLines(stderr);
});
