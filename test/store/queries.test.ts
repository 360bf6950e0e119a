/** The example queries run, and what the program asks often is found by an index. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { call } from '../report/views/call.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const README = readFileSync(resolve(import.meta.dirname, '../../src/store/README.md'), 'utf8');
// ```sql … ```
const QUERIES = [...README.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, query]) => query!.trim());

async function filled(): Promise<Database.Database> {
  const path = join(temporaryFolder(), 'test.db');
  const store = await openStore({ path, toolVersion: '0.1.0', random: Math.random });
  const { audit } = call;
  await store.audits.save(audit, { ...audit, evidence: [], finishedAt: audit.startedAt, status: 'complete' });
  await store.close();
  return new Database(path, { readonly: true });
}

test('the README has example queries', () => {
  expect(QUERIES.length).toBeGreaterThan(4);
});

test.each(QUERIES)('an example query runs: %s', async (query) => {
  const database = await filled();
  expect(() => database.prepare(query).all()).not.toThrow();
  database.close();
});

test('the views show what a stored audit found', async () => {
  const database = await filled();
  const names = database.prepare('SELECT name FROM trend ORDER BY name').pluck().all();
  expect(names).toEqual(['call.ring-seconds', 'call.score']);
  expect(database.prepare("SELECT count(*) FROM latest_findings WHERE verdict = 'fail'").pluck().get()).toBe(
    1,
  );
  database.close();
});

describe('an index answers', () => {
  test.each([
    [
      'the last scores of a channel',
      `SELECT * FROM audits WHERE channel = ? AND finished_at IS NOT NULL AND practice = 0 AND announced = 0
        ORDER BY started_at DESC LIMIT 60`,
      'audits_scored (channel=?)',
    ],
    [
      'the latest audits of a period',
      'SELECT * FROM audits WHERE started_at >= ? AND started_at < ?',
      'audits_by_start',
    ],
    [
      'the findings of an audit',
      'SELECT * FROM findings WHERE audit_id = ? ORDER BY position',
      'PRIMARY KEY (audit_id=?)',
    ],
    ['one measurement over time', 'SELECT * FROM trend WHERE name = ?', 'measurements_by_name (name=?)'],
    ['what fails at present', "SELECT * FROM latest_findings WHERE verdict = 'fail'", 'audits_latest'],
    [
      'walks that were interrupted',
      `SELECT a.* FROM audits a JOIN walks w ON w.audit_id = a.id
        WHERE a.finished_at IS NULL ORDER BY a.started_at DESC`,
      'audits_open',
    ],
    ['what is to be done', "SELECT * FROM actions WHERE state = 'done'", 'actions_by_state (state=?)'],
  ])('%s', async (_what, query, index) => {
    const database = await filled();
    const parameters = Array(query.split('?').length - 1).fill('call');
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${query}`).all(...parameters) as { detail: string }[];
    const steps = plan.map(({ detail }) => detail);
    expect(steps.join('\n')).toContain(index);
    expect(steps.join('\n')).not.toMatch(/SCAN (findings|measurements|f|m)\b/);
    database.close();
  });
});
