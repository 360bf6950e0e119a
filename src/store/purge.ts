/** Forgets what people wrote in their own words, and keeps scores, findings and measurements. */
import type { Kysely } from 'kysely';
import type { AnswersEvidence } from '../model/answers.js';
import { sql } from './kysely.js';
import type { Tables } from './schema.js';
import { explained } from './sqlite-errors.js';

export interface Purged {
  /** Audits that had notes or quotations. */
  audits: number;
  notes: number;
}

export interface PurgeStore {
  /** Audits finished before this instant (ISO 8601 UTC); with `dry`, only counts. */
  notes(before: string, dry: boolean): Promise<Purged>;
}

export class SqlPurgeStore implements PurgeStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
  ) {}

  async notes(before: string, dry: boolean): Promise<Purged> {
    const purged = await explained(this.path, () => this.inTransaction(before, dry));
    if (!dry && purged.audits > 0) {
      // Deleted words would otherwise stay readable in free pages of the file and in the log beside it.
      await explained(this.path, async () => {
        await sql`VACUUM`.execute(this.db);
        await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(this.db);
      });
    }
    return purged;
  }

  private inTransaction(before: string, dry: boolean): Promise<Purged> {
    return this.db.transaction().execute(async (transaction) => {
      const walked = await transaction
        .selectFrom('evidence')
        .innerJoin('audits', 'audits.id', 'evidence.audit_id')
        .select(['evidence.audit_id as id', 'evidence.position', 'evidence.content'])
        .where('evidence.kind', '=', 'answers')
        .where('audits.finished_at', '<', before)
        .execute();
      const worded = walked.flatMap(({ id, position, content }) => {
        const { notes, evidence } = withoutNotes(JSON.parse(content) as AnswersEvidence);
        return notes > 0 ? [{ id, position, notes, content: JSON.stringify(evidence) }] : [];
      });
      if (!dry && worded.length > 0) {
        await transaction.insertInto('maintenance').values({ reason: 'purge' }).execute();
        for (const { id, position, content } of worded) {
          const here = transaction.updateTable('evidence').set({ content }).where('audit_id', '=', id);
          await here.where('position', '=', position).execute();
          await transaction.updateTable('answers').set({ note: '' }).where('audit_id', '=', id).execute();
          await transaction
            .updateTable('findings')
            .set({ exhibits: '[]' })
            .where('audit_id', '=', id)
            .execute();
        }
        await transaction.deleteFrom('maintenance').execute();
      }
      const notes = worded.reduce((sum, each) => sum + each.notes, 0);
      return { audits: new Set(worded.map(({ id }) => id)).size, notes };
    });
  }
}

function withoutNotes(evidence: AnswersEvidence): { notes: number; evidence: AnswersEvidence } {
  let notes = 0;
  const answers = Object.fromEntries(
    Object.entries(evidence.answers).map(([question, { note, ...answer }]) => {
      if (note) notes += 1;
      return [question, answer];
    }),
  );
  return { notes, evidence: { ...evidence, answers } };
}
