/** What the schedule says is due. */
import type { Store } from '../../store/store.js';

export interface DueWalk {
  /** One line. */
  says: string;
  /** What to type. */
  command: string;
}

export async function dueWalks(store: Store, now: Date): Promise<DueWalk[]> {
  const jobs = await store.schedule.jobs();
  if (jobs.length === 0) return [];
  const { standingOf } = await import('../../schedule/standing.js');
  const draws = await store.schedule.draws();
  return jobs.flatMap((job) => {
    const standing = standingOf(
      job,
      draws.filter((draw) => draw.job === job.id),
      now,
    );
    if (standing.kind !== 'due') return [];
    const what = [job.channel, job.subject, job.branch].filter(Boolean).join(', ');
    const command = job.channel === 'website' ? 'ownqueue check' : `ownqueue walk ${job.channel}`;
    return [{ says: `${what}  (${command})`, command }];
  });
}
