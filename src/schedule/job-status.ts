/** The status of a job at a given moment: to be drawn, waiting for its moment, or due. */

import { DAY } from '../model/durations.js';
import type { Draw, Job } from '../model/schedule.js';
import { type LocalDate, wallClock } from './local-time.js';
import { periodAt } from './recurrence.js';
import { type SealedDraw, unseal } from './seal.js';
import type { Period } from './slots.js';

export type JobStatus =
  /** Nothing is drawn ahead; the next draw falls into this period or one after it. */
  | { kind: 'undrawn'; period: Period }
  | { kind: 'waiting'; draw: Draw; period: Period }
  | { kind: 'due'; draw: Draw; sealed: SealedDraw; at: string }
  /** The clock of the machine was wrong when this was drawn; the draw is worth nothing. */
  | { kind: 'misdrawn'; draw: Draw };

/**
 * Pure. A moment that passed unused stays due until it is used or skipped, however long; after that the job
 * goes on with the period that comes next, so that what was missed is caught up once.
 */
export function jobStatus(job: Job, draws: readonly Draw[], now: Date): JobStatus {
  const last = draws.at(-1);
  const today = localDate(now.getTime(), job.zone);
  if (last === undefined)
    return { kind: 'undrawn', period: periodAt(job.recurrence, job.start, laterDate(today, job.start)) };
  if (Date.parse(last.drawnAt) > now.getTime() + DAY && last.state === 'sealed')
    return { kind: 'misdrawn', draw: last };
  if (last.state !== 'sealed') return { kind: 'undrawn', period: periodAfter(job, last, today) };
  const sealed = unseal(last.content);
  const at = sealed.slot?.at ?? last.drawnAt;
  if (at <= now.toISOString()) return { kind: 'due', draw: last, sealed, at };
  return { kind: 'waiting', draw: last, period: { from: last.periodFrom, to: last.periodTo } };
}

/** The period after the one a draw was settled in; if that is over too, the present one. */
function periodAfter({ recurrence, start, zone }: Job, last: Draw, today: LocalDate): Period {
  const settled = localDate(Date.parse(last.settledAt ?? last.drawnAt), zone);
  const over =
    last.reason === MISDRAWN ? start : periodAt(recurrence, start, laterDate(last.periodFrom, settled)).to;
  const next = periodAt(recurrence, start, laterDate(over, start));
  return next.to <= today ? periodAt(recurrence, start, today) : next;
}

/** The reason noted where a wrong clock made a draw. */
export const MISDRAWN = 'drawn while the clock was wrong';

export const localDate = (instant: number, zone: string): LocalDate => wallClock(instant, zone).date;

const laterDate = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
