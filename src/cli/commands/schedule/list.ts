/** `ownqueue schedule list`: the habits, how well they are kept, and where nobody looked for too long. */
import { EXIT, type ExitCode } from '../../../model/errors.js';
import { jsonText } from '../../../model/json-text.js';
import { punctuality, punctualitySentences } from '../../../schedule/figures.js';
import { neglected, neglectSentence } from '../../../schedule/neglect.js';
import type { ReconciledJob } from '../../../schedule/reconcile.js';
import { everyText, jobText, momentText, periodText } from '../../../schedule/wording.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import type { GlobalOptions } from '../../global-options.js';
import { reconcileAll } from '../../schedule/reconcile-all.js';
import { withSession } from '../../session.js';

export default defineCommand({
  name: 'list',
  summary: 'show what is in the schedule and how well it is kept',
  define(command, _context, run) {
    command.action(run(({ options }, context) => list(options, context)));
  },
});

async function list(options: GlobalOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const { store } = session;
    const reconciled = await reconcileAll(session);
    const audits = await store.audits.list();
    const draws = await store.schedule.draws();
    const all = await store.schedule.jobs({ removed: true });
    const now = context.now();
    const figures = punctuality(all, draws, audits, { since: '', until: now.toISOString() });
    const gaps = neglected(all, draws, audits, now);
    const { stdout } = context;
    if (options.json) {
      const document = {
        schema: 'ownqueue.schedule/1',
        jobs: reconciled.map(publicJob),
        punctuality: figures,
        neglected: gaps.map(({ job, days, lastAt }) => ({ job: job.id, channel: job.channel, days, lastAt })),
      };
      stdout.write(`${jsonText(document)}\n`);
      return EXIT.done;
    }
    if (reconciled.length === 0) {
      stdout.write('The schedule is empty. Try: ownqueue schedule suggest\n');
      return EXIT.done;
    }
    for (const each of reconciled) stdout.write(`${context.colour.bold(each.job.id)}  ${jobLine(each)}\n`);
    const sentences = [...punctualitySentences(figures), ...gaps.map(neglectSentence)];
    if (sentences.length > 0) stdout.write(`\n${sentences.join('\n')}\n`);
    return EXIT.done;
  });
}

/** Everything but the moment. */
const publicJob = ({ job, status }: ReconciledJob) => ({
  ...job,
  standing: status.kind,
  ...(status.kind === 'waiting' ? { period: status.period, commitment: status.draw.commitment } : {}),
  ...(status.kind === 'due' ? { dueSince: status.at, commitment: status.draw.commitment } : {}),
});

function jobLine({ job, status }: ReconciledJob): string {
  const what = `${jobText(job)}, ${everyText(job)}, ${job.minutes === 0 ? 'by itself' : `${job.minutes} minutes`}`;
  if (status.kind === 'waiting') return `${what}: next ${periodText(status.period)}`;
  if (status.kind === 'due') return `${what}: due since ${momentText(status.at, job.zone)}`;
  return `${what}: no half hour is free in the window ${job.window}`;
}
