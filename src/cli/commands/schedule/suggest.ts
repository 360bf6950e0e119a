/** `ownqueue schedule suggest`: twelve weeks that fit into half an hour each. */
import { EXIT, type ExitCode, UsageError } from '../../../model/errors.js';
import { jsonText } from '../../../model/json-text.js';
import { type Plan, type PlanEntry, SUGGESTED, suggestPlan } from '../../../schedule/plan.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import type { GlobalOptions } from '../../global-options.js';

interface SuggestOptions extends GlobalOptions {
  weeks: string;
  minutes: string;
  set?: string[];
  without?: string[];
}

export default defineCommand({
  name: 'suggest',
  summary: 'suggest twelve weeks that fit into half an hour each',
  define(command, _context, run) {
    command
      .option('--weeks <n>', 'length of the rota', '12')
      .option('--minutes <n>', 'minutes a week', '30')
      .option('--set <change...>', 'change how often and how long, as in call=2w/15')
      .option('--without <channel...>', 'leave one out')
      .action(run<SuggestOptions>(({ options }, context) => suggest(options, context)));
  },
});

async function suggest(options: SuggestOptions, { stdout, colour }: Context): Promise<ExitCode> {
  const entries = adjusted(options);
  const plan = suggestPlan(entries, whole(options.weeks, '--weeks'), whole(options.minutes, '--minutes'));
  const commands = entries.map(addCommand);
  if (options.json) {
    stdout.write(`${jsonText({ schema: 'ownqueue.schedule-suggest/1', ...plan, commands })}\n`);
    return EXIT.done;
  }
  stdout.write(`${colour.bold('Week  Minutes  Queues')}\n${planTable(plan)}`);
  for (const { entry, times } of plan.left) stdout.write(`Did not fit: ${entry.channel}, ${times} ×\n`);
  stdout.write(`\nTo add them:\n${commands.map((command) => `  ${command}\n`).join('')}`);
  return EXIT.done;
}

const planTable = (plan: Plan): string =>
  plan.weeks
    .map(({ entries, minutes }, index) => {
      const channels = entries.map(({ channel }) => channel).join(', ');
      return `${String(index + 1).padStart(4)}  ${String(minutes).padStart(7)}  ${channels}\n`;
    })
    .join('');

const addCommand = ({ channel, everyWeeks, minutes }: PlanEntry): string =>
  `ownqueue schedule add ${channel} --every ${everyWeeks}w${minutes > 0 ? ` --minutes ${minutes}` : ''}`;

function adjusted({ set = [], without = [] }: SuggestOptions): PlanEntry[] {
  const changed = new Map(SUGGESTED.map((entry) => [entry.channel, entry]));
  for (const channel of without) changed.delete(channel);
  for (const text of set) {
    // call=2w, call=2w/15
    const [, channel, weeks, minutes] = text.match(/^([a-z][a-z0-9-]*)=([1-9]\d?)w(?:\/(\d{1,2}))?$/) ?? [];
    if (channel === undefined)
      throw new UsageError(`“${text}” cannot be read.`, 'Write it as --set call=2w/15.');
    const before = changed.get(channel)?.minutes ?? 10;
    changed.set(channel, {
      channel,
      everyWeeks: Number(weeks),
      minutes: minutes === undefined ? before : Number(minutes),
    });
  }
  return [...changed.values()];
}

function whole(text: string, flag: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new UsageError(`${flag} takes a whole number from 1 to 999, not “${text}”.`, `Correct ${flag}.`);
}
