/** `ownqueue init`: write ownqueue.yaml by asking, or by flags where nobody can be asked. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE } from '../../config/load.js';
import { configText, type InitAnswers } from '../../config/new-file.js';
import { configSchema } from '../../config/schema.js';
import { parseSettings } from '../../config/yaml-file.js';
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { withScheme } from '../../text/with-scheme.js';
import { withoutSecrets } from '../../text/without-secrets.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { writeReportFile } from '../report-file.js';

interface InitOptions extends GlobalOptions {
  company?: string;
  country?: string;
  languages?: string;
  site?: string;
  viewports?: string;
  budgets?: string;
  store?: string;
  force?: boolean;
}

export default defineCommand({
  name: 'init',
  summary: 'write ownqueue.yaml for your company',
  define(command, _context, run) {
    command
      .option('--company <name>', 'name of the company')
      .option('--country <code>', 'country in two letters, such as GB')
      .option('--languages <list>', 'languages of your customers, such as en,de')
      .option('--site <url>', 'home page of the company')
      .option('--viewports <list>', 'desktop, mobile, or desktop,mobile')
      .option('--budgets <list>', 'limits for ownqueue check, such as easy-to-complain,as-easy-as-buying')
      .option('--store <file>', 'where audits are kept')
      .option('--force', 'replace an ownqueue.yaml that is there already')
      .action(run<InitOptions>(({ options }, context) => init(options, context)));
  },
});

async function init(options: InitOptions, context: Context): Promise<ExitCode> {
  const file = join(context.cwd, CONFIG_FILE);
  if (existsSync(file) && !options.force) {
    throw new UsageError(`${file} is there already.`, 'Edit it, or replace it with: ownqueue init --force');
  }
  const given: InitAnswers = {
    company: options.company ?? '',
    country: (options.country ?? '').toUpperCase(),
    languages: list(options.languages),
    site: options.site ? withScheme(options.site) : '',
    viewports: list(options.viewports),
    budgets: list(options.budgets),
    store: options.store ?? '',
  };
  const answers = await complete(given, context);
  // The file is meant to be committed.
  const text = configText({ ...answers, site: withoutSecrets(answers.site) });
  parseSettings(text, CONFIG_FILE, configSchema);
  await writeReportFile(file, text, context);
  context.stdout.write(`Wrote ${CONFIG_FILE}.\nNext: ownqueue check, or ownqueue walk call\n`);
  return EXIT.done;
}

/** Asks for what no flag gave; without a terminal only the site is needed. */
async function complete(given: InitAnswers, context: Context): Promise<InitAnswers> {
  if (context.interactive) {
    const { askForConfig } = await import('../prompts/init.js');
    return askForConfig(given, context);
  }
  if (given.site) return given;
  throw new UsageError(
    'Nobody can be asked here, and no flag names the website.',
    'Give at least --site, as in: ownqueue init --site https://www.example.org --company "Example Ltd"',
  );
}

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
