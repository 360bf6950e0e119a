/** What was purged is nowhere: not in a table, a free page, the log or a picture; what was found stays. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { done, openAction, told } from '../../src/model/action.js';
import type { AuditHeader, AuditResult, EvidenceRecord } from '../../src/model/audit.js';
import type { MessageFacts } from '../../src/model/inbox-evidence.js';
import type { Store } from '../../src/store/store.js';
import { commandLine } from '../support/command-line.js';
import { inbox, mailOnDay } from '../support/inbox-evidence.js';
import { temporaryStore } from '../support/walk-world.js';

const OLD = '2026-01-10T09:00:00.000Z';
const YOUNG = '2026-11-10T09:00:00.000Z';
const NOW = '2026-11-22T10:00:00Z';

/** `canary-<where>-old` must go, `canary-<where>-young` must stay. */
const canary = (where: string, at: string): string => `canary-${where}-${at === OLD ? 'old' : 'young'}`;

const header = (channel: string, startedAt: string): AuditHeader => ({
  channel,
  subject: 'Main number',
  startedAt,
  zone: 'Europe/London',
  version: 1,
  practice: false,
  announced: false,
  rater: 'owner',
  branch: '',
});

const result = (finishedAt: string, evidence: EvidenceRecord, quote: string): AuditResult => ({
  finishedAt,
  status: 'complete',
  evidence: [evidence],
  findings: [
    {
      check: 'call/heard',
      subject: 'heard',
      outcome: 'bad',
      verdict: 'fail',
      weight: 3,
      critical: false,
      credit: 0,
      message: 'The caller was not heard.',
      exhibits: [{ kind: 'quote', text: quote }],
      context: {},
    },
  ],
  measurements: [{ name: 'call.ring-seconds', value: 20, unit: 'seconds', subject: '', context: {} }],
  score: { value: 48, range: [48, 48], coverage: 1, rubric: 1 },
});

/** One of everything that holds words, as of that moment. Returns the audits and the hash of a picture. */
async function fill(store: Store, at: string) {
  const note = (where: string) => canary(where, at);
  const walk = await store.walks.begin(header('call', at), {
    checklist: 'call',
    errand: '',
    persona: '',
    contactEndedAt: null,
  });
  const entry = { at, kind: 'answer' as const };
  await store.walks.append(walk, {
    ...entry,
    question: 'ring-seconds',
    value: 20,
    note: note('journal-note'),
  });
  await store.walks.append(walk, {
    ...entry,
    question: 'anything-else',
    value: note('journal-words'),
    note: '',
  });
  const answers = {
    'ring-seconds': { value: 20, note: note('evidence-note'), at },
    'price-of-call': { value: 'free', at },
    'no-longer-asked': { value: note('evidence-words'), at },
  };
  const evidence = { checklist: 'call', checklistVersion: 1, startedAt: at, finishedAt: at, answers };
  await store.walks.append(walk, {
    ...entry,
    kind: 'draft',
    question: 'marks',
    value: 1,
    note: note('draft'),
  });
  await store.audits.finish(walk, result(at, { kind: 'answers', content: evidence }, note('exhibit')));

  const left = await store.walks.begin(header('reception', at), {
    checklist: 'reception',
    errand: '',
    persona: '',
    contactEndedAt: null,
  });
  await store.walks.append(left, { ...entry, question: 'greeted', value: true, note: note('left-lying') });

  const sha256 = await store.pictures.put(Buffer.from(note('picture')));
  const mail = mailOnDay(1, { subject: note('mail'), preview: note('preview'), receivedAt: at });
  const mails = { ...inbox([mail]), pictures: { [mail.id]: sha256 } };
  const { id: mailbox } = await store.audits.save(
    header('inbox', at),
    result(at, { kind: 'inbox', content: mails }, note('mail-quote')),
  );
  const facts = { ...mail, file: `INBOX/${note('file')}` } as MessageFacts;
  await store.inbox.remember('imap:INBOX', [facts], { uidValidity: '1', uid: 1 }, at);
  await store.inbox.notePost({
    id: note('post'),
    receivedOn: at.slice(0, 10),
    what: 'Leaflet',
    addressed: 'nobody',
    stoppable: false,
    note: note('post-note'),
  });
  const deed = openAction(`${at === OLD ? 'a' : 'b'}1`, { title: 'Listen', note: note('action') }, at);
  await store.actions.add([told(done(deed, at), 'a poster', at)]);
  return { walk, mailbox, sha256 };
}

/** Everything that lies in the folder of the store, as it lies on the disk. */
function bytesOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')).join('\n');
}

const canaries = (bytes: string): string[] =>
  [...new Set(bytes.match(/canary-[a-z-]+-(old|young)/g) ?? [])].sort();

describe('ownqueue purge', () => {
  it('leaves no old word in any byte of the store, and every young one', async () => {
    const world = commandLine(NOW);
    const folder = join(world.folder, '.ownqueue');
    const path = join(folder, 'ownqueue.db');
    const store = await temporaryStore(path);
    const old = await fill(store, OLD);
    const young = await fill(store, YOUNG);
    const before = canaries(bytesOf(folder));
    const [oldOnes, youngOnes] = [/-old$/, /-young$/].map((end) => before.filter((each) => end.test(each)));
    expect(youngOnes?.map((each) => each.replace('young', 'old')).sort()).toEqual(oldOnes);
    expect(oldOnes?.length).toBeGreaterThan(10);

    const dry = await world.run('purge', '--dry-run', '--json');
    expect(canaries(bytesOf(folder))).toEqual(before);
    const { stdout } = await world.run('purge', '--json');
    expect({ ...JSON.parse(stdout), dryRun: true }).toEqual(JSON.parse(dry.stdout));
    expect(JSON.parse(stdout)).toMatchObject({ audits: 3, mails: 1, pictures: 1 });

    // The id of a note of post and the name of a mail are ours; the day of a leaflet stays, and so does its id.
    expect(canaries(bytesOf(folder)).filter((each) => !youngOnes?.includes(each))).toEqual([
      'canary-post-old',
    ]);
    expect(canaries(bytesOf(folder))).toEqual(expect.arrayContaining(youngOnes ?? []));
    expect(existsSync(store.pictures.path(old.sha256))).toBe(false);
    expect(existsSync(store.pictures.path(young.sha256))).toBe(true);

    const audit = await store.audits.find(old.walk);
    expect(audit).toMatchObject({ score: { value: 48 }, measurements: [{ value: 20 }] });
    expect(audit?.findings).toMatchObject([{ message: 'The caller was not heard.', exhibits: [] }]);
    const [kept] = await store.audits.evidence(old.walk);
    expect(kept?.kind === 'answers' && kept.content.answers).toMatchObject({
      'ring-seconds': { value: 20 },
      'price-of-call': { value: 'free' },
      'no-longer-asked': { value: '(forgotten)' },
    });
    for (const id of [old.walk, old.mailbox]) expect((await world.run('report', id)).code).toBe(0);
    const again = await world.run('purge', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ audits: 0, notes: 0, mails: 0, pictures: 0 });
  });

  it('tells where another process keeps the old log open, and finishes the next time', {
    timeout: 60_000,
  }, async () => {
    const world = commandLine(NOW);
    const path = join(world.folder, '.ownqueue', 'ownqueue.db');
    const store = await temporaryStore(path);
    await fill(store, OLD);
    const reader = new Database(path);
    onTestFinished(() => void reader.close());
    reader.exec('BEGIN; SELECT * FROM answers');
    reader.prepare('SELECT count(*) FROM answers').get();
    const held = await world.run('purge');
    expect(held).toMatchObject({
      code: 4,
      stderr: `The words are forgotten, but another process keeps the log of ${path} open, where they can still be read.\nClose the other ownqueue or SQLite tool and run the command again.\n`,
    });
    reader.exec('COMMIT');
    expect((await world.run('purge')).code).toBe(0);
    expect(canaries(bytesOf(join(world.folder, '.ownqueue')))).toEqual(['canary-post-old']);
  });
});
