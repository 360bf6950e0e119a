/** What reports say about the habit itself: on time, late, skipped, announced, and how long nobody looked. */
import type { Draw, Job } from '../model/schedule.js';
import { type AuditOfJob, belongsTo, isOnTime } from './fulfilment.js';
import { DAY, daysBetween } from './local-time.js';
import { periodAt } from './recurrence.js';
import { unseal } from './seal.js';
import { localDate } from './standing.js';

export interface Punctuality {
  /** Moments that came in the time looked at; the sum of the five after it. */
  drawn: number;
  onTime: number;
  late: number;
  skipped: number;
  /** Unattended runs that were given up. */
  failed: number;
  /** Came, and nothing happened yet. */
  open: number;
  /** Whole periods in which nothing was drawn, because the one before was still open. */
  missed: number;
  /** Audits among those done that somebody had announced; they are never scored. */
  announced: number;
  /** Moments that somebody looked at before they came. */
  openedEarly: number;
}

/** Pure. Counts the moments with `since` ≤ moment < `until` (ISO 8601 UTC). */
export function punctuality(
  jobs: readonly Job[],
  draws: readonly Draw[],
  audits: readonly AuditOfJob[],
  { since, until }: { since: string; until: string },
): Punctuality {
  const figures = {
    drawn: 0,
    onTime: 0,
    late: 0,
    skipped: 0,
    failed: 0,
    open: 0,
    missed: 0,
    announced: 0,
    openedEarly: 0,
  };
  for (const job of jobs) {
    const own = draws.filter((draw) => draw.job === job.id).sort((a, b) => a.sequence - b.sequence);
    for (const [index, draw] of own.entries()) {
      const at = unseal(draw.content).slot?.at ?? draw.drawnAt;
      if (at < since || at >= until || (job.removedAt !== null && at >= job.removedAt)) continue;
      const audit = audits.find(({ id }) => id === draw.auditId);
      figures.drawn += 1;
      figures[fate(draw, at)] += 1;
      if (audit?.announced) figures.announced += 1;
      if (draw.openedAt !== null && draw.openedAt < at) figures.openedEarly += 1;
      figures.missed += periodsBetween(job, draw, own[index + 1]);
    }
  }
  return figures;
}

function fate({ state, settledAt }: Draw, at: string): 'onTime' | 'late' | 'skipped' | 'failed' | 'open' {
  if (state === 'done') return isOnTime(at, settledAt ?? at) ? 'onTime' : 'late';
  return state === 'sealed' ? 'open' : state;
}

function periodsBetween({ recurrence, start }: Job, draw: Draw, next: Draw | undefined): number {
  let count = 0;
  if (!next) return count;
  for (let date = draw.periodTo; date < next.periodFrom; date = periodAt(recurrence, start, date).to)
    count += 1;
  return count;
}

/** A job that nobody has looked at for longer than it asks for. */
export interface Neglected {
  job: Job;
  /** Whole days since the last audit, or since the job was made where there is none. */
  days: number;
  lastAt: string | null;
}

/** A moment may stay unused this long before it is shown (our assumption). */
const PATIENCE = DAY;

/** Pure. Jobs whose moment passed unused, or that saw no audit for two of their periods; longest first. */
export function neglected(
  jobs: readonly Job[],
  draws: readonly Draw[],
  audits: readonly AuditOfJob[],
  now: Date,
): Neglected[] {
  return jobs
    .filter((job) => job.removedAt === null)
    .map((job) => {
      const starts = audits
        .filter((audit) => belongsTo(job, audit) && !audit.practice)
        .map(({ startedAt }) => startedAt);
      const lastAt = starts.sort().at(-1) ?? null;
      const days = Math.floor((now.getTime() - Date.parse(lastAt ?? job.createdAt)) / DAY);
      return { job, days, lastAt };
    })
    .filter(({ job, days }) => days > 0 && (isOverdue(job, draws, now) || days > twoPeriods(job, now)))
    .sort((a, b) => b.days - a.days);
}

const isOverdue = (job: Job, draws: readonly Draw[], now: Date): boolean =>
  draws.some(
    ({ job: id, state, content }) =>
      id === job.id &&
      state === 'sealed' &&
      Date.parse(unseal(content).slot?.at ?? '') < now.getTime() - PATIENCE,
  );

/** Two moments of neighbouring periods can lie almost two periods apart, and nothing was missed. */
function twoPeriods({ recurrence, start, zone }: Job, now: Date): number {
  const today = localDate(now.getTime(), zone);
  const { from, to } = periodAt(recurrence, start, today > start ? today : start);
  return daysBetween(from, to) * 2;
}

/** `No website check for 9 days.` */
export const neglectSentence = ({ job, days }: Neglected): string =>
  `No ${job.channel} ${job.minutes === 0 ? 'check' : 'audit'} for ${days} days.`;
