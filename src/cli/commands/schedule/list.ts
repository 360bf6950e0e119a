/** `ownqueue schedule list`: the habits, how well they are kept, and where nobody looked for too long. */
import { EXIT, type ExitCode } from '../../../model/errors.js';
import { jsonText } from '../../../model/json-text.js';
import { punctuality, punctualitySentences } from '../../../schedule/figures.js';
import { neglected, neglectSentence } from '../../../schedule/neglect.js';
import type { Tended } from '../../../schedule/tend.js';
import { everyText, jobText, momentText, periodText } from '../../../schedule/wording.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import type { GlobalOptions } from '../../global-options.js';
import { tendAll } from '../../schedule/tend-all.js';
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
    const tended = await tendAll(session);
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
        jobs: tended.map(publicJob),
        punctuality: figures,
        neglected: gaps.map(({ job, days, lastAt }) => ({ job: job.id, channel: job.channel, days, lastAt })),
      };
      stdout.write(`${jsonText(document)}\n`);
      return EXIT.done;
    }
    if (tended.length === 0) {
      stdout.write('The schedule is empty. Try: ownqueue schedule suggest\n');
      return EXIT.done;
    }
    for (const each of tended) stdout.write(`${context.colour.bold(each.job.id)}  ${lineOf(each)}\n`);
    const sentences = [...punctualitySentences(figures), ...gaps.map(neglectSentence)];
    if (sentences.length > 0) stdout.write(`\n${sentences.join('\n')}\n`);
    return EXIT.done;
  });
}

/** Everything but the moment. */
const publicJob = ({ job, standing }: Tended) => ({
  ...job,
  standing: standing.kind,
  ...(standing.kind === 'waiting' ? { period: standing.period, commitment: standing.draw.commitment } : {}),
  ...(standing.kind === 'due' ? { dueSince: standing.at, commitment: standing.draw.commitment } : {}),
});

function lineOf({ job, standing }: Tended): string {
  const what = `${jobText(job)}, ${everyText(job)}, ${job.minutes === 0 ? 'by itself' : `${job.minutes} minutes`}`;
  if (standing.kind === 'waiting') return `${what}: next ${periodText(standing.period)}`;
  if (standing.kind === 'due') return `${what}: due since ${momentText(standing.at, job.zone)}`;
  return `${what}: no half hour is free in the window ${job.window}`;
}
