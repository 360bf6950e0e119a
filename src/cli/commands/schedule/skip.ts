/** `ownqueue schedule skip`: leave one time out, and say why. */
import { EXIT, type ExitCode, UsageError } from '../../../model/errors.js';
import { jobText, periodText } from '../../../schedule/wording.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import type { GlobalOptions } from '../../global-options.js';
import { jobNamed, reconcileOne } from '../../schedule/reconcile-all.js';
import { withSession } from '../../session.js';

interface SkipOptions extends GlobalOptions {
  reason?: string;
}

export default defineCommand({
  name: 'skip',
  summary: 'leave one time out; reports count it',
  define(command, _context, run) {
    command
      .argument('<job>', 'id of the job, or the beginning of one')
      .option('--reason <text>', 'why, for the record')
      .action(run<SkipOptions>(({ args, options }, context) => skip(args[0]!, options, context)));
  },
});

async function skip(name: string, options: SkipOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const { store } = session;
    const job = await jobNamed(name, store);
    const { status } = await reconcileOne(job, session);
    if (status.kind !== 'waiting' && status.kind !== 'due') {
      throw new UsageError(`${job.id} has no moment ahead to skip.`, 'See: ownqueue schedule list');
    }
    const at = context.now().toISOString();
    await store.schedule.settle(status.draw, {
      state: 'skipped',
      at,
      reason: options.reason ?? 'skipped by hand',
    });
    const after = await reconcileOne(job, session);
    context.stdout.write(`Skipped ${jobText(job)}.\n`);
    if (after.status.kind === 'waiting') context.stdout.write(`Next: ${periodText(after.status.period)}.\n`);
    return EXIT.done;
  });
}
