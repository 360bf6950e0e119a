/** Processes killed (SIGKILL) at a random moment of writing audits: what was confirmed is there, and nothing is broken. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compiled } from '../support/compiled.js';
import { often } from '../support/soak.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const WRITER = resolve(import.meta.dirname, '../support/store-writer.mjs');
const KILLS = often(25, 1000);
/** As many lives share a file; a file that grows without end would only slow the examination. */
const LIVES = 25;

let program = '';
beforeAll(() => {
  program = compiled();
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

/** Ids that were confirmed before the process died, so many milliseconds after so many audits. */
function killedLife(path: string, audits: number, delay: number): Promise<string[]> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [WRITER, program, path, 'killed'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const confirmed: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      confirmed.push(line);
      if (confirmed.length === audits) setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('error', fail);
    child.on('close', (_code, signal) => (signal === 'SIGKILL' ? done(confirmed) : fail(confirmed)));
  });
}

it(`loses nothing that was confirmed, killed ${KILLS} times`, {
  timeout: often(240_000, 3_000_000),
}, async () => {
  // Where in an audit the blow falls is left to chance: the process goes on while its line is on the way.
  const moments = fc.sample(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9 })), KILLS);
  let [path, confirmed, all] = ['', new Set<string>(), 0];
  for (const [round, [audits, delay]] of moments.entries()) {
    if (round % LIVES === 0) [path, confirmed] = [join(temporaryFolder(), 'ownqueue.db'), new Set()];
    for (const id of await killedLife(path, audits, delay)) confirmed.add(id);
    const raw = new Database(path);
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    const whole = raw.prepare(
      `SELECT id FROM audits WHERE finished_at IS NOT NULL
          AND 40 = (SELECT count(*) FROM findings WHERE audit_id = id)
          AND 1 = (SELECT count(*) FROM evidence WHERE audit_id = id)`,
    );
    const kept = new Set(whole.pluck().all());
    expect([...confirmed].filter((id) => !kept.has(id))).toEqual([]);
    expect(raw.prepare('SELECT count(*) FROM audits').pluck().get()).toBe(kept.size);
    raw.close();
    all = round % LIVES === LIVES - 1 ? all + confirmed.size : all;
  }
  expect(all).toBeGreaterThanOrEqual(KILLS);
});
