/** Runs the command of an unattended channel inside this process, without a prompt and without a word. */
import { HOUR } from '../../model/durations.js';
import type { Job } from '../../model/schedule.js';
import { fulfillingAudit } from '../../schedule/fulfilment.js';
import type { RunResult } from '../../schedule/run-due.js';
import type { Output } from '../context.js';
import type { Session } from '../session.js';
import type { Unattended } from './unattended.js';

/** A run that takes longer is stopped, so that nothing hangs for ever (our assumption). */
const LIMIT = HOUR;

/** Resolves to the audit that was stored, or to what stood in its way. */
export async function runUnattended(
  job: Job,
  channel: Unattended,
  { store, project, context }: Session,
): Promise<RunResult> {
  const { startCommand } = await import('../start-command.js');
  const said: string[] = [];
  const since = context.now().toISOString();
  const options = { quiet: true, db: store.path, ...(project.file ? { config: project.file } : {}) };
  const exitCode = await startCommand(channel.command, channel.args(job, project), options, {
    ...context,
    interactive: false,
    signal: AbortSignal.any([context.signal, AbortSignal.timeout(LIMIT)]),
    stdout: sink(() => undefined),
    stderr: sink((text) => said.push(text)),
  });
  const audits = await store.audits.list({ channel: job.channel, since });
  // The command knows best what its subject is called.
  const audit = fulfillingAudit({ ...job, subject: '' }, since, audits);
  if (audit) return { auditId: audit.id, startedAt: audit.startedAt };
  // What could not be observed is stored as an audit too, and nothing was said about it.
  if (audits.some((each) => each.status === 'unreachable')) return { failure: 'Nothing could be observed.' };
  const last = said.join('').trim().split('\n').slice(-2).join(' ');
  return { failure: last || `It ended with exit code ${exitCode}.` };
}

const sink = (write: (text: string) => void): Output => ({ write, isTTY: false, columns: 80 });
