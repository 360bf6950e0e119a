/** `ownqueue merge`: another store into this one, or the results of shards into one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import type { StoredRow } from '../../store/stored-row.js';
import type { TransferStore } from '../../store/transfer.js';
import type { CheckOptions } from '../check/check-options.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { packageVersion } from '../package-version.js';
import { withSession } from '../session.js';

export default defineCommand({
  name: 'merge',
  summary: 'take in the audits of another store, or join the results of shards',
  define(command, _context, run) {
    command
      .argument('<file...>', 'database of another leader or branch, or JSON results of ownqueue check')
      .option('--report <file>', 'shards: write the report as Markdown to this file')
      .option('--force', 'shards: overwrite the file of --report where it exists')
      .option('--reporter <name=file...>', 'shards: json, junit, sarif, markdown, html to files; github')
      .option('--exit-zero', 'shards: exit with 0 although a budget was exceeded')
      .action(run<MergeOptions>(({ args, options }, context) => mergeFiles(args, options, context)));
  },
});

type MergeOptions = Pick<CheckOptions, 'report' | 'force' | 'reporter' | 'exitZero'> & GlobalOptions;

/** What a file is shows in its name: results of shards are JSON, stores are not. */
async function mergeFiles(files: string[], options: MergeOptions, context: Context): Promise<ExitCode> {
  if (files.every((file) => file.endsWith('.json'))) {
    const { joinShards } = await import('../check/join-shards.js');
    return joinShards(files, options, context);
  }
  for (const file of files) await mergeStore(file, options, context);
  return EXIT.done;
}

/** A copy is opened, so that an older store is brought up to date without being touched. */
async function mergeStore(file: string, options: GlobalOptions, context: Context): Promise<ExitCode> {
  const { existsSync } = await import('node:fs');
  const path = resolve(context.cwd, file);
  if (!existsSync(path))
    throw new UsageError(`There is no file ${file}.`, 'Name the database of another store.');
  const { copyStore, openStore } = await import('../../store/open.js');
  const { takeIn } = await import('../transfer/take-in.js');
  const folder = await mkdtemp(join(tmpdir(), 'ownqueue-merge-'));
  try {
    const copy = join(folder, 'other.db');
    await copyStore(path, copy);
    const other = await openStore({ path: copy, toolVersion: packageVersion(), random: context.random });
    try {
      return await withSession(options, context, async (session) => {
        await takeIn(allRows(other.transfer), options, session);
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
