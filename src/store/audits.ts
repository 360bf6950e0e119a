/** Audits in SQL: begun, finished once, and read back as they were. */

import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Audit, AuditHeader, AuditResult, EvidenceRecord } from '../model/audit.js';
import { StoreError } from '../model/errors.js';
import { RUBRIC } from '../model/score.js';
import { randomHex } from '../text/random-hex.js';
import { withoutSecrets, withoutSecretsIn } from '../text/without-secrets.js';
import { oneByPrefix } from './by-prefix.js';
import { isReadable, isUnreadable } from './readable.js';
import { type Removed, removeAudit } from './remove-audit.js';
import { toAudit, toEvidence, toFinding, toMeasurement } from './rows.js';
import type { FindingsTable, MeasurementsTable, Tables } from './schema.js';
import { type Place, settleActions } from './settle-actions.js';
import { explained } from './sqlite-errors.js';
import type { AuditFilter, AuditStore, AuditSummary } from './store.js';

/** Rows per INSERT: SQLite allows 32,766 bound values in one statement. */
// mutants: equal (1100) — any number below the limit will do
const BATCH = 1000;

export class SqlAuditStore implements AuditStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
    private readonly toolVersion: string,
    private readonly random: () => number,
  ) {}

  save(header: AuditHeader, result: AuditResult): Promise<Audit> {
    return this.inTransaction(async (transaction) => {
      const id = await this.insertHeader(transaction, header);
      return this.insertResult(transaction, id, result);
    });
  }

  /** `also` adds what belongs to the audit within the same transaction. */
  begin(
    header: AuditHeader,
    also?: (transaction: Transaction<Tables>, id: string) => Promise<void>,
  ): Promise<string> {
    return this.inTransaction(async (transaction) => {
      const id = await this.insertHeader(transaction, header);
      await also?.(transaction, id);
      return id;
    });
  }

  finish(id: string, result: AuditResult): Promise<Audit> {
    return this.inTransaction((transaction) => this.insertResult(transaction, id, result));
  }

  find(id: string): Promise<Audit | null> {
    return explained(this.path, async () => {
      const row = id === 'latest' ? await this.latest() : await this.byPrefix(id);
      if (!row) return null;
      await this.refuseUnreadable(row.id);
      const of = (table: 'findings' | 'measurements') =>
        this.db.selectFrom(table).selectAll().where('audit_id', '=', row.id).orderBy('position').execute();
      return {
        ...toAudit(row),
        findings: ((await of('findings')) as Tables['findings'][]).map(toFinding),
        measurements: ((await of('measurements')) as Tables['measurements'][]).map(toMeasurement),
      };
    });
  }

  list(filter: AuditFilter = {}): Promise<AuditSummary[]> {
    return explained(this.path, async () => {
      let query = this.db
        .selectFrom('audits')
        .selectAll()
        .where(isReadable('audits'))
        .orderBy('started_at', 'desc')
        .orderBy('id', 'desc');
      if (filter.channel !== undefined) query = query.where('channel', '=', filter.channel);
      if (filter.subject !== undefined) query = query.where('subject', '=', filter.subject);
      if (filter.branch !== undefined) query = query.where('branch', '=', filter.branch);
      if (filter.since !== undefined) query = query.where('started_at', '>=', filter.since);
      if (filter.until !== undefined) query = query.where('started_at', '<', filter.until);
      if (!filter.open) query = query.where('finished_at', 'is not', null);
      if (filter.limit !== undefined) query = query.limit(filter.limit);
      return (await query.execute()).map(toAudit);
    });
  }

  evidence(id: string): Promise<EvidenceRecord[]> {
    return explained(this.path, async () => {
      const rows = await this.db
        .selectFrom('evidence')
        .select(['kind', 'content'])
        .where('audit_id', '=', id)
        .orderBy('position')
        .execute();
      return rows.map(toEvidence);
    });
  }

  places(): Promise<Place[]> {
    return explained(this.path, () =>
      this.db
        .selectFrom('audits')
        .select(['channel', 'subject', 'branch'])
        .distinct()
        .where('finished_at', 'is not', null)
        .where(isReadable('audits'))
        .execute(),
    );
  }

  unreadable(): Promise<string[]> {
    return explained(this.path, async () => {
      const rows = await this.db.selectFrom('audits').select('id').where(isUnreadable('audits')).execute();
      return rows.map(({ id }) => id);
    });
  }

  remove(id: string, reason: string, at: string): Promise<Removed | null> {
    return explained(this.path, async () => {
      const row = await this.byPrefix(id);
      if (!row) return null;
      return this.inTransaction((transaction) => removeAudit(transaction, row, reason, at));
    });
  }

  private async refuseUnreadable(id: string): Promise<void> {
    const [row] = await this.db
      .selectFrom('audits')
      .select('id')
      .where('id', '=', id)
      .where(isUnreadable('audits'))
      .execute();
    if (row) throw unreadableAudit(id, 'when it took place cannot be read');
  }

  private inTransaction<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    return explained(this.path, () => this.db.transaction().execute(work));
  }

  private latest() {
    return this.db
      .selectFrom('audits')
      .selectAll()
      .where('finished_at', 'is not', null)
      .where(isReadable('audits'))
      .orderBy('started_at', 'desc')
      .limit(1)
      .executeTakeFirst();
  }

  private byPrefix(id: string) {
    // mutants: equal (3) — two are as many as three: too many
    const all = this.db.selectFrom('audits').selectAll().limit(2);
    return oneByPrefix(id, 'audits', (from, below) =>
      // mutants: equal ('<=') — no id ends with the last of all characters
      all.where('id', '>=', from).where('id', '<', below).execute(),
    );
  }

  private async insertHeader(transaction: Transaction<Tables>, header: AuditHeader): Promise<string> {
    const id = newAuditId(header, this.random);
    await transaction
      .insertInto('audits')
      .values({
        id,
        channel: header.channel,
        subject: withoutSecrets(header.subject),
        branch: header.branch,
        rater: header.rater,
        started_at: header.startedAt,
        finished_at: null,
        zone: header.zone,
        status: 'open',
        version: header.version,
        rubric: RUBRIC,
        practice: header.practice ? 1 : 0,
        announced: header.announced ? 1 : 0,
        score: null,
        score_low: null,
        score_high: null,
        coverage: null,
        tool_version: this.toolVersion,
      })
      .execute();
    return id;
  }

  /** What opens something to whoever reads it is not kept. Returns the audit as `find` would. */
  private async insertResult(
    transaction: Transaction<Tables>,
    id: string,
    found: AuditResult,
  ): Promise<Audit> {
    const result = withoutSecretsIn(found);
    const evidence = result.evidence.map(({ kind, content }, position) => ({
      audit_id: id,
      position,
      kind,
      content: JSON.stringify(content),
    }));
    const findings = result.findings.map(
      ({ check, critical, exhibits, context, ...finding }, position): Selectable<FindingsTable> => ({
        ...finding,
        audit_id: id,
        position,
        check_id: check,
        critical: critical ? 1 : 0,
        exhibits: JSON.stringify(exhibits),
        ...columns(context),
      }),
    );
    const measurements = result.measurements.map(
      ({ context, atLeast, ...measurement }, position): Selectable<MeasurementsTable> => ({
        ...measurement,
        at_least: atLeast ? 1 : 0,
        audit_id: id,
        position,
        ...columns(context),
      }),
    );
    for (const rows of batches(evidence)) await transaction.insertInto('evidence').values(rows).execute();
    for (const rows of batches(findings)) await transaction.insertInto('findings').values(rows).execute();
    for (const rows of batches(measurements)) {
      await transaction.insertInto('measurements').values(rows).execute();
    }
    const { score, finishedAt, status } = result;
    const row = await transaction
      .updateTable('audits')
      .set({
        finished_at: finishedAt,
        status,
        score: score?.value ?? null,
        score_low: score?.range[0] ?? null,
        score_high: score?.range[1] ?? null,
        coverage: score?.coverage ?? null,
        rubric: score?.rubric ?? RUBRIC,
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await settleActions(transaction, id);
    return {
      ...toAudit(row),
      findings: findings.map(toFinding),
      measurements: measurements.map(toMeasurement),
    };
  }
}

/** `why` is half a sentence. */
export const unreadableAudit = (id: string, why: string): StoreError =>
  new StoreError(`The audit ${id} is damaged: ${why}.`, `Take it out with: ownqueue audits remove ${id}`);

const columns = (context: { viewport?: string; language?: string; branch?: string }) => ({
  viewport: context.viewport ?? null,
  language: context.language ?? null,
  branch: context.branch ?? null,
});

/** `2026-11-22-call-7f3a9c01`: readable, sortable by day, and unique across machines. */
function newAuditId({ startedAt, channel }: AuditHeader, random: () => number): string {
  return `${startedAt.slice(0, 10)}-${channel}-${randomHex(random, 8)}`;
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}
