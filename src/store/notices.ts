/** Summaries waiting to be sent: kept until they are out, tried again later where sending failed. */
import type { Kysely } from 'kysely';
import type { Notice } from '../model/notice.js';
import type { Tables } from './schema.js';
import { explained } from './sqlite-errors.js';

export interface NoticeStore {
  add(notice: Notice): Promise<void>;
  /** Those whose next try has come, oldest first. `now` is ISO 8601 UTC. */
  waiting(now: string): Promise<Notice[]>;
  /** All of them, newest first. */
  list(limit: number): Promise<Notice[]>;
  /**
   * Books a try before it is made, so that two processes do not both send; false where another one was faster.
   * `nextTryAt` holds should this process die on the way.
   */
  book(notice: Notice, nextTryAt: string): Promise<boolean>;
  sent(id: string, at: string): Promise<void>;
  /** `nextTryAt` null gives up; the notice itself stays. */
  failed(id: string, error: string, nextTryAt: string | null): Promise<void>;
}

export class SqlNoticeStore implements NoticeStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
  ) {}

  add({ id, createdAt, transport, content, tries, nextTryAt, sentAt, lastError }: Notice): Promise<void> {
    return explained(this.path, async () => {
      await this.db
        .insertInto('outbox')
        .values({
          id,
          created_at: createdAt,
          means: transport,
          content: JSON.stringify(content),
          tries,
          next_try_at: nextTryAt,
          sent_at: sentAt,
          last_error: lastError,
        })
        .execute();
    });
  }

  waiting(now: string): Promise<Notice[]> {
    return explained(this.path, async () => {
      const rows = await this.all().where('next_try_at', '<=', now).orderBy('created_at').execute();
      return rows.map(toNotice);
    });
  }

  list(limit: number): Promise<Notice[]> {
    return explained(this.path, async () =>
      (await this.all().orderBy('created_at', 'desc').limit(limit).execute()).map(toNotice),
    );
  }

  book({ id, tries }: Notice, nextTryAt: string): Promise<boolean> {
    return explained(this.path, async () => {
      const { numUpdatedRows } = await this.db
        .updateTable('outbox')
        .set({ tries: tries + 1, next_try_at: nextTryAt })
        .where('id', '=', id)
        .where('tries', '=', tries)
        .where('sent_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    });
  }

  sent(id: string, at: string): Promise<void> {
    return this.update(id, { sent_at: at, next_try_at: null, last_error: '' });
  }

  failed(id: string, error: string, nextTryAt: string | null): Promise<void> {
    return this.update(id, { last_error: error, next_try_at: nextTryAt });
  }

  private all() {
    return this.db.selectFrom('outbox').selectAll();
  }

  private update(id: string, values: Partial<Tables['outbox']>): Promise<void> {
    return explained(this.path, async () => {
      await this.db.updateTable('outbox').set(values).where('id', '=', id).execute();
    });
  }
}

function toNotice(row: Tables['outbox']): Notice {
  return {
    id: row.id,
    createdAt: row.created_at,
    transport: row.means,
    content: JSON.parse(row.content) as Notice['content'],
    tries: row.tries,
    nextTryAt: row.next_try_at,
    sentAt: row.sent_at,
    lastError: row.last_error,
  };
}
