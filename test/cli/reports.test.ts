/** Reports, trends, actions and data on the command line, over a store with a history. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { auditScore } from '../../src/model/score.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { call } from '../report/views/call.js';
import { website } from '../report/views/website.js';
import { type CommandLine, commandLine } from '../support/command-line.js';
import { schemaErrors } from '../support/json-schemas.js';

let own: CommandLine;
beforeEach(async () => {
  own = commandLine('2026-11-22T09:00:00.000Z');
  writeFileSync(join(own.folder, 'ownqueue.yaml'), 'company: Example Lamps\n');
});

const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const path = join(own.folder, '.ownqueue', 'ownqueue.db');
  const store = await openStore({ path, toolVersion: '0.1.0', random: Math.random });
  return work(store).finally(() => store.close());
};

const json = async (...argv: string[]) => {
  const { stdout, code, stderr } = await own.run(...argv, '--json');
  expect(stderr + code).toBe('0');
  return JSON.parse(stdout);
};

/** Calls in two branches every second week, of which some were for practice; and one look at the website. */
async function history(): Promise<void> {
  await withStore(async (store) => {
    for (let number = 0; number < 14; number++) {
      const startedAt = new Date(Date.UTC(2026, 0, 5 + 14 * number, 9)).toISOString();
      const seconds = number < 7 ? 50 + number : 20 + number;
      const practice = number === 3;
      await store.audits.save(
        { ...call.audit, startedAt, practice, branch: number % 7 === 6 ? 'South' : 'North' },
        {
          finishedAt: startedAt,
          status: 'complete',
          evidence: [],
          findings: call.audit.findings,
          measurements: [{ ...call.audit.measurements[0]!, value: seconds }],
          score: practice ? null : auditScore(call.audit.findings),
        },
      );
    }
    const { audit } = website;
    await store.audits.save(audit, {
      ...audit,
      evidence: [],
      finishedAt: '2026-03-02T13:06:10Z',
      status: 'complete',
    });
  });
}

describe('with an empty store', () => {
  test('home offers a friendly first step', async () => {
    expect(await own.run()).toMatchObject({ code: 0, stderr: '' });
    expect((await own.run()).stdout).toContain('ownqueue demo');
  });

  test.each(['trend', 'actions'])('%s says so and is done', async (command) => {
    expect((await own.run(command)).code).toBe(0);
    expect(schemaErrors(await json(command))).toEqual([]);
  });

  test('report tells how to begin', async () => {
    expect(await own.run('report')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('trend', () => {
  test('follows its schema, with practice left out', async () => {
    await history();
    const document = await json('trend', '-m', 'call.ring-seconds', '--branch', 'North');
    expect(schemaErrors(document)).toEqual([]);
    expect(document.series).toHaveLength(1);
    expect(document.series[0].summary).toMatchObject({ n: 11, label: 'indication' });
  });

  test('shows scores and waiting times unless told otherwise, in 80 columns without colour', async () => {
    await history();
    const { stdout } = await own.run('trend');
    expect(stdout).toContain('Call: score');
    expect(stdout).toContain('Call: ring seconds');
    expect(stdout).toContain('Effort of complaining, compared with buying');
    expect(stdout).not.toContain('\u001b');
  });

  test('groups by month on demand', async () => {
    await history();
    const { series } = await json('trend', '-m', 'call.ring-seconds', '--branch', 'North', '--by', 'month');
    expect(series[0].groups.map(({ name }: { name: string }) => name)).toContain('2026-02');
  });

  test('draws its charts beside a Markdown report', async () => {
    await history();
    expect((await own.run('trend', '-o', 'year.md')).code).toBe(0);
    const text = readFileSync(join(own.folder, 'year.md'), 'utf8');
    const pictures = [...text.matchAll(/\]\(([^)]+\.svg)\)/g)].map(([, name]) => name!);
    expect(pictures.length).toBeGreaterThan(1);
    for (const name of pictures)
      expect(readFileSync(join(own.folder, name), 'utf8')).toMatch(/^<svg.*<title>/);
  });

  test.each([
    [['trend', '--by', 'fortnight'], 'week, month, quarter'],
    [['trend', '-m', 'no.such'], 'Nothing is stored'],
    [['trend', '--since', '2026-02-30'], '--since'],
  ])('%j is refused with advice', async (argv, says) => {
    await history();
    const { code, stderr } = await own.run(...argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});

describe('report', () => {
  test('shows the latest audit of a channel', async () => {
    await history();
    expect((await own.run('report', '--channel', 'website')).stdout).toContain(
      'Example Lamps: website audit',
    );
    expect(schemaErrors(await json('report', '--channel', 'website'))).toEqual([]);
  });

  test('shows the state of all queues over a period', async () => {
    await history();
    const { stdout } = await own.run('report', '--since', '2026-03', '--until', '2026-05');
    expect(stdout).toContain('state of our queues');
    const document = await json('report', '--all');
    expect(schemaErrors(document)).toEqual([]);
    const ring = document.checks.find(
      (each: { check: string }) => each.check === 'call/answered-within-twenty-seconds',
    );
    expect(ring).toMatchObject({ failed: 13, passed: 0 });
  });

  test('leaves out branches that could be one person', async () => {
    await history();
    const { stdout } = await own.run('report', '--branches');
    expect(stdout).toContain('North');
    expect(stdout).not.toContain('South');
    expect(stdout).toContain('1 branch with fewer than 5 looks left out.');
    expect(schemaErrors(await json('report', '--branches'))).toEqual([]);
  });

  test('carries its pictures in a page, and names them in Markdown', async () => {
    const { audit } = website;
    const pictured = await withStore(async (store) => {
      const screenshot = await store.pictures.put(Buffer.from('89504e470d0a1a0a', 'hex'));
      const findings = audit.findings.map((finding) => ({
        ...finding,
        exhibits: [{ kind: 'screenshot' as const, sha256: screenshot, caption: 'The log-in page' }],
      }));
      const { id } = await store.audits.save(audit, {
        ...audit,
        findings,
        evidence: [],
        finishedAt: '2026-03-02T13:06:10Z',
        status: 'complete',
      });
      return id;
    });
    await own.run('report', pictured, '-o', 'page.html');
    expect(readFileSync(join(own.folder, 'page.html'), 'utf8')).toContain(
      'src="data:image/png;base64,iVBORw0KGgo="',
    );
    await own.run('report', pictured, '-o', 'notes/report.md');
    const [, path = ''] =
      /!\[The log-in page\]\(([^)]+)\)/.exec(readFileSync(join(own.folder, 'notes/report.md'), 'utf8')) ?? [];
    expect(existsSync(join(own.folder, 'notes', path))).toBe(true);
  });

  test('names files by day and overwrites none', async () => {
    await history();
    for (let time = 0; time < 2; time++) await own.run('report', '-o', '--channel', 'call');
    expect(readdirSync(join(own.folder, 'reports')).sort()).toEqual([
      '2026-11-22-call-2.md',
      '2026-11-22-call.md',
    ]);
    writeFileSync(join(own.folder, 'mine.html'), 'precious');
    expect((await own.run('report', '-o', 'mine.html')).code).toBe(2);
    expect(readFileSync(join(own.folder, 'mine.html'), 'utf8')).toBe('precious');
    expect((await own.run('report', '-o', 'mine.html', '--force')).code).toBe(0);
    expect(readFileSync(join(own.folder, 'mine.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });
});

describe('actions', () => {
  test('go from what failed to done and told, and to the page without notes', async () => {
    await history();
    const { actions } = await json(
      'actions',
      'add',
      '--failed',
      '--owner',
      'web team',
      '--due',
      '2026-11-01',
      '--note',
      'secret',
    );
    expect(actions).toHaveLength(1);
    const { id } = actions[0];
    expect((await own.run('actions')).stdout).toContain('Overdue');
    expect((await own.run()).stdout).toContain('Overdue');
    expect(await own.run('actions', 'told', id)).toMatchObject({ code: 2 });
    expect((await own.run('actions', 'done', id)).stdout).toContain('to-tell');
    expect((await own.run('actions', 'told', id, '--how', 'Poster')).stdout).toContain('to-verify');
    const page = (await own.run('actions', 'page')).stdout;
    expect(page).toContain('You said: It rang for 48 seconds before anyone answered.');
    expect(page).not.toMatch(/secret|web team|2026-11-01/);
    for (const argv of [['actions'], ['actions', 'page']])
      expect(schemaErrors(await json(...argv))).toEqual([]);
    expect((await json('trend', '-m', 'actions.told')).series[0].points).toMatchObject([{ value: 100 }]);
  });

  test('take what failed once', async () => {
    await history();
    await own.run('actions', 'add', '--failed');
    expect(await own.run('actions', 'add', '--failed')).toMatchObject({ code: 2 });
  });
});

describe('a name that no audit has', () => {
  test.each([
    ['trend', ['--branch', 'Nort'], 'No audit has the branch “Nort”; did you mean “North”?'],
    ['report', ['--branch', 'Nort'], '; did you mean “North”?'],
    ['report', ['--all', '--channel', 'cal'], 'No audit has the channel “cal”; did you mean “call”?'],
    ['report', ['--branches', '--branch', 'Nowhere'], 'There are: North, South.'],
    ['actions', ['--branch', 'Nort'], '; did you mean “North”?'],
  ])('is told by %s %j, with the nearest that there is', async (command, words, says) => {
    await history();
    const { code, stdout, stderr } = await own.run(command, ...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  test('is no mistake in an empty store, nor is a period in which nobody looked', async () => {
    expect((await own.run('trend', '--branch', 'Nort')).code).toBe(0);
    await history();
    expect((await own.run('trend', '--branch', 'North', '--since', '2030')).code).toBe(0);
  });
});

describe('home', () => {
  test('shows the last scores, the worst and one next step', async () => {
    await history();
    const { stdout } = await own.run();
    expect(stdout).toContain('A customer must log in before they can complain.');
    expect(stdout).toMatch(/Next: ownqueue actions add --failed --audit 2026-03-02-website-/);
    expect(schemaErrors(await json('home'))).toEqual([]);
    expect(await json()).toEqual(await json('home'));
  });
});

describe('data', () => {
  test('exported by one is imported by another, and a second time adds nothing', async () => {
    await history();
    expect((await own.run('export', '-o', 'all.jsonl')).code).toBe(0);
    const added = await json('import', 'all.jsonl', '--db', 'other.db');
    expect(schemaErrors(added)).toEqual([]);
    expect(added.added.audits).toBe(15);
    expect((await own.run('import', 'all.jsonl', '--db', 'other.db')).stdout).toContain('Nothing new');
    expect((await own.run('merge', 'other.db')).stdout).toContain('Nothing new');
  });

  test('becomes one CSV a table, with formulas defused', async () => {
    await history();
    await own.run('actions', 'add', '=HYPERLINK("https://example.com")');
    await own.run('export', '--format', 'csv', '-o', 'tables');
    const text = readFileSync(join(own.folder, 'tables', 'actions.csv'), 'utf8');
    expect(text).toContain(`'=HYPERLINK(`);
    expect(text).not.toMatch(/(^|,|")=HYPERLINK/m);
    expect(existsSync(join(own.folder, 'tables', 'audits.csv'))).toBe(true);
  });

  test.each([
    ['a column that there is not', (row: object) => ({ ...row, nonsense: 1 }), 'has no column “nonsense”'],
    ['a number for a time', (row: object) => ({ ...row, started_at: 7 }), 'started_at of audits cannot be 7'],
    ['a word that means nothing', (row: object) => ({ ...row, status: 'fine' }), 'does not fit'],
    ['nothing', () => ({}), 'is empty'],
  ])(
    'with %s in a row is refused with file and line, and nothing of it is kept',
    async (_what, spoil, says) => {
      await history();
      await own.run('export', '-o', 'all.jsonl');
      const lines = readFileSync(join(own.folder, 'all.jsonl'), 'utf8').trimEnd().split('\n');
      const spoilt = { table: 'audits', row: spoil(JSON.parse(lines[4]!).row) };
      writeFileSync(join(own.folder, 'bad.jsonl'), lines.with(4, JSON.stringify(spoilt)).join('\n'));
      const { code, stderr } = await own.run('import', 'bad.jsonl', '--db', 'other.db');
      expect(code).toBe(2);
      expect(stderr).toContain('bad.jsonl:5: ');
      expect(stderr).toContain(says);
      expect((await json('import', 'all.jsonl', '--db', 'other.db')).added.audits).toBe(15);
    },
  );

  test('is refused with file and line where it is no export', async () => {
    writeFileSync(join(own.folder, 'bad.jsonl'), '{"schema":"ownqueue.export/1"}\n{"table":1}\n');
    const { code, stderr } = await own.run('import', 'bad.jsonl');
    expect([code, stderr]).toEqual([2, expect.stringContaining('bad.jsonl:2')]);
  });

  test('is backed up, never over something else', async () => {
    await history();
    expect((await own.run('backup', 'copy.db')).code).toBe(0);
    expect((await own.run('backup', 'copy.db')).code).toBe(2);
    expect((await json('trend', '--db', 'copy.db')).series).toEqual((await json('trend')).series);
    expect(schemaErrors(await json('purge', '--dry-run'))).toEqual([]);
  });
});
