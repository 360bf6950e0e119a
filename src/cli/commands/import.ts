/** `ownqueue import`: take in the audits and actions that `ownqueue export` wrote; safe to repeat. */
import { resolve } from 'node:path';
import { EXIT } from '../../model/errors.js';
import { defineCommand } from '../command.js';
import type { GlobalOptions } from '../global-options.js';
import { withSession } from '../session.js';

export default defineCommand({
  name: 'import',
  summary: 'take in the audits and actions of ownqueue export; safe to repeat',
  define(command, _context, run) {
    command.argument('<file>', 'JSON lines of ownqueue export').action(
      run<GlobalOptions>(({ args: [file = ''], options }, context) =>
        withSession(options, context, async (session) => {
          const { readLines } = await import('../transfer/read-lines.js');
          const { takeIn } = await import('../transfer/take-in.js');
          await takeIn(readLines(resolve(context.cwd, file), file), options, session);
          return EXIT.done;
        }),
      ),
    );
  },
});
