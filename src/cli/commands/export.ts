/** `ownqueue export`: everything in the store, as JSON lines or CSV. */
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import type { StoredRow } from '../../store/stored-row.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { type Session, withSession } from '../session.js';

interface ExportOptions extends GlobalOptions {
  format: string;
  table?: string;
  output?: string;
}

export default defineCommand({
  name: 'export',
  summary: 'everything in the store, as JSON lines or CSV',
  define(command, _context, run) {
    command
      .option('--format <name>', 'jsonl (all tables, for ownqueue import) or csv (for spreadsheets)', 'jsonl')
      .option('--table <name>', 'only this table; needed for csv on the terminal')
      .option('-o, --output <place>', 'a file for jsonl, a folder for csv')
      .action(run<ExportOptions>(({ options }, context) => exportAll(options, context)));
  },
});

function exportAll(options: ExportOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    await session.store.examine();
    const tables = await tablesFor(options, session);
    if (options.format === 'csv') await exportCsv(tables, options, session);
    else if (options.format === 'jsonl') await exportLines(tables, options, session);
    else
      throw new UsageError(`There is no format “${options.format}”.`, 'Use --format jsonl or --format csv.');
    return EXIT.done;
  });
}

/** Throws UsageError where there is no such table. */
async function tablesFor({ table }: ExportOptions, { store }: Session) {
  const tables = await store.transfer.tables();
  if (table === undefined) return tables;
  const found = tables.find(({ name }) => name === table);
  if (found) return [found];
  const names = tables.map(({ name }) => name).join(', ');
  throw new UsageError(`There is no table “${table}”.`, `There are: ${names}.`);
}

type Shapes = Awaited<ReturnType<typeof tablesFor>>;

async function exportLines(
  tables: Shapes,
  { output }: ExportOptions,
  { store, context }: Session,
): Promise<void> {
  const { lineWriter } = await import('../transfer/line-writer.js');
  const writer = await lineWriter(output, context);
  try {
    await writer.write(jsonText({ schema: 'ownqueue.export/1', store: store.schemaVersion }, 0));
    for (const { name: table } of tables) {
      for await (const row of store.transfer.rows(table)) {
        await writer.write(jsonText({ table, row } satisfies StoredRow, 0));
      }
    }
  } finally {
    await writer.close();
  }
}

async function exportCsv(
  tables: Shapes,
  { output, table }: ExportOptions,
  { store, context }: Session,
): Promise<void> {
  if (!output && !table) {
    throw new UsageError(
      'CSV has one file a table.',
      'Name a folder with --output, or one table with --table.',
    );
  }
  const { csvText } = await import('../../report/csv-text.js');
  const { writeReportFile } = await import('../report-file.js');
  for (const { name, columns } of tables) {
    const rows = [];
    for await (const row of store.transfer.rows(name)) rows.push(row);
    const text = csvText(rows, columns);
    if (output) await writeReportFile(`${output}/${name}.csv`, text, context);
    else context.stdout.write(text);
  }
}
