/** Which audits a list holds, to the very instant, and what a header looks like once it is stored. */
import { describe, expect, it, test } from 'vitest';
import type { AuditHeader, AuditResult, EvidenceRecord } from '../../src/model/audit.js';
import type { Store } from '../../src/store/store.js';
import { temporaryStore } from '../support/walk-world.js';

const at = (day: string): string => `2026-03-${day}T09:00:00.000Z`;

const header = (day: string, said: Partial<AuditHeader> = {}): AuditHeader => ({
  channel: 'call',
  subject: 'Main number',
  startedAt: at(day),
  zone: 'Europe/London',
  version: 3,
  practice: false,
  announced: false,
  rater: 'owner',
  branch: '',
  ...said,
});

const result = (day: string, said: Partial<AuditResult> = {}): AuditResult => ({
  finishedAt: at(day),
  status: 'complete',
  evidence: [],
  findings: [],
  measurements: [],
  score: null,
  ...said,
});

/** Four finished ones and one that is still open. */
async function filled(): Promise<Store> {
  const store = await temporaryStore();
  await store.audits.save(header('02'), result('02'));
  await store.audits.save(header('04', { subject: 'Complaints line' }), result('04'));
  await store.audits.save(header('06', { branch: 'North' }), result('06'));
  await store.audits.save(header('08', { channel: 'website' }), result('08'));
  await store.audits.begin(header('09'));
  return store;
}

describe('a list', () => {
  it.each<[filter: object, days: string[]]>([
    [{}, ['08', '06', '04', '02']],
    [{ open: true }, ['09', '08', '06', '04', '02']],
    [{ open: false }, ['08', '06', '04', '02']],
    [{ channel: 'call' }, ['06', '04', '02']],
    [{ channel: 'call', open: true }, ['09', '06', '04', '02']],
    [{ subject: 'Main number' }, ['08', '06', '02']],
    [{ branch: 'North' }, ['06']],
    [{ branch: '' }, ['08', '04', '02']],
    // From an instant on, and until an instant that is left out.
    [{ since: at('04') }, ['08', '06', '04']],
    [{ until: at('06') }, ['04', '02']],
    [{ since: at('04'), until: at('06') }, ['04']],
    [{ limit: 2 }, ['08', '06']],
    [{ channel: 'call', subject: 'Main number', limit: 1 }, ['06']],
    [{ channel: 'reception' }, []],
  ])('of %j holds those of %j', async (filter, days) => {
    const { audits } = await filled();
    expect((await audits.list(filter)).map(({ startedAt }) => startedAt)).toEqual(days.map(at));
  });

  it('of audits that began together is in the order of their ids, backwards', async () => {
    const { audits } = await temporaryStore();
    for (let each = 0; each < 5; each++) await audits.save(header('02'), result('02'));
    const ids = (await audits.list()).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted().reverse());
  });
});

test('the latest is the latest finished one', async () => {
  const { audits } = await filled();
  expect((await audits.find('latest'))?.startedAt).toBe(at('08'));
  expect(await (await temporaryStore()).audits.find('latest')).toBeNull();
});

test('places are those of finished audits, each once', async () => {
  const store = await filled();
  await store.audits.save(header('10'), result('10'));
  await store.audits.begin(header('11', { branch: 'South' }));
  const places = (await store.audits.places()).map((place) => Object.values(place).join('|')).sort();
  expect(places).toEqual([
    'call|Complaints line|',
    'call|Main number|',
    'call|Main number|North',
    'website|Main number|',
  ]);
});

/** What a person answered to one question. */
const answersWith = (value: string): EvidenceRecord => ({
  kind: 'answers',
  content: {
    checklist: 'call',
    checklistVersion: 1,
    startedAt: '2026-11-02T09:00:00.000Z',
    finishedAt: '2026-11-02T09:05:00.000Z',
    answers: { said: { value, at: '2026-11-02T09:01:00.000Z' } },
  },
});

describe('an audit', () => {
  it.each<[said: Partial<AuditHeader>]>([
    [{ practice: true }],
    [{ announced: true }],
    [{ branch: 'North' }],
    [{}],
  ])('is read back as it was begun: %j', async (said) => {
    const { audits } = await temporaryStore();
    const id = await audits.begin(header('02', said));
    expect(await audits.find(id)).toMatchObject({
      ...header('02', said),
      id,
      status: 'open',
      finishedAt: null,
      score: null,
      findings: [],
      measurements: [],
      toolVersion: '0.0.0',
    });
  });

  it('keeps addresses without what opens something to whoever reads them', async () => {
    const { audits } = await temporaryStore();
    const { id } = await audits.save(
      header('02', { subject: 'https://www.example.org/?token=1' }),
      result('02', { evidence: [answersWith('https://a:b@www.example.org/')] }),
    );
    expect((await audits.find(id))?.subject).toBe('https://www.example.org/');
    expect(await audits.evidence(id)).toEqual([answersWith('https://www.example.org/')]);
  });

  it('keeps thousands of findings in their order', async () => {
    const { audits } = await temporaryStore();
    const findings = Array.from({ length: 2001 }, (_, place) => ({
      check: 'call/heard',
      subject: `${place}`,
      outcome: 'good',
      verdict: 'pass' as const,
      weight: 1,
      critical: place % 2 === 0,
      credit: 1,
      message: '',
      exhibits: [],
      context: place === 0 ? { viewport: 'mobile', language: 'de', branch: 'North' } : {},
    }));
    const { id } = await audits.save(header('02'), result('02', { findings }));
    expect((await audits.find(id))?.findings).toEqual(findings);
  });

  it('keeps its score with its range, its coverage and its rubric', async () => {
    const { audits } = await temporaryStore();
    const score = { value: null, range: [20, 70], coverage: 0.5, rubric: 1 } as const;
    const { id } = await audits.save(header('02'), result('02', { score, status: 'partial' }));
    expect(await audits.find(id)).toMatchObject({ score, status: 'partial' });
  });
});
