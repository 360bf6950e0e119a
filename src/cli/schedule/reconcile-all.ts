/** Reconciles every job of the store with the configuration at hand. */
import { randomBytes } from 'node:crypto';
import { UsageError } from '../../model/errors.js';
import type { Job } from '../../model/schedule.js';
import type { Scenarios } from '../../schedule/draw.js';
import { type ReconciledJob, type ReconcileInput, reconcile } from '../../schedule/reconcile.js';
import { PERSONAS, scenariosFrom } from '../../schedule/scenarios.js';
import type { Store } from '../../store/store.js';
import type { Project } from '../project.js';
import type { Session } from '../session.js';
import { checklistOf } from './checklist-of.js';
import { branchOpening } from './opening.js';

/** Oldest job first. */
export async function reconcileAll(session: Session): Promise<ReconciledJob[]> {
  const reconciled: ReconciledJob[] = [];
  for (const job of await session.store.schedule.jobs()) reconciled.push(await reconcileOne(job, session));
  return reconciled;
}

export function reconcileOne(job: Job, { store, project, context }: Session): Promise<ReconciledJob> {
  const input: ReconcileInput = {
    book: store.schedule,
    audits: (channel, since) => store.audits.list({ channel, since }),
    place: async () => ({
      opening: branchOpening(project.config, job.branch, context.zone),
      scenarios: await jobScenarios(job, project),
    }),
    now: context.now(),
    random: context.random,
    salt: () => randomBytes(16).toString('hex'),
  };
  return reconcile(job, input);
}

/** What the job says, else its checklist; nothing for what runs by itself. */
async function jobScenarios(job: Job, project: Project): Promise<Scenarios> {
  if (job.minutes === 0) return scenariosFrom();
  const checklist = await checklistOf(job.channel, project);
  return scenariosFrom(job, checklist ?? {}, { personas: PERSONAS, lines: project.config.lines });
}

/** By id, or by the beginning of one where that names one job. Throws UsageError. */
export async function jobNamed(name: string, store: Store): Promise<Job> {
  const jobs = await store.schedule.jobs();
  const found = jobs.filter(({ id }) => id === name);
  const near = found.length > 0 ? found : jobs.filter(({ id }) => id.startsWith(name));
  if (near.length === 1) return near[0]!;
  throw new UsageError(
    near.length === 0 ? `There is no job ${name} in the schedule.` : `Several jobs begin with ${name}.`,
    jobs.length === 0
      ? 'Add one with: ownqueue schedule add call --every 2w'
      : `Jobs: ${jobs.map(({ id }) => id).join(', ')}.`,
  );
}
