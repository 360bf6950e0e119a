/** `ownqueue walk` and `ownqueue checklists` as commands: flags, files, exit codes and JSON. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.js';
import { walkJsonSchema } from '../../../src/report/walk-document.js';
import { schemaErrors } from '../../support/json-schemas.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { steadyContext, temporaryStore } from '../../support/walk-world.js';

const SCHEMA = resolve(import.meta.dirname, '../../../reports/schemas/walk-1.json');

const ANSWERS = `startedAt: 2026-11-20 14:30
finishedAt: 2026-11-20 14:50
subject: consumer invoice
answers:
  phone-on-invoice: no
  written-route: yes
  registered-name: { value: name-only, note: the address is missing }
  how-to-complain: unknown
  is-e-invoice: no
  exit-terms: [how, notice]
  consistent: yes
`;

async function run(cwd: string, ...argv: string[]) {
  const context = { ...steadyContext(), cwd, interactive: false, random: Math.random };
  const code = await main(argv, context);
  return { code, out: context.printed(), err: context.said() };
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('ownqueue walk --answers', () => {
  it('stores a judged audit and prints what the schema promises', async () => {
    const folder = folderWith({ 'a.yaml': ANSWERS });
    const { code, out } = await run(folder, 'walk', 'documents', '--answers', 'a.yaml', '--json');
    expect(code).toBe(0);
    const document = JSON.parse(out);
    expect(schemaErrors(document)).toEqual([]);
    expect(document).toMatchObject({
      schema: 'ownqueue.walk/1',
      checklist: 'documents',
      subject: 'consumer invoice',
      startedAt: '2026-11-20T13:30:00.000Z',
      finishedAt: '2026-11-20T13:50:00.000Z',
      status: 'partial',
      score: { value: 49 },
    });
    const byCheck = Object.fromEntries(
      document.findings.map((finding: { check: string }) => [finding.check, finding]),
    );
    expect(byCheck['documents/phone-on-invoice']).toMatchObject({
      verdict: 'fail',
      critical: true,
      credit: 0,
    });
    expect(byCheck['documents/price-of-call']).toMatchObject({ outcome: 'not-asked' });
    expect(byCheck['documents/registered-name']).toMatchObject({
      credit: 0.5,
      exhibits: [{ kind: 'quote', text: 'the address is missing' }],
    });
    const store = await temporaryStore(join(folder, '.ownqueue/ownqueue.db'));
    expect(await store.audits.find(document.auditId)).toMatchObject({ channel: 'documents' });
    expect((await store.walks.journal(document.auditId)).map(({ question }) => question)).toContain(
      'consistent',
    );
  });

  it('keeps its schema in the package (renew it with: vitest -u)', async () => {
    await expect(`${JSON.stringify(walkJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(SCHEMA);
  });

  it('never scores practice and announced walks', async () => {
    for (const flag of ['--practice', '--announced']) {
      const folder = folderWith({ 'a.yaml': ANSWERS });
      const { out } = await run(folder, 'walk', 'documents', '--answers', 'a.yaml', '--json', flag);
      expect(JSON.parse(out).score).toBeNull();
      expect(JSON.parse(out).findings.length).toBeGreaterThan(0);
    }
  });

  it('lists wrong answers all at once, one a line, and stores nothing', async () => {
    const folder = folderWith({ 'a.yaml': 'answers:\n  phone-on-invoice: perhaps\n  exit-term: [how]\n' });
    const { code, err } = await run(folder, 'walk', 'documents', '--answers', 'a.yaml');
    expect(code).toBe(2);
    expect(err.split('\n').slice(0, 2)).toEqual([
      'a.yaml:2:21: phone-on-invoice must be yes or no',
      'a.yaml:3:3: "exit-term" is not a question of documents; did you mean "exit-terms"?',
    ]);
    const store = await temporaryStore(join(folder, '.ownqueue/ownqueue.db'));
    expect(await store.audits.list({ open: true })).toEqual([]);
  });

  it('names the checklist that was meant before it says that nobody can be asked', async () => {
    const misspelt = await run(temporaryFolder(), 'walk', 'cal');
    expect([misspelt.code, misspelt.out]).toEqual([2, '']);
    expect(misspelt.err).toMatch(/“?cal”?.*call/);
    expect(misspelt.err).not.toContain('terminal');
    expect((await run(temporaryFolder(), 'walk', 'call')).err).toContain('this is no terminal');
  });

  it('lists missing answers all at once', async () => {
    const { code, err } = await run(temporaryFolder(), 'walk', 'documents', '--set', 'phone-on-invoice=yes');
    expect(code).toBe(2);
    expect(err).toContain(
      '--set: price-of-call is missing (What does a call to it cost?)\n--set: written-route is missing',
    );
    expect(err).not.toContain('e-invoice-contact');
  });

  it('refuses the same answers of the same time twice, and points them out without a time', async () => {
    const untimedAnswers = ANSWERS.replace(/^\w+At: .*\n/gm, '');
    const folder = folderWith({ 'timed.yaml': ANSWERS, 'a.yaml': untimedAnswers });
    const take = (file: string) => run(folder, 'walk', 'documents', '--answers', file);
    expect((await take('timed.yaml')).code).toBe(0);
    const again = await take('timed.yaml');
    expect([again.code, again.err]).toEqual([
      2,
      expect.stringMatching(/^These answers were taken in already: \S+\.$/m),
    ]);
    const untimed = await take('a.yaml');
    expect([untimed.code, untimed.err]).toEqual([
      0,
      expect.stringMatching(/The audit \S+ has the same answers\./),
    ]);
  });

  it('lets a flag win over the file, and keeps failures as actions on demand', async () => {
    const folder = folderWith({ 'a.yaml': ANSWERS });
    const flags = [
      '--set',
      'phone-on-invoice=yes',
      'price-of-call=premium',
      '--branch',
      'north',
      '--actions',
    ];
    const { code, out } = await run(folder, 'walk', 'documents', '--answers', 'a.yaml', ...flags);
    expect(code).toBe(0);
    expect(out).toContain('Read your own invoices and contracts: consumer invoice (north)');
    expect(out).toContain('Worst: The number on the invoice is a premium number. This is critical.');
    expect(out).toContain('3 actions kept. Next: ownqueue report 2026-11-20-documents-');
  });

  it('stamps what was written down long after the contact', async () => {
    const answers =
      'finishedAt: 2026-11-20 15:00\nanswers: { directions-right: yes, open-on-time: yes, left-at: 2026-11-20 14:30 }';
    const folder = folderWith({ 'a.yaml': answers });
    const rest =
      'noticed=5 busy-with-each-other=no minutes-to-service=1 fair-queue=both name-shown=yes right-person=first how-to-complain=told manager-contact=name-only used-sense=not-tested thanked=yes access=none comfort=3 welcome=3 listened=3 care=3 come-back=3';
    const { code, out, err } = await run(
      folder,
      'walk',
      'reception',
      '--answers',
      'a.yaml',
      '--set',
      ...rest.split(' '),
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('19 answers were written down more than ten minutes later.');
  });

  it('says where a text may point at a person', async () => {
    const answers = ANSWERS.replace('the address is missing', 'Mrs Bell did not know');
    const { code, err } = await run(
      folderWith({ 'a.yaml': answers }),
      'walk',
      'documents',
      '--answers',
      'a.yaml',
    );
    expect(code).toBe(0);
    expect(err).toContain('registered-name may point at a person: Mrs Bell.');
  });

  it('refuses a file that is not there, times that run backwards, and flags that contradict', async () => {
    const folder = folderWith({ 'a.yaml': `${ANSWERS.replace('14:50', '14:10')}` });
    expect(await run(folder, 'walk', 'documents', '--answers', 'b.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('b.yaml cannot be read (ENOENT)'),
    });
    expect(await run(folder, 'walk', 'documents', '--answers', 'a.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('finishedAt lies before startedAt'),
    });
    expect(await run(folder, 'walk', 'documents', '--answers', 'a.yaml', '--resume')).toMatchObject({
      code: 2,
    });
  });
});

describe('ownqueue walk without a terminal', () => {
  it('fails at once and names the flags to use', async () => {
    const { code, err } = await run(temporaryFolder(), 'walk', 'call');
    expect(code).toBe(2);
    expect(err).toContain('ownqueue walk call --template > answers.yaml');
    expect(err).toContain('--set id=value');
  });

  it('suggests the checklist that was meant', async () => {
    const { code, err } = await run(temporaryFolder(), 'walk', 'recepton', '--template');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean reception?');
  });

  it('prints a template and a notice for the staff', async () => {
    const folder = folderWith({ 'ownqueue.yaml': 'company: Example Ltd\n' });
    expect((await run(folder, 'walk', 'call', '--template')).out).toContain('\n  ring-seconds:\n');
    expect((await run(folder, 'walk', '--staff-notice')).out).toContain('somebody at Example Ltd calls');
  });
});

describe('limits in ownqueue.yaml', () => {
  it('take the place of the shipped ones, visibly', async () => {
    const folder = folderWith({
      'a.yaml': ANSWERS,
      'ownqueue.yaml': 'thresholds:\n  documents/exit-terms: { good: ">= 2" }\n',
    });
    const { out } = await run(folder, 'walk', 'documents', '--answers', 'a.yaml', '--json');
    const finding = JSON.parse(out).findings.find(
      ({ check }: { check: string }) => check === 'documents/exit-terms',
    );
    expect(finding).toMatchObject({ outcome: 'good' });
    expect(finding.message).toContain('limits of your own');
  });

  it('are refused where the check has none', async () => {
    const folder = folderWith({ 'ownqueue.yaml': 'thresholds:\n  documents/exit-term: { good: 2 }\n' });
    const { code, err } = await run(folder, 'walk', 'documents', '--template');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean documents/exit-terms?');
  });
});

describe('ownqueue checklists', () => {
  it('starts a checklist that is valid as it stands, lists it and walks it', async () => {
    const folder = folderWith({ 'ownqueue.yaml': 'company: Example Ltd\n' });
    expect(await run(folder, 'checklists', 'new', 'night-desk')).toMatchObject({ code: 0 });
    expect(await run(folder, 'checklists', 'new', 'night-desk')).toMatchObject({ code: 2 });
    expect(await run(folder, 'checklists', 'check', 'checklists/night-desk.yaml')).toMatchObject({
      code: 0,
      out: 'checklists/night-desk.yaml: night-desk, version 1, 4 questions. No mistakes.\n',
    });
    expect((await run(folder, 'checklists')).out).toMatch(
      /night-desk +What this walk is called .*, your own/,
    );
    const walked = await run(
      folder,
      'walk',
      'night-desk',
      '--set',
      'answered=yes',
      'seconds=30',
      'overall=5',
    );
    expect(walked.out).toContain('Score 100 of 100');
  });

  it('shows every mistake with its place', async () => {
    const folder = folderWith({ 'bad.yaml': 'id: bad\nversion: one\n' });
    const { code, err } = await run(folder, 'checklists', 'check', 'bad.yaml');
    expect(code).toBe(2);
    expect(err).toContain('bad.yaml:2:10: version: ');
    expect(err).toContain('bad.yaml:1:1: parts: is missing');
  });

  it('lists a file with mistakes instead of hiding it', async () => {
    const folder = folderWith({ 'ownqueue.yaml': 'company: E\n', 'checklists/bad.yaml': 'id: bad\n' });
    expect((await run(folder, 'checklists')).out).toMatch(/bad +cannot be read: .*bad\.yaml:1:1/);
    const listed = JSON.parse((await run(folder, 'checklists', '--json')).out);
    expect(listed.checklists).toHaveLength(13);
    expect(listed.checklists.find(({ id }: { id: string }) => id === 'bad').mistakes.length).toBeGreaterThan(
      0,
    );
  });
});

describe('two people who rate the same contact', () => {
  it('are compared in the report of either', async () => {
    const folder = folderWith({ 'a.yaml': ANSWERS });
    await run(folder, 'walk', 'documents', '--answers', 'a.yaml', '--rater', 'leader');
    const flags = ['--set', 'written-route=no', '--rater', 'neutral shopper'];
    await run(folder, 'walk', 'documents', '--answers', 'a.yaml', ...flags);
    const { out } = await run(folder, 'report', '--format', 'markdown');
    expect(out).toMatch(
      /(leader|neutral shopper) and (neutral shopper|leader) rated the same contact: 5 answers/,
    );
    expect(out).toContain('Equal answers to yes-no questions and choices: 80 %.');
    expect(out).toContain('They see these differently:');
    expect(out).toContain('The invoice says where to write');
    expect(out).not.toContain('Rated by a program');
  });
});

describe('ownqueue judge and report', () => {
  it('judge a walk again, and tell of it', async () => {
    const folder = folderWith({ 'a.yaml': ANSWERS });
    await run(folder, 'walk', 'documents', '--answers', 'a.yaml');
    expect(await run(folder, 'judge')).toMatchObject({
      code: 0,
      out: expect.stringContaining('score 49 then, 49 now'),
    });
    expect((await run(folder, 'report')).out).toContain('The bill is where most questions begin.');
  });
});
