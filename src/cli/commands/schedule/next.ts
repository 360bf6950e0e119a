/** `ownqueue schedule next`: what comes next, without giving the moment away. */
import { EXIT, type ExitCode } from '../../../model/errors.js';
import { jsonText } from '../../../model/json-text.js';
import type { ReconciledJob } from '../../../schedule/reconcile.js';
import { jobText, momentText, periodText } from '../../../schedule/wording.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import type { GlobalOptions } from '../../global-options.js';
import { reconcileAll } from '../../schedule/reconcile-all.js';
import { withSession } from '../../session.js';

export default defineCommand({
  name: 'next',
  summary: 'show what comes next, without the moment',
  define(command, _context, run) {
    command.action(run(({ options }, context) => next(options, context)));
  },
});

async function next(options: GlobalOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const coming = (await reconcileAll(session))
      .flatMap(comingMoment)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    if (options.json) {
      context.stdout.write(`${jsonText({ schema: 'ownqueue.schedule-next/1', next: coming })}\n`);
    } else if (coming.length === 0) {
      context.stdout.write('Nothing is coming. Try: ownqueue schedule suggest\n');
    } else {
      for (const { text } of coming) context.stdout.write(`${text}\n`);
    }
    return EXIT.done;
  });
}

function comingMoment({ job, status }: ReconciledJob) {
  if (status.kind === 'due') {
    const text = `${jobText(job)}: now, since ${momentText(status.at, job.zone)}`;
    return [
      {
        job: job.id,
        from: status.draw.periodFrom,
        to: status.draw.periodTo,
        due: true,
        commitment: status.draw.commitment,
        text,
      },
    ];
  }
  if (status.kind !== 'waiting') return [];
  const { draw, period } = status;
  const text = `${jobText(job)}: ${periodText(period)}, sealed as ${draw.commitment.slice(0, 12)}`;
  return [{ job: job.id, ...period, due: false, commitment: draw.commitment, text }];
}
