/** What the schedule says is due. */
import type { Store } from '../../store/store.js';

export interface DueWalk {
  /** One line. */
  text: string;
  /** What to type. */
  command: string;
}

export async function dueWalks(store: Store, now: Date): Promise<DueWalk[]> {
  const jobs = await store.schedule.jobs();
  if (jobs.length === 0) return [];
  const { jobStatus } = await import('../../schedule/job-status.js');
  const draws = await store.schedule.draws();
  return jobs.flatMap((job) => {
    const status = jobStatus(
      job,
      draws.filter((draw) => draw.job === job.id),
      now,
    );
    if (status.kind !== 'due') return [];
    const what = [job.channel, job.subject, job.branch].filter(Boolean).join(', ');
    const command = job.channel === 'website' ? 'ownqueue check' : `ownqueue walk ${job.channel}`;
    return [{ text: `${what}  (${command})`, command }];
  });
}
