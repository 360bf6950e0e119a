/** What reports say about the habit itself: on time, late, skipped, failed, announced. */

import type { Draw, Job } from '../model/schedule.js';
import { counted, plural } from '../text/counting.js';
import { type AuditOfJob, isOnTime } from './fulfilment.js';
import { periodAt } from './recurrence.js';
import { unseal } from './seal.js';

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

/** The figures in sentences, for a report; none where no moment has come yet. */
export function punctualitySentences(figures: Punctuality): string[] {
  const { drawn, onTime, late, skipped, failed, open, missed, announced, openedEarly } = figures;
  if (drawn === 0) return [];
  const fates = [
    [onTime, 'on time'],
    [late, 'late'],
    [skipped, 'skipped'],
    [failed, 'failed'],
    [open, 'still open'],
  ] as const;
  const told = fates.filter(([count]) => count > 0).map(([count, fate]) => `${count} ${fate}`);
  return [
    `${counted(drawn, 'moment was', 'moments were')} drawn by chance: ${told.join(', ')}.`,
    announced > 0
      ? `${announced} of the audits had been announced and ${plural(announced, 'is', 'are')} not scored.`
      : '',
    missed > 0 ? `${counted(missed, 'period')} passed without any.` : '',
    openedEarly > 0 ? `${counted(openedEarly, 'moment was', 'moments were')} looked at beforehand.` : '',
  ].filter(Boolean);
}
