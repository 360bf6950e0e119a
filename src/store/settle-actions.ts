/** Settles actions in SQL: what audits mean for those that are done, whether they are recorded here or come in. */
import { sql, type Transaction } from 'kysely';
import { type Action, afterAudit, type LaterAudit } from '../model/action.js';
import { toAction, updateAction } from './actions.js';
import type { Tables } from './schema.js';

/** What a finished audit means for the done actions about the same channel, subject and branch. */
export async function settleActions(transaction: Transaction<Tables>, auditId: string): Promise<void> {
  const done = await transaction
    .selectFrom('actions as action')
    .innerJoin('audits as audit', (on) =>
      on
        .on('audit.id', '=', auditId)
        .onRef('audit.channel', '=', 'action.channel')
        .onRef('audit.subject', '=', 'action.subject')
        .onRef('audit.branch', '=', 'action.branch'),
    )
    .selectAll('action')
    .select(['audit.started_at', 'audit.practice', 'audit.announced'])
    .where('action.state', '=', 'done')
    .where('action.check_id', 'is not', null)
    .execute();
  for (const { started_at: startedAt, practice, announced, ...row } of done) {
    const findings = await transaction
      .selectFrom('findings')
      .select('verdict')
      .where('audit_id', '=', auditId)
      .where('check_id', '=', row.check_id)
      .execute();
    await settle(transaction, toAction(row), [
      { id: auditId, startedAt, practice: practice === 1, announced: announced === 1, findings },
    ]);
  }
}

/** What decides whether an audit bears on an action. */
export interface Place {
  channel: string;
  subject: string;
  branch: string;
}

/** What audits that came in at these places mean, as if they had been recorded here one after the other. */
export async function settleAt(transaction: Transaction<Tables>, places: readonly Place[]): Promise<void> {
  for (const { channel, subject, branch } of places) {
    const done = await transaction
      .selectFrom('actions')
      .selectAll()
      .where('state', '=', 'done')
      .where('channel', '=', channel)
      .where('subject', '=', subject)
      .where('branch', '=', branch)
      .execute();
    for (const row of done) await settleByAll(transaction, toAction(row));
  }
}

/** What all audits that are stored mean for one action; returns it as it stands then. */
export async function settleByAll(transaction: Transaction<Tables>, action: Action): Promise<Action> {
  if (action.state !== 'done' || action.check === null) return action;
  const rows = await transaction
    .selectFrom('audits as audit')
    .innerJoin('findings as finding', 'finding.audit_id', 'audit.id')
    .select(['audit.id', 'audit.started_at', 'finding.verdict'])
    .where('audit.channel', '=', action.channel)
    .where('audit.subject', '=', action.subject)
    .where('audit.branch', '=', action.branch)
    .where('audit.finished_at', 'is not', null)
    .where('audit.practice', '=', sql.lit(0))
    .where('audit.announced', '=', sql.lit(0))
    .where('audit.started_at', '>=', action.doneAt)
    .where('finding.check_id', '=', action.check)
    .orderBy('audit.started_at')
    .orderBy('audit.id')
    .execute();
  const audits = new Map<
    string,
    LaterAudit & { findings: { verdict: (typeof rows)[number]['verdict'] }[] }
  >();
  for (const { id, started_at: startedAt, verdict } of rows) {
    const audit = audits.get(id) ?? { id, startedAt, practice: false, announced: false, findings: [] };
    audit.findings.push({ verdict });
    audits.set(id, audit);
  }
  return settle(transaction, action, [...audits.values()]);
}

async function settle(
  transaction: Transaction<Tables>,
  before: Action,
  audits: readonly LaterAudit[],
): Promise<Action> {
  const after = audits.reduce(afterAudit, before);
  if (after !== before) await updateAction(transaction, after);
  return after;
}
