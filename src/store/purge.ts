/** Forgets what people wrote in their own words and what mails said; scores, findings and measurements stay. */
import { type Kysely, sql, type Transaction } from 'kysely';
import { StoreError } from '../model/errors.js';
import { isInstant } from './evidence-schema.js';
import { FORGOTTEN, type InOwnWords, isWords, withoutWords } from './forgotten.js';
import type { PictureFolder } from './pictures.js';
import { isUnreadable } from './readable.js';
import { toEvidence } from './rows.js';
import type { Tables } from './schema.js';
import { explained } from './sqlite-errors.js';

export interface Purged {
  /** Audits that had something to forget. */
  audits: number;
  /** Notes, answers in own words, and notes beside post and told actions. */
  notes: number;
  /** Mails that were remembered. */
  mails: number;
  /** Pictures of mails. */
  pictures: number;
}

export interface PurgeOptions {
  /** Of audits finished, or walks left lying, before this instant (ISO 8601 UTC). */
  before: string;
  /** Only counts. */
  dry: boolean;
  inOwnWords: InOwnWords;
}

export interface PurgeStore {
  /** Afterwards nothing of it is left in free pages or in the log. Throws StoreError. */
  notes(options: PurgeOptions): Promise<Purged>;
}

type Work = PurgeOptions & { transaction: Transaction<Tables> };

export class SqlPurgeStore implements PurgeStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
    private readonly pictures: PictureFolder,
  ) {}

  async notes(options: PurgeOptions): Promise<Purged> {
    const { hashes, ...purged } = await explained(this.path, () => this.inTransaction(options));
    if (options.dry) return { ...purged, pictures: hashes.length };
    for (const sha256 of hashes) await this.pictures.remove(sha256);
    await explained(this.path, () => this.sweep());
    return { ...purged, pictures: hashes.length };
  }

  private inTransaction(options: PurgeOptions): Promise<Omit<Purged, 'pictures'> & { hashes: string[] }> {
    return this.db.transaction().execute(async (transaction) => {
      const work = { ...options, transaction };
      if (!options.dry) await transaction.insertInto('maintenance').values({ reason: 'purge' }).execute();
      const walks = await forgetWalks(work);
      const inbox = await forgetMails(work);
      const beside = (await forgetPost(work)) + (await forgetActions(work));
      await transaction.deleteFrom('maintenance').execute();
      return {
        audits: walks.audits + inbox.audits,
        notes: walks.notes + beside,
        mails: inbox.mails,
        hashes: inbox.hashes,
      };
    });
  }

  /** Deleted words stay readable in free pages of the file and in the log beside it until both are written anew. */
  private async sweep(): Promise<void> {
    await sql`VACUUM`.execute(this.db);
    const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(this.db);
    if (rows[0]?.busy === 0) return;
    throw new StoreError(
      `The words are forgotten, but another process keeps the log of ${this.path} open, where they can still be read.`,
      'Close the other ownqueue or SQLite tool and run the command again.',
    );
  }
}

async function forgetWalks({ transaction, before, dry, inOwnWords }: Work) {
  const walks = await transaction
    .selectFrom('audits')
    .select(['id', 'channel'])
    // An audit whose times cannot be read may be as old as any.
    .where((is) =>
      is.or([is(is.fn.coalesce('finished_at', 'started_at'), '<', before), isUnreadable('audits')]),
    )
    .execute();
  let [audits, notes] = [0, 0];
  for (const { id, channel } of walks) {
    const journal = await transaction.selectFrom('answers').selectAll().where('audit_id', '=', id).execute();
    const [evidence] = await transaction
      .selectFrom('evidence')
      .select(['position', 'kind', 'content'])
      .where('audit_id', '=', id)
      .where('kind', '=', 'answers')
      .execute();
    const record = evidence && toEvidence(evidence);
    const kept = record?.kind === 'answers' ? withoutWords(record.content, inOwnWords) : null;
    const worded = journal.filter(
      ({ question, value, note }) => note !== '' || (isWords(parsed(value)) && inOwnWords(channel, question)),
    );
    const given = record?.kind === 'answers' ? record.content.answers : {};
    const isOwn = (check: string) => inOwnWords(channel, check.slice(channel.length + 1));
    const gone = Object.entries(given).filter(([, { value }]) => value === FORGOTTEN);
    const forgotten = new Set(gone.map(([question]) => `${channel}/${question}`));
    if (!dry && forgotten.size > 0) await forgetInActions(transaction, id, [], isOwn, forgotten);
    if (worded.length === 0 && !kept?.notes) continue;
    audits += 1;
    // The journal says once more what the evidence says.
    notes += kept?.notes || worded.length;
    if (dry) continue;
    const said = [
      ...worded.flatMap(({ question, value, note }) => [
        { question, words: parsed(value) },
        { question, words: note },
      ]),
      ...Object.entries(given).flatMap(([question, { value, note }]) => [
        { question, words: value },
        { question, words: note },
      ]),
    ].flatMap(({ question, words }) =>
      isWords(words) ? [{ check: `${channel}/${question}`, words: String(words) }] : [],
    );
    await forgetInActions(transaction, id, said, isOwn);
    for (const { sequence, question, value } of worded) {
      const words = isWords(parsed(value)) && inOwnWords(channel, question);
      await transaction
        .updateTable('answers')
        .set({ note: '', ...(words ? { value: JSON.stringify(FORGOTTEN) } : {}) })
        .where('audit_id', '=', id)
        .where('sequence', '=', sequence)
        .execute();
    }
    if (!evidence || !kept) continue;
    const content = JSON.stringify(kept.evidence);
    const here = transaction.updateTable('evidence').set({ content }).where('audit_id', '=', id);
    await here.where('position', '=', evidence.position).execute();
    await transaction.updateTable('findings').set({ exhibits: '[]' }).where('audit_id', '=', id).execute();
  }
  return { audits, notes };
}

/** An idea becomes an action in the very words of the answer: these go, and that there was an action stays. */
async function forgetInActions(
  transaction: Transaction<Tables>,
  auditId: string,
  said: readonly { check: string; words: string }[],
  isOwn: (check: string) => boolean,
  forgotten: ReadonlySet<string> = new Set(),
): Promise<void> {
  const actions = await transaction
    .selectFrom('actions')
    .select(['id', 'check_id', 'title', 'problem'])
    .where('audit_id', '=', auditId)
    .execute();
  for (const { id, check_id: check, title, problem } of actions) {
    if (check === null || !isOwn(check)) continue;
    const words = said.filter((each) => each.check === check).map((each) => each.words);
    // Which words they were is known no longer: an older version forgot them, or another store.
    const lost = forgotten.has(check) && !title.includes(FORGOTTEN);
    const kept = {
      title: lost ? FORGOTTEN : withoutThem(title, words),
      problem: withoutThem(problem, words),
    };
    if (kept.title === title && kept.problem === problem) continue;
    await transaction.updateTable('actions').set(kept).where('id', '=', id).execute();
  }
}

/** Shorter words stand inside others, so that a text with one of them goes as a whole. */
const SHORTEST = 4;

const withoutThem = (text: string, words: readonly string[]): string =>
  words.reduce((left, each) => {
    if (!left.includes(each)) return left;
    return each.length < SHORTEST ? FORGOTTEN : left.replaceAll(each, FORGOTTEN);
  }, text);

const parsed = (value: string | null): unknown => (value === null ? null : JSON.parse(value));

/** Mails are quoted throughout their evidence, so all of it goes; pictures go that no younger audit shows. */
async function forgetMails({ transaction, before, dry }: Work) {
  const looks = await transaction
    .selectFrom('evidence')
    .innerJoin('audits', 'audits.id', 'evidence.audit_id')
    .select([
      'evidence.audit_id as id',
      'evidence.kind',
      'evidence.content',
      'audits.finished_at as finishedAt',
    ])
    .where('evidence.kind', '=', 'inbox')
    .execute();
  const old = looks.filter(
    ({ finishedAt }) => finishedAt !== null && !(finishedAt >= before && isInstant(finishedAt)),
  );
  const shown = new Set(looks.filter((look) => !old.includes(look)).flatMap(picturesIn));
  const hashes = [...new Set(old.flatMap(picturesIn))].filter((sha256) => !shown.has(sha256));
  const remembered = await transaction
    .selectFrom('mail_facts')
    .select(({ fn }) => fn.countAll<number>().as('mails'))
    .where('received_at', '<', before)
    .executeTakeFirst();
  if (!dry) {
    for (const { id } of old) {
      await transaction
        .deleteFrom('evidence')
        .where('audit_id', '=', id)
        .where('kind', '=', 'inbox')
        .execute();
      await transaction.updateTable('findings').set({ exhibits: '[]' }).where('audit_id', '=', id).execute();
    }
    await transaction.deleteFrom('mail_facts').where('received_at', '<', before).execute();
  }
  return { audits: old.length, mails: remembered?.mails ?? 0, hashes };
}

function picturesIn(row: Parameters<typeof toEvidence>[0]): string[] {
  const record = toEvidence(row);
  return record.kind === 'inbox' ? Object.values(record.content.pictures ?? {}) : [];
}

async function forgetPost({ transaction, before, dry }: Work): Promise<number> {
  const day = before.slice(0, 10);
  const notes = await transaction
    .selectFrom('post_items')
    .select('id')
    .where('note', '<>', '')
    .where('received_on', '<', day)
    .execute();
  if (!dry)
    await transaction.updateTable('post_items').set({ note: '' }).where('received_on', '<', day).execute();
  return notes.length;
}

async function forgetActions({ transaction, before, dry }: Work): Promise<number> {
  const notes = await transaction
    .selectFrom('actions')
    .select('id')
    .where('note', '<>', '')
    .where('told_at', '<', before)
    .execute();
  if (!dry)
    await transaction.updateTable('actions').set({ note: '' }).where('told_at', '<', before).execute();
  return notes.length;
}
