/** `ownqueue schedule uninstall`: take the timer away again. */
import { EXIT, type ExitCode } from '../../../model/errors.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import { agrees } from '../../schedule/ask-first.js';
import { isNothing, leftovers, uninstall } from '../../schedule/carry-out.js';
import { type TimerOptions, timerPlan } from '../../schedule/timer-plan.js';

export default defineCommand({
  name: 'uninstall',
  summary: 'take the timer away again',
  define(command, _context, run) {
    command
      .requiredOption('--with <timer>', 'cron, systemd, launchd, task-scheduler or github')
      .option('-y, --yes', 'remove without asking')
      .action(run<TimerOptions>(({ options }, context) => uninstallTimer(options, context)));
  },
});

async function uninstallTimer(options: TimerOptions, context: Context): Promise<ExitCode> {
  const plan = await timerPlan(options, context);
  const change = await leftovers(plan);
  if (isNothing(change)) {
    context.stdout.write('Nothing is installed.\n');
    return EXIT.done;
  }
  for (const { path } of change.files) context.stdout.write(`Remove ${path}\n`);
  if (change.text !== null) context.stdout.write(`Take our lines out of ${plan.block?.write.join(' ')}\n`);
  if (!(await agrees('Remove this?', options.yes, context))) {
    context.stdout.write('Nothing was changed.\n');
    return EXIT.done;
  }
  await uninstall(plan, change);
  context.stdout.write('Removed.\n');
  return EXIT.done;
}
