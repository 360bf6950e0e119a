/** Runs what is due without a person, each draw by one process alone; a failed run is tried again later. */

import { MINUTE } from '../model/durations.js';
import type { Draw, DrawKey, Job } from '../model/schedule.js';
import { retryAt } from './backoff.js';

/** A run that dies without a word blocks its draw this long, in milliseconds (our assumption). */
const LEASE = 10 * MINUTE;
/** Runs of one draw before it is given up (our assumption). */
const MOST_TRIES = 3;

interface Lease {
  holder: string;
  now: string;
  until: string;
}

/** The part of the store that running needs. */
export interface LeaseBook {
  claim(key: DrawKey, lease: Lease): Promise<boolean>;
  extend(key: DrawKey, lease: Lease): Promise<boolean>;
  postpone(key: DrawKey, holder: string, until: string, reason: string): Promise<void>;
  settle(
    key: DrawKey,
    settlement: { state: 'done' | 'failed'; at: string; auditId?: string; reason?: string },
    holder?: string,
  ): Promise<boolean>;
}

export type RunResult = { auditId: string; startedAt: string } | { failure: string };

export interface RunInput {
  book: LeaseBook;
  /** Unique among all processes that share the store. */
  holder: string;
  now(): Date;
  /** Audits the job's subject and stores the audit. */
  run(job: Job): Promise<RunResult>;
  /** Calls `work` every so many milliseconds until the function that it returns is called. */
  repeat(work: () => void, milliseconds: number): () => void;
}

export interface RunReport {
  job: Job;
  auditId: string | null;
  /** null where it went well. */
  failure: string | null;
  /** Whether the draw will be tried again. */
  again: boolean;
}

/** null where another process has it, or it is settled already. */
export async function runOne(job: Job, draw: Draw, input: RunInput): Promise<RunReport | null> {
  const { book, holder } = input;
  const lease = (): Lease => {
    const now = input.now();
    return { holder, now: now.toISOString(), until: new Date(now.getTime() + LEASE).toISOString() };
  };
  if (!(await book.claim(draw, lease()))) return null;
  const stop = input.repeat(() => void book.extend(draw, lease()).catch(() => false), LEASE / 3);
  const result = await input
    .run(job)
    .catch((error: unknown) => ({ failure: (error as Error).message }))
    .finally(stop);
  if ('auditId' in result) {
    const { auditId, startedAt } = result;
    await book.settle(draw, { state: 'done', at: startedAt, auditId }, holder);
    return { job, auditId, failure: null, again: false };
  }
  const tries = draw.tries + 1;
  const again = tries < MOST_TRIES;
  const { failure } = result;
  if (again) await book.postpone(draw, holder, retryAt(tries, input.now()), failure);
  else await book.settle(draw, { state: 'failed', at: input.now().toISOString(), reason: failure }, holder);
  return { job, auditId: null, failure, again };
}
