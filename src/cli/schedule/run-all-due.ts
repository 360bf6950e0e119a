/** Runs every due audit that needs nobody, one after the other. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { type RunReport, runOne } from '../../schedule/run-due.js';
import type { Standing } from '../../schedule/standing.js';
import type { Tended } from '../../schedule/tend.js';
import type { Store } from '../../store/store.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import { runUnattended } from './run-unattended.js';
import type { Unattended } from './unattended.js';

export interface World {
  store: Store;
  project: Project;
  context: Context;
}

/** A job whose moment has come. */
export type Due = Tended & { standing: Extract<Standing, { kind: 'due' }> };

export const isDue = (each: Tended): each is Due => each.standing.kind === 'due';

/** What was run by this process; what another one holds is left out. */
export async function runAllDue(
  found: readonly Due[],
  unattended: readonly Unattended[],
  world: World,
): Promise<RunReport[]> {
  const { store, context } = world;
  const reports: RunReport[] = [];
  for (const { job, standing } of found) {
    const channel = unattended.find((each) => each.channel === job.channel);
    if (!channel || context.signal.aborted) continue;
    const report = await runOne(job, standing.draw, {
      book: store.schedule,
      holder: `${hostname()} ${process.pid} ${randomUUID()}`,
      now: context.now,
      run: () => runUnattended(job, channel, world),
      repeat: (work, milliseconds) => {
        const timer = setInterval(work, milliseconds);
        return () => clearInterval(timer);
      },
    });
    if (report) reports.push(report);
  }
  return reports;
}
