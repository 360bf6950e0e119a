/** How well the schedule was kept, as reports show it. */
import type { Habit } from '../../report/view.js';
import type { Store } from '../../store/store.js';

/** Nothing where no job was ever made. */
export async function habitPart(store: Store, now: Date): Promise<{ habit?: Habit }> {
  const jobs = await store.schedule.jobs({ removed: true });
  if (jobs.length === 0) return {};
  const { punctuality, punctualitySentences } = await import('../../schedule/figures.js');
  const { neglected, neglectSentence } = await import('../../schedule/neglect.js');
  const draws = await store.schedule.draws();
  const audits = await store.audits.list();
  const figures = punctuality(jobs, draws, audits, { since: '', until: now.toISOString() });
  const gaps = neglected(jobs, draws, audits, now);
  const sentences = [...punctualitySentences(figures), ...gaps.map(neglectSentence)];
  return { habit: { figures: { ...figures }, sentences } };
}
