/** `ownqueue backup`: a consistent copy of the store and its pictures, also while it is in use. */
import { EXIT, UsageError } from '../../model/errors.js';
import { plainText } from '../../model/plain-text.js';
import { defineCommand } from '../command.js';
import type { GlobalOptions } from '../global-options.js';
import { withSession } from '../session.js';

interface BackupOptions extends GlobalOptions {
  force?: boolean;
}

export default defineCommand({
  name: 'backup',
  summary: 'copy the store and its pictures, also while it is in use',
  define(command, _context, run) {
    command
      .argument('<file>', 'where the copy goes; pictures go into a folder “pictures” beside it')
      .option('--force', 'overwrite the file where it exists')
      .action(
        run<BackupOptions>(({ args: [file = ''], options }, context) =>
          withSession(options, context, async ({ store }) => {
            const { existsSync } = await import('node:fs');
            const { resolve } = await import('node:path');
            const path = resolve(context.cwd, file);
            if (path === store.path) throw new UsageError('That is the store itself.', 'Name another file.');
            if (!options.force && existsSync(path)) {
              throw new UsageError(
                `${file} exists already.`,
                'Name another file, or overwrite it with --force.',
              );
            }
            const pictures = await store.backup(path);
            if (!options.quiet) {
              const copied = pictures > 0 ? `; pictures beside it: ${pictures}` : '';
              context.stderr.write(
                `Backup: ${plainText(file)}${copied}. To use it: --db ${plainText(file)}\n`,
              );
            }
            return EXIT.done;
          }),
        ),
      );
  },
});
