/** `ownqueue report`: render a stored audit again. */
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { withStore } from '../open-store.js';

interface ReportOptions extends GlobalOptions {
  format?: string;
  output?: string;
}

export default defineCommand({
  name: 'report',
  summary: 'render a stored audit as a report',
  define(command, _context, run) {
    command
      .argument('[audit]', 'id of the audit, or the beginning of one', 'latest')
      .option('--format <name>', 'markdown, terminal, html, json or csv (default: by the name of the file)')
      .option('-o, --output <file>', 'write to this file instead of the terminal')
      .action(run<ReportOptions>(({ args, options }, context) => report(args[0], options, context)));
  },
});

async function report(id = 'latest', options: ReportOptions, context: Context): Promise<ExitCode> {
  const { formatFor } = await import('../formats.js');
  const { format, theme } = await formatFor(options);
  return withStore(options, context, async (store, project) => {
    const audit = await store.audits.find(id);
    if (!audit) throw noAudit(id);
    const { auditView } = await import('../audit-view.js');
    const text = format.render(await auditView(audit, { store, project, context }), {
      width: Math.min(context.stdout.columns, 100),
      colour: context.colour.level,
      theme,
    });
    if (!options.output) context.stdout.write(text);
    else {
      const { shownPath, writeReportFile } = await import('../report-file.js');
      const path = await writeReportFile(options.output, text, context);
      context.stderr.write(`Report: ${shownPath(path, context)}\n`);
    }
    return EXIT.done;
  });
}

const noAudit = (id: string): UsageError =>
  id === 'latest'
    ? new UsageError('No audit is stored here yet.', 'Start with: ownqueue demo')
    : new UsageError(`There is no audit ${id}.`, 'Without an id, ownqueue report shows the latest one.');
