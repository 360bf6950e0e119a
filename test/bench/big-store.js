/** A store of the size that a large company fills in years: audits, findings and measurements by the hundred thousand. */
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { openStore } from '../../dist/store/open.js';

const CHANNELS = ['website', 'call', 'reception', 'inbox', 'written-enquiry', 'floor-walk'];
const BRANCHES = ['North', 'South', 'East', 'West', 'Centre'];
const START = Date.UTC(2016, 0, 1, 9);
const YEARS = 10 * 365.25 * 86_400_000;

/** Makes the file unless it is there; the same file every time. `size`: audits, and findings and measurements of each. */
export async function bigStore(path, size) {
  if (existsSync(path)) return;
  const store = await openStore({ path, toolVersion: '0.1.0', random: () => 0 });
  await store.close();
  const database = new Database(path);
  database.pragma('synchronous = OFF');
  database.transaction(() => fill(database, size))();
  database.close();
}

function fill(database, { audits, findingsPerAudit, measurementsPerAudit }) {
  const audit = database.prepare(
    `INSERT INTO audits (id, channel, subject, branch, rater, started_at, finished_at, zone, status, version,
       rubric, score, score_low, score_high, coverage, tool_version)
     VALUES (?, ?, ?, ?, '', ?, NULL, 'Europe/London', 'open', 1, 1, NULL, NULL, NULL, NULL, '0.1.0')`,
  );
  const finish = database.prepare(
    `UPDATE audits SET finished_at = started_at, status = 'complete', score = ?, score_low = ?, score_high = ?,
       coverage = 0.9 WHERE id = ?`,
  );
  const finding = database.prepare(
    `INSERT INTO findings (audit_id, position, check_id, subject, outcome, verdict, weight, critical, credit,
       message, exhibits) VALUES (?, ?, ?, ?, ?, ?, 3, ?, ?, ?, '[]')`,
  );
  const measurement = database.prepare(
    `INSERT INTO measurements (audit_id, position, name, value, unit, subject) VALUES (?, ?, ?, ?, 'seconds', ?)`,
  );
  const random = mulberry(1);
  const pick = (values) => values[Math.floor(random() * values.length)];
  for (let number = 0; number < audits; number++) {
    const at = new Date(START + (YEARS * number) / audits).toISOString();
    const channel = pick(CHANNELS);
    const branch = pick(BRANCHES);
    const subject = channel === 'website' ? 'https://shop.example.org/' : `Main number ${branch}`;
    const id = `${at.slice(0, 10)}-${channel}-${number.toString(16).padStart(8, '0')}`;
    audit.run(id, channel, subject, branch, at);
    for (let place = 0; place < findingsPerAudit; place++) {
      const failed = random() < 0.2;
      const check = `${channel}/check-${place}`;
      const says = failed ? 'A customer would not be pleased with this.' : 'As a customer would hope.';
      finding.run(
        id,
        place,
        check,
        subject,
        failed ? 'poor' : 'good',
        failed ? 'fail' : 'pass',
        place === 0 ? 1 : 0,
        failed ? 0 : 1,
        says,
      );
    }
    for (let place = 0; place < measurementsPerAudit; place++) {
      measurement.run(
        id,
        place,
        `${channel}.measure-${place}-seconds`,
        Math.round(random() * 1000) / 10,
        subject,
      );
    }
    const score = Math.round(random() * 100);
    finish.run(score, Math.max(0, score - 5), Math.min(100, score + 5), id);
  }
}

/** Mulberry32: small, fast, and the same numbers every time. */
function mulberry(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
