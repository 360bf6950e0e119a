/** What is remembered between two looks into a mailbox; passwords are not. */
import type { Kysely } from 'kysely';
import type { MessageFacts, Planting } from '../model/inbox-evidence.js';
import { withoutSecretsIn } from '../text/without-secrets.js';
import type { Tables } from './schema.js';
import { explained } from './sqlite-errors.js';

/** A planting that was noted: with an address and a day. */
export type NotedPlanting = Planting & { id: string; address: string; plantedAt: string };

export interface PostItem {
  id: string;
  /** YYYY-MM-DD. */
  receivedOn: string;
  what: string;
  addressed: 'right' | 'wrong' | 'nobody';
  /** Whether it says how to stop it. */
  stoppable: boolean;
  note: string;
}

export interface MailboxCursor {
  uidValidity: string;
  uid: number;
}

export interface InboxStore {
  plant(planting: NotedPlanting, createdAt: string): Promise<void>;
  /** Newest first. */
  plantings(): Promise<NotedPlanting[]>;
  /** `at` is ISO 8601 UTC. */
  unsubscribed(id: string, at: string): Promise<void>;
  cursor(source: string): Promise<MailboxCursor | null>;
  /** Facts and cursor at once: after a break nothing is lost and nothing counted twice. */
  remember(
    source: string,
    facts: readonly MessageFacts[],
    cursor: MailboxCursor,
    readAt: string,
  ): Promise<void>;
  /** Facts of mails read before, oldest first. */
  mails(source: string): Promise<MessageFacts[]>;
  forget(source: string): Promise<void>;
  notePost(item: PostItem): Promise<void>;
  /** Newest first. */
  post(): Promise<PostItem[]>;
}

export class SqlInboxStore implements InboxStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
  ) {}

  plant(planting: NotedPlanting, createdAt: string): Promise<void> {
    return explained(this.path, async () => {
      await this.db
        .insertInto('plantings')
        .values({
          id: planting.id,
          created_at: createdAt,
          address: planting.address,
          name: planting.name ?? '',
          planted_at: planting.plantedAt,
          place: planting.where ?? '',
          consent: planting.consent ?? '',
          promised_per_week: planting.promisedPerWeek,
          unsubscribed_at: planting.unsubscribedAt,
        })
        .execute();
    });
  }

  plantings(): Promise<NotedPlanting[]> {
    return explained(this.path, async () => {
      const rows = await this.db.selectFrom('plantings').selectAll().orderBy('planted_at', 'desc').execute();
      return rows.map(toPlanting);
    });
  }

  unsubscribed(id: string, at: string): Promise<void> {
    return explained(this.path, async () => {
      await this.db.updateTable('plantings').set({ unsubscribed_at: at }).where('id', '=', id).execute();
    });
  }

  cursor(source: string): Promise<MailboxCursor | null> {
    return explained(this.path, async () => {
      const row = await this.db
        .selectFrom('mailbox_cursors')
        .selectAll()
        .where('source', '=', source)
        .executeTakeFirst();
      return row ? { uidValidity: row.uid_validity, uid: row.uid } : null;
    });
  }

  remember(
    source: string,
    facts: readonly MessageFacts[],
    { uidValidity, uid }: MailboxCursor,
    readAt: string,
  ): Promise<void> {
    return explained(this.path, () =>
      this.db.transaction().execute(async (transaction) => {
        for (const mail of facts) {
          const content = JSON.stringify(withoutSecretsIn(mail));
          await transaction
            .insertInto('mail_facts')
            .values({ source, file: mail.file, received_at: mail.receivedAt, content })
            .onConflict((conflict) =>
              conflict.columns(['source', 'file']).doUpdateSet({ content, received_at: mail.receivedAt }),
            )
            .execute();
        }
        const values = { uid_validity: uidValidity, uid, read_at: readAt };
        await transaction
          .insertInto('mailbox_cursors')
          .values({ source, ...values })
          .onConflict((conflict) => conflict.column('source').doUpdateSet(values))
          .execute();
      }),
    );
  }

  mails(source: string): Promise<MessageFacts[]> {
    return explained(this.path, async () => {
      const rows = await this.db
        .selectFrom('mail_facts')
        .select('content')
        .where('source', '=', source)
        .orderBy('received_at')
        .execute();
      return rows.map(({ content }) => JSON.parse(content) as MessageFacts);
    });
  }

  forget(source: string): Promise<void> {
    return explained(this.path, () =>
      this.db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('mail_facts').where('source', '=', source).execute();
        await transaction.deleteFrom('mailbox_cursors').where('source', '=', source).execute();
      }),
    );
  }

  notePost({ id, receivedOn, what, addressed, stoppable, note }: PostItem): Promise<void> {
    return explained(this.path, async () => {
      await this.db
        .insertInto('post_items')
        .values({ id, received_on: receivedOn, what, addressed, stoppable: stoppable ? 1 : 0, note })
        .execute();
    });
  }

  post(): Promise<PostItem[]> {
    return explained(this.path, async () => {
      const rows = await this.db
        .selectFrom('post_items')
        .selectAll()
        .orderBy('received_on', 'desc')
        .execute();
      return rows.map(({ received_on, stoppable, ...row }) => ({
        ...row,
        receivedOn: received_on,
        stoppable: stoppable === 1,
      }));
    });
  }
}

const toPlanting = (row: Tables['plantings']): NotedPlanting => ({
  id: row.id,
  address: row.address,
  name: row.name || null,
  plantedAt: row.planted_at,
  where: row.place || null,
  consent: row.consent || null,
  promisedPerWeek: row.promised_per_week,
  unsubscribedAt: row.unsubscribed_at,
});
