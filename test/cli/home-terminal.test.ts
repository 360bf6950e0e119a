/** The home screen in a real terminal: what it shows, and that its menu starts what it suggests. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAction } from '../../src/model/action.js';
import { call } from '../report/views/call.js';
import { compiled } from '../support/compiled.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { hasTmux, openTerminal, type Terminal } from '../support/terminal.js';
import { temporaryStore } from '../support/walk-world.js';

let program = '';
beforeAll(() => {
  program = compiled();
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

const open = (cwd: string, ...args: string[]): Terminal =>
  openTerminal([process.execPath, join(program, 'bin/ownqueue.js'), ...args], { cwd, columns: 80 });

/** Two calls, and two actions about them of which one is overdue. */
async function filled(path: string): Promise<void> {
  mkdirSync(join(path, '..'), { recursive: true });
  const store = await temporaryStore(path);
  for (const branch of ['North', 'South']) {
    const { audit } = call;
    const result = { ...audit, evidence: [], finishedAt: audit.startedAt, status: 'complete' as const };
    await store.audits.save({ ...audit, branch }, result);
  }
  const at = '2026-03-02T09:00:00Z';
  await store.actions.add([
    openAction('a1b2c3', { title: 'Answer within 20 seconds', owner: 'service lead', due: '2026-03-09' }, at),
    openAction('d4e5f6', { title: 'Say the name of the company' }, at),
  ]);
}

describe.runIf(hasTmux())('ownqueue alone in a terminal', () => {
  it('greets an empty store with a first step, and leaves when nothing is wanted', {
    timeout: 60_000,
  }, async () => {
    const terminal = open(temporaryFolder());
    expect(await terminal.shows('nothing for now')).toMatchInlineSnapshot(`
      "Your own queues
      ═══════════════

      Nothing has been audited here yet. Find out what it is like to be your customer.

      Next: ownqueue demo (or ownqueue init, for your own company)
      ? What now?
      ❯ ownqueue demo  (or ownqueue init, for your own company)
        walk one of your queues
        check your website
        read the latest report
        see who does what
        nothing for now

      ↑↓ navigate • ⏎ select"
    `);
    terminal.press('Up');
    await terminal.shows('❯ nothing for now');
    terminal.press('Enter');
    expect(await terminal.shows('[exit 0]')).toContain('What now? nothing for now');
  });

  it('starts the suggested step with Enter, about the same store', { timeout: 60_000 }, async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'ownqueue.yaml'), 'company: Example Lamps\n');
    const elsewhere = join(cwd, 'elsewhere', 'lamps.db');
    await filled(elsewhere);
    const terminal = open(cwd, '--db', elsewhere);
    expect(await terminal.shows('nothing for now')).toMatchInlineSnapshot(`
      "Example Lamps
      ═════════════

      Queue        Score     Range  So far  When
      ───────────  ─────  ────────  ──────  ────────────
      call, South     83  70 to 86  –       4 March 2026

      Worst at present
      ────────────────

      - Call, in 2 places: It rang for 48 seconds before anyone answered.

      Overdue
      ───────

      - a1b2c3 Answer within 20 seconds (service lead, 2026-03-09)

      Next: ownqueue actions
      ? What now?
      ❯ ownqueue actions
        walk one of your queues
        check your website
        read the latest report
        nothing for now

      ↑↓ navigate • ⏎ select"
    `);
    terminal.press('Enter');
    const screen = await terminal.shows('[exit 0]');
    expect(screen).toContain('2 actions: 2 open, 1 of them overdue');
    expect(screen).toContain('Say the name of the company.');
  });

  it('is left with Ctrl-C, without a trace of a mistake', { timeout: 60_000 }, async () => {
    const terminal = open(temporaryFolder());
    await terminal.shows('nothing for now');
    terminal.press('C-c');
    const screen = await terminal.shows('[exit');
    expect(screen).toContain('[exit 130]');
    expect(screen).not.toMatch(/Error|at file:/);
  });

  it('asks nothing with --quiet, --json or --no-input', { timeout: 60_000 }, async () => {
    for (const option of ['--quiet', '--json', '--no-input']) {
      expect(await open(temporaryFolder(), option).shows('[exit 0]')).not.toContain('What now?');
    }
  });
});
