/** `ownqueue schedule reveal`: prove that the moments were drawn beforehand and that none was changed. */
import { EXIT, type ExitCode, StoreError } from '../../../model/errors.js';
import { jsonText } from '../../../model/json-text.js';
import type { Draw, Job } from '../../../model/schedule.js';
import { brokenSeals, canonicalJson, unseal } from '../../../schedule/seal.js';
import { jobText, momentText } from '../../../schedule/wording.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import type { GlobalOptions } from '../../global-options.js';
import { withSession } from '../../session.js';

interface RevealOptions extends GlobalOptions {
  early?: boolean;
}

export default defineCommand({
  name: 'reveal',
  summary: 'open the seals of past moments and prove that nothing was changed',
  define(command, _context, run) {
    command
      .argument('[job]', 'only this job, or those whose id begins like this')
      .option('--early', 'open moments that have not come too; the store keeps a note of it')
      .action(run<RevealOptions>(({ args, options }, context) => reveal(args[0] ?? '', options, context)));
  },
});

async function reveal(prefix: string, options: RevealOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async ({ store }) => {
    const now = context.now().toISOString();
    const jobs = (await store.schedule.jobs({ removed: true })).filter(({ id }) => id.startsWith(prefix));
    const shown = [];
    for (const job of jobs) {
      const draws = await store.schedule.draws(job.id);
      const broken = new Map(brokenSeals(draws).map(({ commitment, fault: says }) => [commitment, says]));
      for (const draw of draws) {
        if (options.early && isAhead(draw, now)) await store.schedule.note(draw, 'opened', now);
        const open = options.early || !isAhead(draw, now);
        shown.push({ job, draw, open, broken: broken.get(draw.commitment) ?? null });
      }
    }
    if (options.json) {
      const draws = shown.map(({ job, draw, open, broken }) => ({
        job: job.id,
        sequence: draw.sequence,
        drawnAt: draw.drawnAt,
        commitment: draw.commitment,
        state: draw.state,
        holds: broken === null,
        openedAt: draw.openedAt,
        ...(open ? { sealed: canonicalJson(unseal(draw.content)) } : {}),
      }));
      context.stdout.write(`${jsonText({ schema: 'ownqueue.schedule-reveal/1', draws })}\n`);
    } else {
      for (const { job, draw, open, broken } of shown)
        context.stdout.write(drawText(job, draw, open, broken));
      context.stdout.write('Each seal is the SHA-256 of the line below it: printf %s LINE | sha256sum\n');
    }
    const count = shown.filter(({ broken }) => broken !== null).length;
    if (count > 0) {
      throw new StoreError(
        `${count} of ${shown.length} seals are broken.`,
        'Somebody changed the store; compare it with a backup.',
      );
    }
    return EXIT.done;
  });
}

/** Still sealed, and its moment has not come. */
function isAhead({ state, content }: Draw, now: string): boolean {
  return state === 'sealed' && (unseal(content).slot?.at ?? '') > now;
}

function drawText(job: Job, draw: Draw, open: boolean, broken: string | null): string {
  const verdict = broken ?? 'holds';
  const head = `${jobText(job)} #${draw.sequence}, drawn ${momentText(draw.drawnAt, job.zone)}, ${draw.state}`;
  if (!open) return `${head}\n  ${draw.commitment}  still sealed\n`;
  const { slot } = unseal(draw.content);
  const moment = slot ? `${momentText(slot.at, job.zone)} (${slot.stratum})` : 'no moment';
  return `${head}: ${moment}\n  ${draw.commitment}  ${verdict}\n  ${canonicalJson(unseal(draw.content))}\n`;
}
