/** `ownqueue` alone: where things stand and one suggested next step. */
import { EXIT, type ExitCode } from '../../model/errors.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { withSession } from '../session.js';

export default defineCommand({
  name: 'home',
  summary: 'where things stand, and what to do next (the same as `ownqueue` alone)',
  define(command, _context, run) {
    command.action(run<GlobalOptions>(({ options }, context) => home(options, context)));
  },
});

async function home(options: GlobalOptions, context: Context): Promise<ExitCode> {
  const next = await withSession(options, context, async (session) => {
    const { homeView } = await import('../home/home-view.js');
    const { deliverReport } = await import('../deliver-report.js');
    const view = await homeView(session);
    await deliverReport(view, 'home', options, session);
    return view.next;
  });
  if (!context.interactive || options.json || options.quiet) return EXIT.done;
  const { chooseNext } = await import('../prompts/home.js');
  const chosen = await chooseNext(next);
  if (!chosen) return EXIT.done;
  const { main } = await import('../main.js');
  return main([...chosen, ...sameStore(options)], context);
}

/** What is started looks at the same store with the same configuration. */
const sameStore = ({ config, db }: GlobalOptions): string[] => [
  ...(config ? ['--config', config] : []),
  ...(db ? ['--db', db] : []),
];
