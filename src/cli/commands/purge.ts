/** `ownqueue purge`: forget what was written in own words, and what mails said, after a while; scores stay. */
import { EXIT, type ExitCode } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { withSession } from '../session.js';
import { wholeDays } from '../whole-days.js';

interface PurgeOptions extends GlobalOptions {
  olderThan: string;
  dryRun?: boolean;
}

/** Days that raw notes are kept (rules for auditing one's own firm). */
const KEEP_DAYS = '90';

export default defineCommand({
  name: 'purge',
  summary: 'forget notes, own words and mails of old audits; scores stay',
  define(command, _context, run) {
    command
      .option('--older-than <days>', 'of audits finished more than so many days ago', KEEP_DAYS)
      .option('--dry-run', 'only say what would be forgotten')
      .action(run<PurgeOptions>(({ options }, context) => purge(options, context)));
  },
});

function purge(options: PurgeOptions, context: Context): Promise<ExitCode> {
  const before = wholeDays(options.olderThan, context.now(), '--older-than');
  const dry = options.dryRun ?? false;
  return withSession(options, context, async ({ store, project }) => {
    const { ownWordsTest } = await import('../walk/own-checklists.js');
    const purged = await store.purge.notes({ before, dry, inOwnWords: await ownWordsTest(project) });
    if (options.json) {
      const document = { schema: 'ownqueue.purge/1', before, dryRun: dry, ...purged };
      context.stdout.write(`${jsonText(document)}\n`);
    } else {
      const { audits, notes, mails, pictures } = purged;
      const would = dry ? 'Would forget' : 'Forgot';
      context.stdout.write(
        `${would} from before ${before.slice(0, 10)}: notes ${notes}, mails ${mails}, pictures of mails ${pictures}; audits concerned: ${audits}.\n`,
      );
    }
    return EXIT.done;
  });
}
