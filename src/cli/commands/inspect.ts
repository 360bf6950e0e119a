/** `ownqueue inspect`: what one page offers a customer, without following anything. */
import { EXIT, type ExitCode } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { inspectSources, type SourceOptions } from '../inspect-sources.js';

interface InspectCommandOptions extends GlobalOptions, SourceOptions {
  jsonl?: boolean;
  browser?: string;
}

export default defineCommand({
  name: 'inspect',
  summary: 'what a page offers: goals of its links, purpose of its forms, contact details',
  define(command, _context, run) {
    command
      .argument('[page...]', 'saved pages (.html, .html.gz) or addresses')
      .option('--base-url <url>', 'address that saved pages come from')
      .option('--country <code>', 'country in which telephone numbers are dialled, such as US')
      .option('--lang <tag>', 'language of the pages, such as de (default: as they say)')
      .option('--jsonl', 'one line of JSON for each page, in the order given')
      .option('--list <file>', 'pages as JSON lines { file, url?, country?, lang? }')
      .option('--browser <path>', 'browser program to use')
      .action(run<InspectCommandOptions>(({ args, options }, context) => inspect(args, options, context)));
  },
});

async function inspect(args: string[], options: InspectCommandOptions, context: Context): Promise<ExitCode> {
  const sources = await inspectSources(args, options, context);
  const { loadProject } = await import('../project.js');
  const project = await loadProject(options, context);
  const country = options.country ?? project.config.country ?? null;
  const wanted = sources.map((source) => ({ ...source, country: source.country ?? country }));
  const { openBrowser } = await import('../run-browser.js');
  const { inspectAll } = await import('../inspect-all.js');
  const { inspectionText } = await import('../inspection-text.js');
  let failed = 0;
  // Pages on the web may draw what they show; saved ones cannot.
  const saved = { ...options, unpainted: wanted.every(({ file }) => file !== null) };
  await using running = await openBrowser(saved, project, context);
  const { browser, unpainted } = running;
  for await (const result of inspectAll(wanted, { browser, unpainted, signal: context.signal })) {
    if ('error' in result) failed++;
    if (options.jsonl || (options.json && wanted.length > 1))
      context.stdout.write(`${jsonText(result, 0)}\n`);
    else if (options.json) context.stdout.write(`${jsonText(result)}\n`);
    else context.stdout.write(inspectionText(result));
  }
  return failed === wanted.length ? EXIT.nothingObserved : EXIT.done;
}
