/** Jobs and their sealed draws in SQL; a lease lets one process at a time run a draw. */
import type { Kysely, Selectable } from 'kysely';
import type { Draw, DrawKey, DrawState, Job } from '../model/schedule.js';
import type { DrawsTable, ScheduleTable, Tables } from './schema.js';
import { explained } from './sqlite-errors.js';

/** What a process needs to run a draw alone. Times are ISO 8601 UTC. */
export interface Lease {
  /** Unique among all processes that share the store. */
  holder: string;
  now: string;
  until: string;
}

export interface Settlement {
  state: Exclude<DrawState, 'sealed'>;
  at: string;
  auditId?: string;
  reason?: string;
}

export interface ScheduleStore {
  add(job: Job): Promise<void>;
  /** Oldest first; removed ones only where asked for. */
  jobs(options?: { removed?: boolean }): Promise<Job[]>;
  remove(id: string, at: string): Promise<void>;
  /** Stores a draw; false where another process has stored that place of the row before. */
  commit(draw: Draw): Promise<boolean>;
  /** Oldest first; of one job, or of all. */
  draws(job?: string): Promise<Draw[]>;
  /** Takes a sealed draw for one run; false where it is settled or another process holds it. */
  claim(key: DrawKey, lease: Lease): Promise<boolean>;
  /** Keeps a claim while the run goes on; false where it was lost. */
  extend(key: DrawKey, lease: Lease): Promise<boolean>;
  /** Gives a claim back after a failed run; nobody may take it before `until`. */
  postpone(key: DrawKey, holder: string, until: string, reason: string): Promise<void>;
  /** Ends a draw that is still sealed; with `holder`, only where that process holds it. False otherwise. */
  settle(key: DrawKey, settlement: Settlement, holder?: string): Promise<boolean>;
  /** Notes the first time that somebody was reminded of it, or looked before its moment. False for a later time. */
  note(key: DrawKey, what: 'reminded' | 'opened', at: string): Promise<boolean>;
}

export class SqlScheduleStore implements ScheduleStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
  ) {}

  add(job: Job): Promise<void> {
    return explained(this.path, async () => {
      const { personas, errands, lines } = job;
      await this.db
        .insertInto('schedule')
        .values({
          id: job.id,
          created_at: job.createdAt,
          channel: job.channel,
          subject: job.subject,
          branch: job.branch,
          recurrence: job.recurrence,
          start: job.start,
          hours: job.window,
          minutes: job.minutes,
          zone: job.zone,
          scenarios: JSON.stringify({ personas, errands, lines }),
          removed_at: job.removedAt,
        })
        .execute();
    });
  }

  jobs({ removed = false }: { removed?: boolean } = {}): Promise<Job[]> {
    return explained(this.path, async () => {
      let query = this.db.selectFrom('schedule').selectAll().orderBy('created_at').orderBy('id');
      if (!removed) query = query.where('removed_at', 'is', null);
      return (await query.execute()).map(toJob);
    });
  }

  remove(id: string, at: string): Promise<void> {
    return explained(this.path, async () => {
      await this.db.updateTable('schedule').set({ removed_at: at }).where('id', '=', id).execute();
    });
  }

  commit(draw: Draw): Promise<boolean> {
    return explained(this.path, async () => {
      const { numInsertedOrUpdatedRows } = await this.db
        .insertInto('draws')
        .values({ ...toRow(draw), held_by: null, held_until: null })
        .onConflict((conflict) => conflict.columns(['job_id', 'sequence']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    });
  }

  draws(job?: string): Promise<Draw[]> {
    return explained(this.path, async () => {
      let query = this.db.selectFrom('draws').selectAll().orderBy('job_id').orderBy('sequence');
      if (job !== undefined) query = query.where('job_id', '=', job);
      return (await query.execute()).map(toDraw);
    });
  }

  claim(key: DrawKey, { holder, now, until }: Lease): Promise<boolean> {
    return this.changed(
      this.sealed(key)
        .where((is) => is.or([is('held_until', 'is', null), is('held_until', '<=', now)]))
        .set((row) => ({ held_by: holder, held_until: until, tries: row('tries', '+', 1) })),
    );
  }

  extend(key: DrawKey, { holder, until }: Lease): Promise<boolean> {
    return this.changed(this.sealed(key).where('held_by', '=', holder).set({ held_until: until }));
  }

  async postpone(key: DrawKey, holder: string, until: string, reason: string): Promise<void> {
    await this.changed(
      this.sealed(key).where('held_by', '=', holder).set({ held_by: null, held_until: until, reason }),
    );
  }

  settle(key: DrawKey, { state, at, auditId, reason }: Settlement, holder?: string): Promise<boolean> {
    let query = this.sealed(key).set({
      state,
      settled_at: at,
      audit_id: auditId ?? null,
      reason: reason ?? '',
      held_by: null,
      held_until: null,
    });
    if (holder !== undefined) query = query.where('held_by', '=', holder);
    return this.changed(query);
  }

  note(key: DrawKey, what: 'reminded' | 'opened', at: string): Promise<boolean> {
    const column = `${what}_at` as const;
    return this.changed(
      this.sealed(key)
        .where(column, 'is', null)
        .set({ [column]: at }),
    );
  }

  private sealed({ job, sequence }: DrawKey) {
    return this.db
      .updateTable('draws')
      .where('job_id', '=', job)
      .where('sequence', '=', sequence)
      .where('state', '=', 'sealed');
  }

  private changed(query: { executeTakeFirst(): Promise<{ numUpdatedRows: bigint }> }): Promise<boolean> {
    return explained(this.path, async () => (await query.executeTakeFirst()).numUpdatedRows === 1n);
  }
}

function toJob(row: Selectable<ScheduleTable>): Job {
  const { personas = [], errands = [], lines = [] } = JSON.parse(row.scenarios) as Partial<Job>;
  return {
    id: row.id,
    createdAt: row.created_at,
    channel: row.channel,
    subject: row.subject,
    branch: row.branch,
    recurrence: row.recurrence,
    // Jobs from before schema 5 have none.
    start: row.start || row.created_at.slice(0, 10),
    window: row.hours,
    minutes: row.minutes,
    zone: row.zone,
    personas,
    errands,
    lines,
    removedAt: row.removed_at,
  };
}

type DrawRow = Omit<Selectable<DrawsTable>, 'held_by' | 'held_until'>;

const toDraw = (row: DrawRow): Draw => ({
  job: row.job_id,
  sequence: row.sequence,
  drawnAt: row.drawn_at,
  periodFrom: row.period_from,
  periodTo: row.period_to,
  commitment: row.commitment,
  content: row.content,
  state: row.state,
  settledAt: row.settled_at,
  auditId: row.audit_id,
  reason: row.reason,
  tries: row.tries,
  openedAt: row.opened_at,
  remindedAt: row.reminded_at,
});

const toRow = (draw: Draw): DrawRow => ({
  job_id: draw.job,
  sequence: draw.sequence,
  drawn_at: draw.drawnAt,
  period_from: draw.periodFrom,
  period_to: draw.periodTo,
  commitment: draw.commitment,
  content: draw.content,
  state: draw.state,
  settled_at: draw.settledAt,
  audit_id: draw.auditId,
  reason: draw.reason,
  tries: draw.tries,
  opened_at: draw.openedAt,
  reminded_at: draw.remindedAt,
});
