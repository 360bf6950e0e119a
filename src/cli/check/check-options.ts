/** The options of `check`, and what they mean together with ownqueue.yaml. */

import type { Command } from 'commander';
import { UsageError } from '../../model/errors.js';
import type { ViewportName } from '../../model/viewport.js';
import { withScheme } from '../../text/with-scheme.js';
import type { Access } from '../../website/browser/access.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import type { Project } from '../project.js';
import type { BrowserOptions } from '../run-browser.js';
import type { AccessOptions } from './access.js';
import type { Recordings } from './recordings.js';

export interface CheckOptions extends GlobalOptions, BrowserOptions, AccessOptions {
  report?: string;
  force?: boolean;
  viewport?: string[];
  lang?: string;
  country?: string;
  pages?: string;
  robots: boolean;
  budget?: string[];
  baseline?: string;
  exitZero?: boolean;
  reporter?: string[];
  shard?: string;
  concurrency?: string;
  retries?: string;
  deadline?: string;
}

export function addCheckOptions(command: Command): Command {
  return addBrowserOptions(
    command
      .argument('[url...]', 'home pages to start from (default: site and sites in ownqueue.yaml)')
      .option('--report <file>', 'write the report as Markdown to this file')
      .option('--force', 'overwrite the file of --report where it exists')
      .option('--viewport <name...>', 'desktop, mobile or both (default: desktop)')
      .option('--lang <tag>', 'language that the customer prefers, such as de')
      .option('--country <code>', 'country of the company, such as DE')
      .option('--pages <n>', 'pages to open at the most, per site and viewport')
      .option('--no-robots', 'open pages although robots.txt asks programs not to')
      .option('--budget <limit...>', 'a limit to keep: complain.clicks<=2, or the name of a preset')
      .option('--baseline <file>', 'fail where something is worse than in this committed file')
      .option('--exit-zero', 'exit with 0 although a budget was exceeded')
      .option(
        '--reporter <name=file...>',
        'json, junit, sarif, markdown, html to files, written anew by each run; github for its job summary',
      )
      .option('--shard <part>', 'only this part of the sites: 1/3, 2/3 or 3/3')
      .option('--concurrency <n>', 'sites looked at side by side (default: 1)')
      .option('--retries <n>', 'look again at a site that fails; reported as flaky where it then passes')
      .option('--deadline <seconds>', 'give up after this time'),
  );
}

export const addBrowserOptions = (command: Command): Command =>
  command
    .option('--browser <path>', 'browser program to use')
    .option('--browser-url <url>', 'drive a running browser by its debugging address')
    .option('--browser-ws <url>', 'drive a remote browser or grid by its WebSocket address')
    .option('--proxy <url>', 'proxy of the browser (default: access.proxy, then HTTPS_PROXY and NO_PROXY)')
    .option('--proxy-auth <variable>', 'environment variable that holds user:password of the proxy')
    .option('--ignore-certificate-errors', 'open websites whose certificate is wrong')
    .option('--basic-auth <variable>', 'environment variable that holds user:password of the website')
    .option('--header <name=variable...>', 'header for the website, its value in an environment variable')
    .option('--cookies <file>', 'JSON file with cookies for the website');

/** The addresses named, or those of the configuration, of this shard. Throws UsageError. */
export function siteAddresses(
  args: readonly string[],
  { shard }: CheckOptions,
  { config }: Project,
): string[] {
  const named = args.length > 0 ? args : [config.site, ...config.sites].filter((url) => url !== undefined);
  if (named.length === 0) {
    throw new UsageError(
      'No website was named.',
      'Name one, as in: ownqueue check https://www.example.org (or put site: into ownqueue.yaml).',
    );
  }
  const all = [...new Set(named.map(webAddress))];
  if (shard === undefined) return all;
  // 1/3: which part, of how many.
  const [, part, parts] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(shard) ?? [];
  if (!part || !parts || Number(part) > Number(parts)) {
    throw new UsageError(`“${shard}” is no shard.`, 'Write it like --shard 1/3.');
  }
  return all.filter((_, index) => index % Number(parts) === Number(part) - 1);
}

function webAddress(text: string): string {
  const address = withScheme(text);
  if (!/^https?:/i.test(address) || !URL.canParse(address)) {
    throw new UsageError(`“${withoutLogin(text)}” is not a web address.`, 'Name an http or https address.');
  }
  const parsed = new URL(address);
  // A password in the address opens the website (access.ts), and goes no further.
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

/** `//user:password@` → `//` */
const withoutLogin = (text: string): string => text.replace(/\/\/[^/@]*@/, '//');

/** What the user asked for, from the command line and ownqueue.yaml. */
export interface CheckSettings {
  viewports: readonly ViewportName[];
  language: string | null;
  country: string | null;
  pages: number;
  robots: boolean;
  quiet: boolean;
  /** Who we are to a website that is not public. */
  access?: (url: string) => Access;
  /** Journeys that are replayed in place of searching for them. */
  recordings?: Recordings;
  certificatesIgnored?: boolean;
}

/** `named` are the addresses as they were named, logins included. Throws UsageError. */
export async function checkSettings(
  options: CheckOptions,
  named: readonly string[],
  project: Project,
  context: Context,
): Promise<CheckSettings> {
  const { accessByAddress } = await import('./access.js');
  const { readRecordings } = await import('./recordings.js');
  const { config } = project;
  const viewports = options.viewport?.flatMap((name) => name.split(',')) ?? config.viewports;
  return {
    access: await accessByAddress(named, options, project, context),
    recordings: await readRecordings(project, context),
    viewports: [...new Set(viewports.map(viewportNamed))],
    language: options.lang ?? null,
    country: options.country ? countryNamed(options.country) : (config.country ?? null),
    pages: wholeNumber(options.pages, '--pages', config.limits.pages),
    robots: options.robots,
    certificatesIgnored: Boolean(options.ignoreCertificateErrors),
    quiet: Boolean(options.quiet || options.json),
  };
}

/** ISO 3166-1 alpha-2. */
function countryNamed(text: string): string {
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase();
  throw new UsageError(`“${text}” is not a country.`, 'Write --country in two letters, such as DE.');
}

function viewportNamed(name: string): ViewportName {
  if (name === 'desktop' || name === 'mobile') return name;
  throw new UsageError(`There is no viewport “${name}”.`, 'Use --viewport desktop, mobile, or both.');
}

/** `least` is 1 unless nothing at all makes sense, too. */
export function wholeNumber(text: string | undefined, flag: string, otherwise: number, least = 1): number {
  if (text === undefined) return otherwise;
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least) return number;
  throw new UsageError(`${flag} takes a whole number from ${least} up, not “${text}”.`, `Correct ${flag}.`);
}
