/** `ownqueue doctor`: which browser, Node, store and configuration are in use, and what is wrong with them. */
import { EXIT, type ExitCode, ExpectedError } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import { plainText } from '../../model/plain-text.js';
import { withoutSecrets } from '../../text/without-secrets.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';

interface DoctorOptions extends GlobalOptions {
  browser?: string;
}

interface Examination {
  part: string;
  /** What is in use; an exception becomes what is wrong with it. */
  look: () => Promise<string>;
}

export default defineCommand({
  name: 'doctor',
  summary: 'which browser, Node, store and configuration are in use, and what is wrong',
  define(command, _context, run) {
    command
      .option('--browser <path>', 'browser program to examine')
      .action(run<DoctorOptions>(({ options }, context) => doctor(options, context)));
  },
});

async function doctor(options: DoctorOptions, context: Context): Promise<ExitCode> {
  const results = [];
  let exitCode: ExitCode = EXIT.done;
  for (const { part, look } of examinations(options, context)) {
    try {
      results.push({ part, ok: true, says: await look(), advice: '' });
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      exitCode = error.exitCode;
      results.push({ part, ok: false, says: withoutSecrets(error.message), advice: error.advice });
    }
  }
  if (options.json) {
    const document = { schema: 'ownqueue.doctor/1', ok: exitCode === EXIT.done, parts: results };
    context.stdout.write(`${jsonText(document)}\n`);
    return exitCode;
  }
  for (const { part, ok, says, advice } of results) {
    const mark = ok ? context.colour.green('ok  ') : context.colour.red('!!  ');
    context.stdout.write(`${mark}${part.padEnd(14)}${plainText(says)}\n`);
    if (advice) context.stdout.write(`${' '.repeat(18)}${plainText(advice)}\n`);
  }
  return exitCode;
}

const examinations = (options: DoctorOptions, context: Context): Examination[] => [
  { part: 'ownqueue', look: async () => (await import('../package-version.js')).packageVersion() },
  { part: 'node', look: async () => (await import('../node-version.js')).supportedNode() },
  {
    part: 'configuration',
    look: async () => {
      const { loadProject } = await import('../project.js');
      const { file } = await loadProject(options, context);
      return file ?? 'no ownqueue.yaml here or above; the defaults are used';
    },
  },
  {
    part: 'store',
    look: async () => {
      const { withSession } = await import('../session.js');
      return withSession(options, context, async ({ store }) => {
        await store.examine();
        const audits = await store.audits.list();
        return `${store.path}, schema ${store.schemaVersion}, ${audits.length} audits`;
      });
    },
  },
  {
    part: 'browser',
    look: async () => {
      const { loadProject } = await import('../project.js');
      const { openBrowser } = await import('../run-browser.js');
      const project = await loadProject(options, context).catch(() => null);
      await using running = await openBrowser(options, project, context);
      const { browser, path, source, sandboxed } = running;
      const page = await browser.newPage();
      await page.setContent('<title>ownqueue</title>');
      const box = sandboxed ? 'in its sandbox' : 'without sandbox';
      return `${await browser.version()} (${source}, ${box}), ${path}`;
    },
  },
];
