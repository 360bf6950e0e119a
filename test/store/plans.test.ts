/** What home, reports, trends and actions really ask the database is answered by indexes. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAction } from '../../src/model/action.js';
import { openStore } from '../../src/store/open.js';
import { call } from '../report/views/call.js';
import { website } from '../report/views/website.js';
import { type CommandLine, commandLine } from '../support/command-line.js';

/** Everything that is prepared while a command runs. */
const asked: string[] = [];
const prepare = Database.prototype.prepare;

let own: CommandLine;
beforeEach(async () => {
  own = commandLine('2026-04-01T09:00:00.000Z');
  const path = join(own.folder, '.ownqueue', 'ownqueue.db');
  const store = await openStore({ path, toolVersion: '0.1.0', random: Math.random });
  for (const { audit } of [call, website]) {
    const result = { ...audit, evidence: [], finishedAt: audit.startedAt, status: 'complete' as const };
    await store.audits.save({ ...audit, branch: 'North' }, result);
  }
  await store.actions.add([openAction('a1', { title: 'Listen', channel: 'call' }, '2026-03-01T09:00:00Z')]);
  await store.close();
  asked.length = 0;
  Database.prototype.prepare = function record(this: Database.Database, sql: string) {
    asked.push(sql);
    return prepare.call(this, sql);
  } as typeof prepare;
});
afterEach(() => {
  Database.prototype.prepare = prepare;
});

/** Tables that grow with every audit, under the names that queries give them. */
const GROWING =
  /\bSCAN (audits|findings|measurements|evidence|answers|audit|finding|a|f|m)\b(?! USING (COVERING )?INDEX)/;

test.each([
  ['home', ['home'], 4],
  ['the report of the latest audit', ['report'], 4],
  ['the report of one audit', ['report', '2026-03-02-website'], 4],
  ['the trend of one measurement', ['trend', '-m', 'call.ring-seconds'], 3],
  ['the trend of one channel', ['trend', '--channel', 'call', '-m', 'call.ring-seconds'], 3],
  ['the actions', ['actions', '--branch', 'North'], 1],
])('%s', async (_what, words, least) => {
  const { code, stderr } = await own.run(...words);
  expect(code, stderr).toBe(0);
  Database.prototype.prepare = prepare;
  const database = new Database(join(own.folder, '.ownqueue', 'ownqueue.db'), { readonly: true });
  const queries = asked.filter((sql) => /^\s*(select|with)\b/i.test(sql) && !/sqlite_schema/.test(sql));
  expect(queries.length).toBeGreaterThanOrEqual(least);
  for (const sql of queries) {
    const values = Array(sql.split('?').length - 1).fill('call');
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
    for (const { detail } of plan) expect(detail, sql).not.toMatch(GROWING);
  }
  database.close();
});
