/** `ownqueue schedule install`: let a timer of this machine start `ownqueue due --run` every half hour. */
import { EXIT, type ExitCode } from '../../../model/errors.js';
import type { InstallPlan } from '../../../schedule/install/plan.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import { agrees } from '../../schedule/ask-first.js';
import { type Change, install, isNothing, missing } from '../../schedule/carry-out.js';
import { type TimerOptions, timerPlan } from '../../schedule/timer-plan.js';

export default defineCommand({
  name: 'install',
  summary: 'let a timer of this machine look every half hour what is due',
  define(command, _context, run) {
    command
      .requiredOption('--with <timer>', 'cron, systemd, launchd, task-scheduler or github')
      .option('-y, --yes', 'write without asking')
      .action(run<TimerOptions>(({ options }, context) => installTimer(options, context)));
  },
});

async function installTimer(options: TimerOptions, context: Context): Promise<ExitCode> {
  const plan = await timerPlan(options, context);
  const change = await missing(plan);
  if (isNothing(change)) {
    context.stdout.write('It is installed already; nothing has to be changed.\n');
    return EXIT.done;
  }
  context.stdout.write(shown(plan, change));
  if (!(await agrees('Write this?', options.yes, context))) {
    context.stdout.write('Nothing was changed.\n');
    return EXIT.done;
  }
  await install(plan, change);
  context.stdout.write(`Installed. To remove it: ownqueue schedule uninstall --with ${options.with}\n`);
  for (const sentence of plan.advice) context.stdout.write(`${sentence}\n`);
  return EXIT.done;
}

/** Everything that would be written and run, in full. */
function shown({ block, start }: InstallPlan, { files, text }: Change): string {
  const written = files.map(({ path, content }) => `${path}:\n${indented(content)}`);
  const added =
    text !== null && block
      ? [`To ${block.write.join(' ')}, with all that stands there now:\n${indented(text)}`]
      : [];
  const commands =
    start.length > 0 ? [`Then run:\n${indented(start.map((words) => words.join(' ')).join('\n'))}`] : [];
  return `${[...written, ...added, ...commands].join('\n')}\n`;
}

const indented = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .replace(/^/gm, '  ');
