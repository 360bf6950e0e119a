/** Puts summaries into the outbox and sends what waits there; a failure costs nothing but time. */
import type { Notice, Summary } from '../../model/notice.js';
import { retryAt } from '../backoff.js';
import type { NotifySettings, Transport } from './transport.js';

/** Tries before a notice is given up; with the waits between them about six days (our assumption). */
const MOST_TRIES = 12;

/** The part of the store that sending needs. */
export interface Outbox {
  add(notice: Notice): Promise<void>;
  waiting(now: string): Promise<Notice[]>;
  book(notice: Notice, nextTryAt: string): Promise<boolean>;
  sent(id: string, at: string): Promise<void>;
  failed(id: string, error: string, nextTryAt: string | null): Promise<void>;
}

export interface DispatchInput {
  outbox: Outbox;
  /** All that the program has. */
  transports: readonly Transport[];
  /** Those that the configuration names. */
  wanted: readonly string[];
  /** Read anew for each try, so that a missing password delays a notice and loses nothing. Throws where one is. */
  settings(): NotifySettings;
  now: Date;
  /** A new id, unique among all notices. */
  newId(): string;
}

/** Stores one notice for each wanted transport; nothing is sent yet. */
export async function enqueue(
  content: Summary,
  { outbox, transports, wanted, now, newId }: DispatchInput,
): Promise<void> {
  const createdAt = now.toISOString();
  for (const { name } of transports.filter((each) => wanted.includes(each.name))) {
    const fresh = { tries: 0, nextTryAt: createdAt, sentAt: null, lastError: '' };
    await outbox.add({ id: newId(), createdAt, transport: name, content, ...fresh });
  }
}

export interface Delivery {
  notice: Notice;
  /** null where it was sent. */
  error: string | null;
}

/** Sends what waits; never throws for what a transport does. */
export async function dispatch(input: DispatchInput): Promise<Delivery[]> {
  const { outbox, now } = input;
  const deliveries: Delivery[] = [];
  for (const notice of await outbox.waiting(now.toISOString())) {
    const next = retryAt(notice.tries + 1, now);
    if (!(await outbox.book(notice, next))) continue;
    const error = await attempt(notice, input);
    if (error === null) await outbox.sent(notice.id, now.toISOString());
    else await outbox.failed(notice.id, error, notice.tries + 1 < MOST_TRIES ? next : null);
    deliveries.push({ notice, error });
  }
  return deliveries;
}

async function attempt(notice: Notice, { transports, settings, now }: DispatchInput): Promise<string | null> {
  const way = transports.find(({ name }) => name === notice.transport);
  if (!way) return `This version knows no means called ${notice.transport}.`;
  try {
    await way.send(notice, settings(), now);
    return null;
  } catch (error) {
    const { message, cause } = error as Error;
    return cause instanceof Error ? `${message}: ${cause.message}` : message;
  }
}
