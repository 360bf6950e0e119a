/** What a purge counts and takes, to the very instant: older than that moment, in own words, and shown nowhere else. */
import { existsSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { done, openAction, told } from '../../src/model/action.js';
import type { AnswersEvidence } from '../../src/model/answers.js';
import type { AuditHeader, AuditResult } from '../../src/model/audit.js';
import type { MessageFacts } from '../../src/model/inbox-evidence.js';
import type { Store } from '../../src/store/store.js';
import { inbox, mailOnDay } from '../support/inbox-evidence.js';
import { temporaryStore } from '../support/walk-world.js';

const BEFORE = '2026-03-10T09:00:00.000Z';
const [EARLIER, LATER] = ['2026-03-10T08:59:59.999Z', '2026-03-10T09:00:00.000Z'];

const header = (startedAt: string, said: Partial<AuditHeader> = {}): AuditHeader => ({
  channel: 'call',
  subject: 'Main number',
  startedAt,
  zone: 'UTC',
  version: 1,
  practice: false,
  announced: false,
  rater: 'owner',
  branch: '',
  ...said,
});

const found = (finishedAt: string, evidence: AuditResult['evidence']): AuditResult => ({
  finishedAt,
  status: 'complete',
  evidence,
  findings: [
    {
      check: 'call/heard',
      subject: '',
      outcome: 'bad',
      verdict: 'fail',
      weight: 1,
      critical: false,
      credit: 0,
      message: 'Not heard.',
      exhibits: [{ kind: 'quote', text: 'a quote' }],
      context: {},
    },
  ],
  measurements: [],
  score: null,
});

const answers = (said: AnswersEvidence['answers']): AuditResult['evidence'] => [
  {
    kind: 'answers',
    content: { checklist: 'call', checklistVersion: 1, startedAt: '', finishedAt: '', answers: said },
  },
];

const options = {
  before: BEFORE,
  dry: false,
  inOwnWords: (_checklist: string, question: string) => question === 'words',
};
const purge = (store: Store, dry = false) => store.purge.notes({ ...options, dry });
const NOTHING = { audits: 0, notes: 0, mails: 0, pictures: 0 };

/** The same counts when it only counts, when it takes, and nothing left afterwards. */
async function expectPurged(store: Store, counts: Partial<typeof NOTHING>): Promise<void> {
  expect(await purge(store, true)).toEqual({ ...NOTHING, ...counts });
  expect(await purge(store, true)).toEqual({ ...NOTHING, ...counts });
  expect(await purge(store)).toEqual({ ...NOTHING, ...counts });
  expect(await purge(store)).toEqual(NOTHING);
}

/** What a purge of all that there is would still find. */
async function expectLeft(store: Store, counts: Partial<typeof NOTHING>): Promise<void> {
  const all = await store.purge.notes({ ...options, before: '2027-01-01T00:00:00.000Z', dry: true });
  expect(all).toEqual({ ...NOTHING, ...counts });
}

describe('a finished walk', () => {
  it.each<[what: string, said: AnswersEvidence['answers'], audits: number, notes: number]>([
    ['without words', { heard: { value: true, at: '' } }, 0, 0],
    ['with a note', { heard: { value: true, note: 'n', at: '' } }, 1, 1],
    [
      'with a note on each of two',
      { a: { value: 1, note: 'n', at: '' }, b: { value: 2, note: 'm', at: '' } },
      1,
      2,
    ],
    ['with an answer in own words', { words: { value: 'they laughed', at: '' } }, 1, 1],
    ['with words and a note', { words: { value: 'they laughed', note: 'n', at: '' } }, 1, 2],
    ['with a word of the checklist', { price: { value: 'free', at: '' } }, 0, 0],
    ['with empty words', { words: { value: '', at: '' } }, 0, 0],
    ['with a number for words', { words: { value: 3, at: '' } }, 0, 0],
  ])('%s', async (_what, said, audits, notes) => {
    const store = await temporaryStore();
    const { id } = await store.audits.save(header(EARLIER), found(EARLIER, answers(said)));
    await expectPurged(store, { audits, notes });
    expect((await store.audits.find(id))?.findings[0]?.exhibits).toHaveLength(audits === 0 ? 1 : 0);
  });

  it('counts by when it was finished, and one left lying by when it was begun', async () => {
    const noted = answers({ heard: { value: true, note: 'n', at: '' } });
    const store = await temporaryStore();
    await store.audits.save(header(EARLIER), found(LATER, noted));
    await expectPurged(store, {});
    await store.audits.save(header(EARLIER), found(EARLIER, noted));
    await expectPurged(store, { audits: 1, notes: 1 });
    for (const startedAt of [EARLIER, LATER]) {
      const setup = { checklist: 'call', errand: '', persona: '', contactEndedAt: null };
      const walk = await store.walks.begin(header(startedAt), setup);
      await store.walks.append(walk, {
        at: startedAt,
        kind: 'answer',
        question: 'heard',
        value: true,
        note: 'n',
      });
      await store.walks.append(walk, {
        at: startedAt,
        kind: 'answer',
        question: 'heard',
        value: true,
        note: '',
      });
      await store.walks.append(walk, {
        at: startedAt,
        kind: 'answer',
        question: 'words',
        value: 'w',
        note: '',
      });
    }
    await expectPurged(store, { audits: 1, notes: 2 });
  });

  it('is added to the others', async () => {
    const store = await temporaryStore();
    for (const said of [
      { a: { value: 1, note: 'n', at: '' } },
      { words: { value: 'w', note: 'n', at: '' } },
    ]) {
      await store.audits.save(header(EARLIER), found(EARLIER, answers(said)));
    }
    await expectPurged(store, { audits: 2, notes: 3 });
  });

  it('keeps what stands beside the words', async () => {
    const store = await temporaryStore();
    const said = { words: { value: 'they laughed', at: '1' }, heard: { value: false, note: 'n', at: '2' } };
    const { id } = await store.audits.save(header(EARLIER), found(EARLIER, answers(said)));
    await purge(store);
    const [kept] = await store.audits.evidence(id);
    expect((kept!.content as AnswersEvidence).answers).toEqual({
      words: { value: '(forgotten)', at: '1' },
      heard: { value: false, at: '2' },
    });
  });
});

describe('a mailbox', () => {
  const look = async (store: Store, at: string, pictures: Record<string, string>): Promise<string> => {
    const shown = found(at, [{ kind: 'inbox', content: { ...inbox([]), pictures } }]);
    return (await store.audits.save(header(at, { channel: 'inbox' }), shown)).id;
  };

  test('loses evidence and pictures of older looks, but no picture that a younger one shows', async () => {
    const store = await temporaryStore();
    const [once, shared, young] = await Promise.all(
      ['once', 'shared', 'young'].map((name) => store.pictures.put(Buffer.from(name))),
    );
    const old = await look(store, EARLIER, { a: once!, b: shared!, c: once! });
    const kept = await look(store, LATER, { b: shared!, d: young! });
    expect(await purge(store, true)).toEqual({ ...NOTHING, audits: 1, pictures: 1 });
    expect([once, shared, young].map((name) => existsSync(store.pictures.path(name!)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await purge(store)).toEqual({ ...NOTHING, audits: 1, pictures: 1 });
    expect([once, shared, young].map((name) => existsSync(store.pictures.path(name!)))).toEqual([
      false,
      true,
      true,
    ]);
    expect(await store.audits.evidence(old)).toEqual([]);
    expect(await store.audits.evidence(kept)).toHaveLength(1);
    const exhibits = async (id: string) => (await store.audits.find(id))?.findings[0]?.exhibits.length;
    expect([await exhibits(old), await exhibits(kept)]).toEqual([0, 1]);
    expect(await purge(store)).toEqual(NOTHING);
  });

  test('loses the mails that were received before', async () => {
    const store = await temporaryStore();
    const facts = [EARLIER, LATER].map(
      (receivedAt, each) =>
        ({ ...mailOnDay(each + 1, { receivedAt }), file: `INBOX/${each}` }) as MessageFacts,
    );
    await store.inbox.remember('imap:INBOX', facts, { uidValidity: '1', uid: 2 }, LATER);
    await expectPurged(store, { mails: 1 });
    await expectLeft(store, { mails: 1 });
  });
});

test('notes beside post go by the day it came', async () => {
  const store = await temporaryStore();
  for (const [id, receivedOn, note] of [
    ['a', '2026-03-09', 'n'],
    ['b', '2026-03-10', 'n'],
    ['c', '2026-03-09', ''],
  ] as const) {
    await store.inbox.notePost({
      id,
      receivedOn,
      what: 'Leaflet',
      addressed: 'nobody',
      stoppable: false,
      note,
    });
  }
  await expectPurged(store, { notes: 1 });
  await expectLeft(store, { notes: 1 });
});

test('notes beside actions go once they were told, by when that was', async () => {
  const store = await temporaryStore();
  const action = (id: string, note: string) => openAction(id, { title: 'Listen', note }, EARLIER);
  await store.actions.add([
    told(done(action('a', 'n'), EARLIER), 'a poster', EARLIER),
    told(done(action('b', 'n'), EARLIER), 'a poster', LATER),
    told(done(action('c', ''), EARLIER), 'a poster', EARLIER),
    done(action('d', 'n'), EARLIER),
  ]);
  await expectPurged(store, { notes: 1 });
  expect((await store.actions.list()).map(({ id, note }) => `${id}${note}`).sort()).toEqual([
    'a',
    'bn',
    'c',
    'dn',
  ]);
});
