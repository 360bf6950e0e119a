/** Runs the command line of an unattended channel inside this process, without a prompt and without a word. */
import type { Job } from '../../model/schedule.js';
import { fulfilmentOf } from '../../schedule/fulfilment.js';
import type { RunResult } from '../../schedule/run-due.js';
import type { Store } from '../../store/store.js';
import type { Context, Output } from '../context.js';
import type { Project } from '../project.js';
import type { Unattended } from './unattended.js';

/** Resolves to the audit that was stored, or to what stood in its way. */
export async function runUnattended(
  job: Job,
  channel: Unattended,
  { store, project, context }: { store: Store; project: Project; context: Context },
): Promise<RunResult> {
  const { main } = await import('../main.js');
  const said: string[] = [];
  const since = context.now().toISOString();
  const flags = [
    '--quiet',
    '--no-input',
    '--db',
    store.path,
    ...(project.file ? ['--config', project.file] : []),
  ];
  const exitCode = await main([...channel.argv(job), ...flags], {
    ...context,
    interactive: false,
    stdout: sink(() => undefined),
    stderr: sink((text) => said.push(text)),
  });
  const audit = fulfilmentOf(job, since, await store.audits.list({ channel: job.channel, since }));
  if (audit) return { auditId: audit.id, startedAt: audit.startedAt };
  return {
    failure: said.join('').trim().split('\n').slice(0, 2).join(' ') || `It ended with exit code ${exitCode}.`,
  };
}

const sink = (write: (text: string) => void): Output => ({ write, isTTY: false, columns: 80 });
