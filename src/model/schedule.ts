/** The habit of standing in a queue: what is due how often, and every moment that chance decided on. */
import type { Channel } from './audit.js';

/** A standing order for audits of one channel. */
export interface Job {
  /** `call-7f3a`. */
  id: string;
  /** ISO 8601 UTC. */
  createdAt: string;
  channel: Channel;
  /** A URL, a branch, a mailbox; '' where the channel has one subject only. */
  subject: string;
  branch: string;
  /** RFC 5545 RRULE over local dates, counted from `start`. */
  recurrence: string;
  /** YYYY-MM-DD in the zone. */
  start: string;
  /** `opening-hours`, `any-time`, or days and hours. */
  window: string;
  /** Minutes of the leader's time; 0 for what runs by itself. */
  minutes: number;
  /** IANA name. */
  zone: string;
  /** What persona, errand and line are drawn from; empty lists mean those of the checklist or the configuration. */
  personas: readonly string[];
  errands: readonly string[];
  lines: readonly string[];
  removedAt: string | null;
}

export type DrawState = 'sealed' | 'done' | 'skipped' | 'failed';

/** One moment of a job, drawn and sealed ahead of time. */
export interface Draw {
  job: string;
  /** 1 for the job's first draw. */
  sequence: number;
  drawnAt: string;
  /** First local date, and the first date after it. */
  periodFrom: string;
  periodTo: string;
  /** SHA-256 in hex. */
  commitment: string;
  /** The sealed content; see src/schedule/seal.ts. */
  content: string;
  state: DrawState;
  settledAt: string | null;
  /** The audit that was done for it. */
  auditId: string | null;
  /** Why it was skipped or failed, or what went wrong last. */
  reason: string;
  /** Runs that were begun. */
  tries: number;
  /** When somebody asked to see it before its moment; null where nobody did. */
  openedAt: string | null;
  remindedAt: string | null;
}

/** Which draw; a job's id and its place in the job's row of draws. */
export type DrawKey = Pick<Draw, 'job' | 'sequence'>;
