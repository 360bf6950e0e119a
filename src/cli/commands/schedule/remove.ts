/** `ownqueue schedule remove`: give a habit up; what was drawn and done stays in the store. */
import { EXIT, type ExitCode } from '../../../model/errors.js';
import { jobText } from '../../../schedule/wording.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import type { GlobalOptions } from '../../global-options.js';
import { jobNamed } from '../../schedule/reconcile-all.js';
import { withSession } from '../../session.js';

export default defineCommand({
  name: 'remove',
  summary: 'take a job out of the schedule; its past stays',
  define(command, _context, run) {
    command
      .argument('<job>', 'id of the job, or the beginning of one')
      .action(run(({ args, options }, context) => remove(args[0]!, options, context)));
  },
});

async function remove(name: string, options: GlobalOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async ({ store }) => {
    const job = await jobNamed(name, store);
    const at = context.now().toISOString();
    for (const draw of await store.schedule.draws(job.id)) {
      await store.schedule.settle(draw, { state: 'skipped', at, reason: 'the job was removed' });
    }
    await store.schedule.remove(job.id, at);
    context.stdout.write(`Removed ${job.id}: ${jobText(job)}.\n`);
    return EXIT.done;
  });
}
