/** `ownqueue baseline`: write down what CI compares with, as a small file to commit. */
import { EXIT, type ExitCode, NothingObservedError } from '../../model/errors.js';
import type { CheckOptions } from '../check/check-options.js';
import { addBrowserOptions, checkSettings, siteAddresses } from '../check/check-options.js';
import type { CheckedSite } from '../check/check-sites.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import { withSession } from '../session.js';

export default defineCommand({
  name: 'baseline',
  summary: 'look at the website and write what CI compares with (baseline update)',
  define(command, _context, run) {
    const update = command
      .command('update')
      .description('look at the website and write the baseline file to commit')
      .argument('[url...]', 'home pages to start from (default: site and sites in ownqueue.yaml)')
      .option('--baseline <file>', 'file to write (default: ownqueue-baseline.json beside ownqueue.yaml)')
      .option('--viewport <name...>', 'desktop, mobile or both (default: desktop)')
      .option('--lang <tag>', 'language that the customer prefers, such as de')
      .option('--country <code>', 'country of the company, such as DE')
      .option('--pages <n>', 'pages to open at the most, per site and viewport')
      .option('--no-robots', 'open pages although robots.txt asks programs not to');
    addBrowserOptions(update).action(
      run<CheckOptions>(({ args, options }, context) => updateBaseline(args, options, context)),
    );
  },
});

async function updateBaseline(args: string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const { project } = session;
    const urls = siteAddresses(args, options, project);
    const settings = await checkSettings(options, args, project, context);
    const { projectChecks } = await import('../catalogue.js');
    const checks = await projectChecks(project);
    const { openBrowser } = await import('../run-browser.js');
    const { checkSite } = await import('../check/check-sites.js');
    await using browser = await openBrowser(options, project, context);
    const sites: CheckedSite[] = [];
    for (const url of urls) sites.push(await checkSite(url, settings, { ...session, browser, checks }));
    const lost = sites.find(({ looks }) => looks.some(({ status }) => status === 'unreachable'));
    if (lost) {
      throw new NothingObservedError(
        `${lost.url} could not be opened: ${lost.looks.find(({ failure }) => failure)?.failure ?? 'no answer'}. The baseline was left as it was.`,
        'Run it again when the website answers.',
      );
    }
    const { baselineLooks } = await import('../../audit/gate.js');
    const { toBaseline } = await import('../../model/baseline.js');
    const { writeBaseline } = await import('../../config/baseline-file.js');
    const { baselinePath } = await import('../check/gate-settings.js');
    const { shownPath } = await import('../report-file.js');
    const file = baselinePath(options, project, context);
    await writeBaseline(file, toBaseline(sites.flatMap((site) => baselineLooks(site, checks))));
    context.stdout.write(
      `Wrote ${shownPath(file, context)}. Commit it; ownqueue check --baseline compares with it.\n`,
    );
    return EXIT.done;
  });
}
