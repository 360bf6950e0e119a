/** Keeps the schedule going: ticks off what was done, and draws what comes next. */
import type { Draw, DrawKey, Job } from '../model/schedule.js';
import { type AuditOfJob, fulfilmentOf } from './fulfilment.js';
import { type DrawWorld, nextDraw } from './next-draw.js';
import { MISDRAWN, type Standing, standingOf } from './standing.js';

/** The part of the store that tending needs. */
export interface DrawBook {
  draws(job?: string): Promise<Draw[]>;
  commit(draw: Draw): Promise<boolean>;
  settle(
    key: DrawKey,
    settlement: { state: 'done' | 'skipped' | 'failed'; at: string; auditId?: string; reason?: string },
  ): Promise<boolean>;
}

export interface TendWorld extends Pick<DrawWorld, 'now' | 'random' | 'salt'> {
  book: DrawBook;
  /** Finished audits of a channel from a moment on (ISO 8601 UTC). */
  audits(channel: string, since: string): Promise<AuditOfJob[]>;
  /** Opening hours and scenarios that count for a job. */
  place(job: Job): Promise<Pick<DrawWorld, 'opening' | 'scenarios'>>;
}

export interface Tended {
  job: Job;
  /** Oldest first. */
  draws: readonly Draw[];
  standing: Standing;
}

/** Two steps settle and draw at the most; two more allow for another process that does the same. */
const MOST_STEPS = 4;

/** Safe to repeat, and safe beside another process: each step is stored once, whoever takes it. */
export async function tend(job: Job, world: TendWorld): Promise<Tended> {
  for (let step = 0; ; step++) {
    const draws = await world.book.draws(job.id);
    const standing = standingOf(job, draws, world.now);
    const changed = step < MOST_STEPS && (await takeStep(job, draws, standing, world));
    if (!changed) return { job, draws, standing };
  }
}

/** Whether something was done after which the job has to be looked at again. */
async function takeStep(
  job: Job,
  draws: readonly Draw[],
  standing: Standing,
  world: TendWorld,
): Promise<boolean> {
  if (standing.kind === 'undrawn') {
    if (hasNoSlot(draws.at(-1), standing.period.from)) return false;
    const place = await world.place(job);
    await world.book.commit(nextDraw(job, draws, standing.period, { ...world, ...place }));
    return true;
  }
  if (standing.kind === 'misdrawn') {
    return world.book.settle(standing.draw, {
      state: 'skipped',
      at: world.now.toISOString(),
      reason: MISDRAWN,
    });
  }
  if (standing.kind !== 'due') return false;
  const audit = fulfilmentOf(job, standing.at, await world.audits(job.channel, standing.at));
  if (!audit) return false;
  return world.book.settle(standing.draw, { state: 'done', at: audit.startedAt, auditId: audit.id });
}

/** A job whose window holds no half hour is not drawn again for the same time. */
const hasNoSlot = (last: Draw | undefined, from: string): boolean =>
  last?.state === 'skipped' && last.settledAt === last.drawnAt && from <= last.periodTo;
