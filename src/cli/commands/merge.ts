/** `ownqueue merge`: the audits of another store into this one; the other is left as it is. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import type { StoredRow, TransferStore } from '../../store/transfer.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { withStore } from '../open-store.js';
import { packageVersion } from '../package-version.js';

export default defineCommand({
  name: 'merge',
  summary: 'take in the audits of another store; safe to repeat',
  define(command, _context, run) {
    command
      .argument('<file>', 'database of another leader or branch')
      .action(run<GlobalOptions>(({ args: [file = ''], options }, context) => merge(file, options, context)));
  },
});

/** A copy is opened, so that an older store is brought up to date without being touched. */
async function merge(file: string, options: GlobalOptions, context: Context): Promise<ExitCode> {
  const { existsSync } = await import('node:fs');
  const path = resolve(context.cwd, file);
  if (!existsSync(path))
    throw new UsageError(`There is no file ${file}.`, 'Name the database of another store.');
  const { copyStore, openStore } = await import('../../store/open.js');
  const { tellAdded } = await import('../transfer/tell-added.js');
  const folder = await mkdtemp(join(tmpdir(), 'ownqueue-merge-'));
  try {
    const copy = join(folder, 'other.db');
    await copyStore(path, copy);
    const other = await openStore({ path: copy, toolVersion: packageVersion(), random: context.random });
    try {
      return await withStore(options, context, async (store) => {
        tellAdded(await store.transfer.add(allRows(other.transfer)), options, context);
        return EXIT.done;
      });
    } finally {
      await other.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* allRows(from: TransferStore): AsyncGenerator<StoredRow> {
  for (const { name: table } of await from.tables()) {
    for await (const row of from.rows(table)) yield { table, row };
  }
}
