/** `ownqueue schedule ics`: a calendar that gives no moment away. */
import { EXIT, type ExitCode } from '../../../model/errors.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import type { GlobalOptions } from '../../global-options.js';
import { scheduleCalendar } from '../../schedule/calendar-file.js';
import { reconcileAll } from '../../schedule/reconcile-all.js';
import { withSession } from '../../session.js';

interface IcsOptions extends GlobalOptions {
  output?: string;
  moments?: boolean;
}

export default defineCommand({
  name: 'ics',
  summary: 'write the schedule as a calendar that gives no moment away',
  define(command, _context, run) {
    command
      .option('-o, --output <file>', 'write to this file; a calendar can subscribe to it')
      .option('--moments', 'show moments that have not come too; the store keeps a note of it')
      .action(run<IcsOptions>(({ options }, context) => ics(options, context)));
  },
});

async function ics({ output, moments = false, ...options }: IcsOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const reconciled = await reconcileAll(session);
    const now = context.now();
    if (moments) {
      for (const { job, status } of reconciled) {
        if (job.minutes > 0 && status.kind === 'waiting')
          await session.store.schedule.note(status.draw, 'opened', now.toISOString());
      }
    }
    const text = await scheduleCalendar(reconciled, moments, now);
    if (output === undefined) context.stdout.write(text);
    else {
      const { shownPath, writeReportFile } = await import('../../report-file.js');
      context.stderr.write(`Calendar: ${shownPath(await writeReportFile(output, text, context), context)}\n`);
    }
    return EXIT.done;
  });
}
