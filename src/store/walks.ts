/** Walks in SQL: begun together with their set-up, and journalled answer by answer. */
import type { Kysely, Selectable } from 'kysely';
import type { AuditHeader } from '../model/audit.js';
import type { JournalEntry, WalkSetup } from '../model/walk-journal.js';
import { withoutSecrets, withoutSecretsIn } from '../text/without-secrets.js';
import type { SqlAuditStore } from './audits.js';
import { isReadable } from './readable.js';
import { toAudit } from './rows.js';
import type { AnswersTable, Tables } from './schema.js';
import { explained } from './sqlite-errors.js';
import type { AuditSummary, WalkStore } from './store.js';

export class SqlWalkStore implements WalkStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
    private readonly audits: SqlAuditStore,
  ) {}

  begin(header: AuditHeader, setup: WalkSetup): Promise<string> {
    return this.audits.begin(header, async (transaction, id) => {
      const { checklist, errand, persona, contactEndedAt } = setup;
      await transaction
        .insertInto('walks')
        .values({ audit_id: id, checklist, errand, persona, contact_ended_at: contactEndedAt })
        .execute();
    });
  }

  setup(id: string): Promise<WalkSetup | null> {
    return explained(this.path, async () => {
      const row = await this.db.selectFrom('walks').selectAll().where('audit_id', '=', id).executeTakeFirst();
      if (!row) return null;
      const { checklist, errand, persona, contact_ended_at } = row;
      return { checklist, errand, persona, contactEndedAt: contact_ended_at };
    });
  }

  append(id: string, entry: JournalEntry): Promise<void> {
    const value =
      'value' in entry && entry.value !== null ? JSON.stringify(withoutSecretsIn(entry.value)) : null;
    return explained(this.path, async () => {
      // One statement, so that two terminals on one walk cannot take the same place.
      await this.db
        .insertInto('answers')
        .values(({ selectFrom, fn, eb }) => ({
          audit_id: id,
          sequence: selectFrom('answers')
            .select(eb(fn.coalesce(fn.max('sequence'), eb.lit(0)), '+', 1).as('next'))
            .where('audit_id', '=', id),
          question: entry.question,
          value,
          note: withoutSecrets(entry.note),
          answered_at: entry.at,
          kind: entry.kind,
        }))
        .execute();
    });
  }

  journal(id: string): Promise<JournalEntry[]> {
    return explained(this.path, async () => {
      const rows = await this.db
        .selectFrom('answers')
        .selectAll()
        .where('audit_id', '=', id)
        .orderBy('sequence')
        .execute();
      return rows.map(toEntry);
    });
  }

  open(): Promise<AuditSummary[]> {
    return explained(this.path, async () => {
      const rows = await this.db
        .selectFrom('audits')
        .innerJoin('walks', 'walks.audit_id', 'audits.id')
        .selectAll('audits')
        .where('finished_at', 'is', null)
        .where(isReadable('audits'))
        .orderBy('started_at', 'desc')
        .execute();
      return rows.map(toAudit);
    });
  }

  hasRead(notice: string): Promise<boolean> {
    return explained(this.path, async () => {
      const row = await this.db
        .selectFrom('notices')
        .select('name')
        .where('name', '=', notice)
        .executeTakeFirst();
      return row !== undefined;
    });
  }

  markRead(notice: string, at: string): Promise<void> {
    return explained(this.path, async () => {
      await this.db
        .insertInto('notices')
        .values({ name: notice, acknowledged_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  }
}

function toEntry({ question, answered_at, note, kind, value }: Selectable<AnswersTable>): JournalEntry {
  const head = { question, at: answered_at, note };
  if (kind === 'skip' || kind === 'back') return { ...head, kind };
  const parsed = value === null ? null : JSON.parse(value);
  return kind === 'draft' ? { ...head, kind, value: parsed } : { ...head, kind, value: parsed };
}
