/** `ownqueue due`: what is due now; with --run, what needs nobody is done at once. */
import { EXIT, type ExitCode } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import { plainText } from '../../model/plain-text.js';
import { type Neglected, neglected, neglectSentence } from '../../schedule/neglect.js';
import type { RunReport } from '../../schedule/run-due.js';
import { jobText, momentText } from '../../schedule/wording.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import type { Project } from '../project.js';
import { walkCommand } from '../schedule/checklist-of.js';
import { reconcileAll } from '../schedule/reconcile-all.js';
import { type Due, isDue, runAllDue } from '../schedule/run-all-due.js';
import { sendSummaries } from '../schedule/send-summaries.js';
import { runLine } from '../schedule/summaries.js';
import { allUnattended } from '../schedule/unattended.js';
import { type Session, withSession } from '../session.js';

interface DueOptions extends GlobalOptions {
  run?: boolean;
}

export default defineCommand({
  name: 'due',
  summary: 'show what is due now; --run does what needs nobody',
  define(command, _context, run) {
    command
      .option('--run', 'run due website and inbox audits, send what waits, remind of the rest; for timers')
      .action(run<DueOptions>(({ options }, context) => due(options, context)));
  },
});

async function due(options: DueOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const { store } = session;
    const unattended = await allUnattended();
    const found = (await reconcileAll(session)).filter(isDue);
    const reports = options.run ? await runAllDue(found, unattended, session) : [];
    const reconciled = reports.length > 0 ? await reconcileAll(session) : null;
    const open = reconciled?.filter(isDue) ?? found;
    const gaps = neglected(
      await store.schedule.jobs(),
      await store.schedule.draws(),
      await store.audits.list(),
      context.now(),
    );
    if (options.run) await sendSummaries(reports, open, gaps, unattended, session);
    if (options.json) context.stdout.write(`${jsonText(dueDocument(open, reports, gaps))}\n`);
    else if (!(options.quiet && options.run))
      context.stdout.write(await dueText(open, reports, gaps, session));
    return EXIT.done;
  });
}

const dueDocument = (open: readonly Due[], reports: readonly RunReport[], gaps: readonly Neglected[]) => ({
  schema: 'ownqueue.due/1',
  due: open.map(({ job, status: { sealed, at } }) => ({
    job: job.id,
    channel: job.channel,
    subject: job.subject,
    branch: job.branch,
    minutes: job.minutes,
    since: at,
    persona: sealed.persona,
    errand: sealed.errand,
    line: sealed.line,
  })),
  ran: reports.map(({ job, ...report }) => ({ job: job.id, channel: job.channel, ...report })),
  neglected: gaps.map(({ job, days, lastAt }) => ({ job: job.id, channel: job.channel, days, lastAt })),
});

async function dueText(
  open: readonly Due[],
  reports: readonly RunReport[],
  gaps: readonly Neglected[],
  { store, project }: Session,
): Promise<string> {
  const ran = await Promise.all(reports.map((report) => runLine(report, store)));
  const waiting = await Promise.all(open.map((each) => dueLine(each, project)));
  const lines = [...ran, ...waiting, ...gaps.map(neglectSentence)];
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'Nothing is due.\n';
}

async function dueLine({ job, status: { sealed, at } }: Due, project: Project): Promise<string> {
  const since = `${jobText(job)}, since ${momentText(at, job.zone)}`;
  if (job.minutes === 0) return `Due: ${since}. Run it with: ownqueue due --run`;
  const how = [sealed.errand, sealed.persona, sealed.line]
    .filter(Boolean)
    .map((each) => `\n  ${plainText(each)}`);
  return `Due: ${since}.${how.join('')}\n  Begin with: ${await walkCommand(job.channel, project)}`;
}
