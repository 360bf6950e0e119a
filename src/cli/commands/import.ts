/** `ownqueue import`: take in what `ownqueue export` wrote; safe to repeat. */
import { resolve } from 'node:path';
import { EXIT } from '../../model/errors.js';
import { defineCommand } from '../command.js';
import type { GlobalOptions } from '../global-options.js';
import { withSession } from '../session.js';

export default defineCommand({
  name: 'import',
  summary: 'take in what ownqueue export wrote; safe to repeat',
  define(command, _context, run) {
    command.argument('<file>', 'JSON lines of ownqueue export').action(
      run<GlobalOptions>(({ args: [file = ''], options }, context) =>
        withSession(options, context, async ({ store }) => {
          const { readLines } = await import('../transfer/read-lines.js');
          const { printAdded } = await import('../transfer/print-added.js');
          printAdded(await store.transfer.add(readLines(resolve(context.cwd, file), file)), options, context);
          return EXIT.done;
        }),
      ),
    );
  },
});
