/** `ownqueue schedule`: stand in your queues regularly, at moments that nobody knows. */
import { discover } from '../../audit/discover.js';
import { type CliCommand, defineCommand } from '../command.js';

/** One file a subcommand. */
const subcommands = await discover<CliCommand>(new URL('./schedule/', import.meta.url));

export default defineCommand({
  name: 'schedule',
  summary: 'stand in your queues regularly, at moments that nobody knows',
  define(command, context, run) {
    for (const { name, summary, define } of subcommands) {
      define(command.command(name).summary(summary).description(summary), context, run);
    }
  },
});
