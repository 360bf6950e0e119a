/** Brings a report to where it was asked for: stdout, or a file that nothing is lost for. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Command } from 'commander';
import type { ReportView } from '../report/view.js';
import type { Context } from './context.js';
import type { GlobalOptions } from './global-options.js';
import type { Project } from './project.js';
import { reportPath } from './report-path.js';
import type { Session } from './session.js';
import { today } from './today.js';

export interface DeliverOptions extends GlobalOptions {
  format?: string;
  /** True: under the default name. */
  output?: string | true;
  force?: boolean;
  browser?: string;
}

export const addDeliverOptions = (command: Command): Command =>
  command
    .option(
      '--format <name>',
      'markdown, html, pdf, terminal, json or csv (default: by the name of the file)',
    )
    .option('-o, --output [file]', 'write to this file; without a name, to reports/ under today’s date')
    .option('--force', 'overwrite the file where it exists')
    .option('--browser <path>', 'browser program that makes the PDF');

/** `stem` is the default name of a file, without date and extension. Throws UsageError. */
export async function deliverReport(
  view: ReportView,
  stem: string,
  options: DeliverOptions,
  { store, project, context }: Session,
): Promise<void> {
  const { formatFor } = await import('./formats.js');
  const file = fileFor(stem, options, context);
  const pdf = wantsPdf(options, file);
  const name = pdf ? 'html' : formatName(options, file);
  const { format, theme } = await formatFor({
    ...(name ? { format: name } : {}),
    ...(file ? { output: file } : {}),
  });
  const { withPictures } = await import('./report-pictures.js');
  const shown = withPictures(view, store.pictures, { format: format.name, file, context });
  const text = format.render(shown, {
    width: Math.min(context.stdout.columns, 100),
    colour: file ? 0 : context.colour.level,
    theme,
    ...(file ? { stem: basename(file, extname(file)) } : {}),
  });
  if (!file) {
    context.stdout.write(text);
    return;
  }
  const { shownPath, writeReportFile } = await import('./report-file.js');
  const content = pdf ? await printed(text, options, project, context) : text;
  const path = await writeReportFile(file, content, context);
  if (format.name === 'markdown') await writeDrawings(view, path, context);
  if (!options.quiet) context.stderr.write(`Report: ${shownPath(path, context)}\n`);
}

/** Null for stdout. Throws UsageError where the file exists and --force is not given. */
function fileFor(
  stem: string,
  { output, format, json, force }: DeliverOptions,
  context: Context,
): string | null {
  const pdfWithoutName = output === undefined && format === 'pdf';
  if (output === undefined && !pdfWithoutName) return null;
  if (typeof output === 'string') return reportPath(output, force, context);
  const extension = EXTENSIONS[json ? 'json' : (format ?? 'markdown')] ?? '.md';
  const day = today(context);
  for (let number = 1; ; number++) {
    const name = `${day}-${stem}${number === 1 ? '' : `-${number}`}${extension}`;
    const path = join(context.cwd, 'reports', name);
    if (!existsSync(path)) return path;
  }
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  html: '.html',
  pdf: '.pdf',
  json: '.json',
  csv: '.csv',
  terminal: '.txt',
};

const wantsPdf = ({ format }: DeliverOptions, file: string | null): boolean =>
  format === 'pdf' || (format === undefined && file !== null && extname(file) === '.pdf');

function formatName({ json, format, output }: DeliverOptions, file: string | null): string | undefined {
  if (json) return 'json';
  return format ?? (file && output === true ? 'markdown' : undefined);
}

async function printed(html: string, options: DeliverOptions, project: Project, context: Context) {
  const { openBrowser } = await import('./run-browser.js');
  const { printPdf } = await import('../website/browser/print.js');
  await using running = await openBrowser(options, project, context);
  return await printPdf(running.browser, html);
}

async function writeDrawings(view: ReportView, path: string, context: Context): Promise<void> {
  const { reportDocument } = await import('../report/document.js');
  const { drawingFiles } = await import('../report/attachments.js');
  const { writeReportFile } = await import('./report-file.js');
  for (const { name, text } of drawingFiles(reportDocument(view), basename(path, extname(path)))) {
    await writeReportFile(join(dirname(path), name), text, context);
  }
}
