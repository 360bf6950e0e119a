/** What was drawn for a walk whose moment has come. */
import type { Job } from '../../model/schedule.js';
import { type SealedDraw, unseal } from '../../schedule/seal.js';
import type { Store } from '../../store/store.js';

export type DrawnScenario = Pick<SealedDraw, 'errand' | 'persona' | 'line'> & Pick<Job, 'subject' | 'branch'>;

/** null where nothing of that channel is due. */
export async function drawnScenario(channel: string, store: Store, now: Date): Promise<DrawnScenario | null> {
  for (const job of await store.schedule.jobs()) {
    if (job.channel !== channel) continue;
    const last = (await store.schedule.draws(job.id)).at(-1);
    if (last?.state !== 'sealed') continue;
    const { slot, errand, persona, line } = unseal(last.content);
    if (!slot || slot.at > now.toISOString()) continue;
    return { errand, persona, line, subject: job.subject, branch: job.branch };
  }
  return null;
}
