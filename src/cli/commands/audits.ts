/** `ownqueue audits`: take an audit out that is damaged, or that should never have come in. */
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { agrees } from '../schedule/ask-first.js';
import { withSession } from '../session.js';

interface RemoveOptions extends GlobalOptions {
  reason: string;
  yes?: boolean;
}

export default defineCommand({
  name: 'audits',
  summary: 'take out an audit that is damaged, or that should never have come in',
  define(command, _context, run) {
    command
      .command('remove <id>')
      .summary('take an audit out, and note which, when and why')
      .description('take an audit out, and note which, when and why')
      .option('--reason <text>', 'why it goes', '')
      .option('-y, --yes', 'take it out without asking')
      .action(run<RemoveOptions>(({ args, options }, context) => remove(args[0]!, options, context)));
  },
});

/** Nothing brings it back but a backup: import and merge leave out what was taken out. */
async function remove(id: string, options: RemoveOptions, context: Context): Promise<ExitCode> {
  return withSession({ ...options, quiet: true }, context, async ({ store }) => {
    if (!(await agrees(`Take the audit ${id} out for good?`, options.yes, context))) {
      context.stdout.write('Cancelled.\n');
      return EXIT.done;
    }
    const removed = await store.audits.remove(id, options.reason, context.now().toISOString());
    if (!removed)
      throw new UsageError(`There is no audit ${id}.`, 'List them with: ownqueue export --table audits');
    if (options.json) {
      context.stdout.write(
        `${jsonText({ schema: 'ownqueue.audits-remove/1', ...removed, reason: options.reason })}\n`,
      );
    } else context.stdout.write(`Taken out: ${removed.id}. That it was here stays noted.\n`);
    return EXIT.done;
  });
}
