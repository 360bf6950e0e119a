/** `ownqueue schedule add`: make a habit of one audit. */
import { EXIT, type ExitCode } from '../../../model/errors.js';
import { jsonText } from '../../../model/json-text.js';
import { everyText, jobText, periodText } from '../../../schedule/wording.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import { type AddOptions, newJob } from '../../schedule/new-job.js';
import { reconcileOne } from '../../schedule/reconcile-all.js';
import { withSession } from '../../session.js';

export default defineCommand({
  name: 'add',
  summary: 'add a regular audit: call, reception, website, inbox, …',
  define(command, _context, run) {
    command
      .argument('<channel>', 'a checklist, or website or inbox, which run by themselves')
      .requiredOption('--every <time>', '1d, 2w, 1m, 1q, weekly, or a rule such as FREQ=MONTHLY;BYDAY=1MO')
      .option('--window <when>', 'opening-hours, any-time, or such as "tue-thu 09:00-12:00"')
      .option('--minutes <n>', 'minutes of your own time, up to 30')
      .option('--subject <text>', 'what is tested: an address, a branch; never a person')
      .option('--branch <name>', 'branch of ownqueue.yaml whose hours count')
      .option('--start <date>', 'first day, as 2026-12-01 (default: today)')
      .option('--persona <text...>', 'ways to behave, one of which is drawn')
      .option('--errand <text...>', 'errands, one of which is drawn')
      .option('--line <text...>', 'telephones or addresses, one of which is drawn')
      .action(run<AddOptions>(({ args, options }, context) => add(args[0]!, options, context)));
  },
});

async function add(channel: string, options: AddOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const job = await newJob(channel, options, session.project, context);
    await session.store.schedule.add(job);
    const { status, draws } = await reconcileOne(job, session);
    if (options.json) {
      context.stdout.write(
        `${jsonText({ schema: 'ownqueue.schedule-add/1', job, draw: publicDraw(draws) })}\n`,
      );
      return EXIT.done;
    }
    context.stdout.write(`Added ${job.id}: ${jobText(job)}, ${everyText(job)}.\n`);
    if (status.kind === 'waiting') {
      const { draw, period } = status;
      context.stdout.write(
        `A moment ${periodText(period)} is drawn and sealed (${draw.commitment.slice(0, 12)}).\n`,
      );
    }
    return EXIT.done;
  });
}

const publicDraw = (draws: readonly { commitment: string; periodFrom: string; periodTo: string }[]) => {
  const last = draws.at(-1);
  return last ? { commitment: last.commitment, from: last.periodFrom, to: last.periodTo } : null;
};
