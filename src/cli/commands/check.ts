/** `ownqueue check`: walk your own website as a customer, and keep what was found. */
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { withStore } from '../open-store.js';
import type { Project } from '../project.js';

interface CheckOptions extends GlobalOptions {
  browser?: string;
  report?: string;
  viewport?: string[];
  lang?: string;
  country?: string;
  pages?: string;
  robots: boolean;
}

export default defineCommand({
  name: 'check',
  summary: 'walk your website as a customer: contact, complain, buy',
  define(command, _context, run) {
    command
      .argument('[url...]', 'home page to start from (default: site in ownqueue.yaml)')
      .option('--report <file>', 'write the report as Markdown to this file')
      .option('--viewport <name...>', 'desktop, mobile or both (default: desktop)')
      .option('--lang <tag>', 'language that the customer prefers, such as de')
      .option('--country <code>', 'country of the company, such as DE')
      .option('--pages <n>', 'pages to open at the most, per site and viewport')
      .option('--no-robots', 'open pages although robots.txt asks programs not to')
      .option('--browser <path>', 'browser program to use')
      .action(run<CheckOptions>(({ args, options }, context) => check(args, options, context)));
  },
});

async function check(args: string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  return withStore(options, context, async (store, project) => {
    const urls = addressesOf(args, project);
    const settings = settingsOf(options, project);
    const { withBrowser } = await import('../run-browser.js');
    const { checkSite } = await import('../website-check.js');
    const startedAt = context.now().toISOString();
    const sites = await withBrowser(options, project, context, async (browser) => {
      const checked = [];
      for (const url of urls) {
        checked.push(await checkSite(url, settings, { browser, store, project, context }));
      }
      return checked;
    });
    const { tellCheck } = await import('../tell-check.js');
    await tellCheck(sites, { startedAt, options, project, store, context });
    return sites.some(({ result }) => result.status === 'unreachable') ? EXIT.nothingObserved : EXIT.done;
  });
}

/** The addresses named, or those of the configuration. Throws UsageError for anything but http(s). */
function addressesOf(args: readonly string[], { config }: Project): string[] {
  const named = args.length > 0 ? args : [config.site, ...config.sites].filter((url) => url !== undefined);
  if (named.length === 0) {
    throw new UsageError(
      'No website was named.',
      'Name one, as in: ownqueue check https://www.example.org (or put site: into ownqueue.yaml).',
    );
  }
  return named.map((text) => {
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
    if (!/^https?:/i.test(address) || !URL.canParse(address)) {
      throw new UsageError(`“${text}” is not a web address.`, 'Name an http or https address.');
    }
    return new URL(address).href;
  });
}

function settingsOf(options: CheckOptions, { config }: Project) {
  const viewports = options.viewport?.flatMap((name) => name.split(',')) ?? config.viewports;
  return {
    viewports: viewports.map(viewportNamed),
    language: options.lang ?? null,
    country: options.country?.toUpperCase() ?? config.country ?? null,
    pages: options.pages === undefined ? config.limits.pages : wholeNumber(options.pages, '--pages'),
    robots: options.robots,
    quiet: Boolean(options.quiet || options.json),
  };
}

function viewportNamed(name: string): 'desktop' | 'mobile' {
  if (name === 'desktop' || name === 'mobile') return name;
  throw new UsageError(`There is no viewport “${name}”.`, 'Use --viewport desktop, mobile, or both.');
}

function wholeNumber(text: string, flag: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`${flag} takes a whole number from 1 to 9999, not “${text}”.`, `Correct ${flag}.`);
}
