/** `ownqueue schedule add`: make a habit of one audit. */
import { EXIT, type ExitCode, UsageError } from '../../../model/errors.js';
import type { Job } from '../../../model/schedule.js';
import type { Opening } from '../../../schedule/hours.js';
import { addDays, wallClock } from '../../../schedule/local-time.js';
import { parseEvery } from '../../../schedule/recurrence.js';
import { slotsOf } from '../../../schedule/slots.js';
import { parseWindow } from '../../../schedule/window.js';
import { everyText, jobText, periodText } from '../../../schedule/wording.js';
import { defineCommand } from '../../command.js';
import type { Context } from '../../context.js';
import type { GlobalOptions } from '../../global-options.js';
import { withStore } from '../../open-store.js';
import type { Project } from '../../project.js';
import { checklistFor } from '../../schedule/checklist-of.js';
import { openingOf } from '../../schedule/opening.js';
import { tendOne } from '../../schedule/tend-all.js';
import { allUnattended } from '../../schedule/unattended.js';

interface AddOptions extends GlobalOptions {
  every: string;
  window?: string;
  minutes?: string;
  subject?: string;
  branch?: string;
  start?: string;
  persona?: string[];
  errand?: string[];
  line?: string[];
}

export default defineCommand({
  name: 'add',
  summary: 'add a regular audit: call, reception, website, inbox, …',
  define(command, _context, run) {
    command
      .argument('<channel>', 'a checklist, or website or inbox, which run by themselves')
      .requiredOption('--every <time>', '1d, 2w, 1m, 1q, weekly, or a rule such as FREQ=MONTHLY;BYDAY=1MO')
      .option('--window <when>', 'opening-hours, any-time, or such as "tue-thu 09:00-12:00"')
      .option('--minutes <n>', 'minutes of your own time, up to 30')
      .option('--subject <text>', 'what is tested: an address, a branch; never a person')
      .option('--branch <name>', 'branch of ownqueue.yaml whose hours count')
      .option('--start <date>', 'first day, as 2026-12-01 (default: today)')
      .option('--persona <text...>', 'ways to behave, one of which is drawn')
      .option('--errand <text...>', 'errands, one of which is drawn')
      .option('--line <text...>', 'telephones or addresses, one of which is drawn')
      .action(run<AddOptions>(({ args, options }, context) => add(args[0]!, options, context)));
  },
});

async function add(channel: string, options: AddOptions, context: Context): Promise<ExitCode> {
  return withStore(options, context, async (store, project) => {
    const job = await jobOf(channel, options, project, context);
    await store.schedule.add(job);
    const { standing, draws } = await tendOne(job, store, project, context);
    if (options.json) {
      context.stdout.write(
        `${JSON.stringify({ schema: 'ownqueue.schedule-add/1', job, draw: publicDraw(draws) }, null, 2)}\n`,
      );
      return EXIT.done;
    }
    context.stdout.write(`Added ${job.id}: ${jobText(job)}, ${everyText(job)}.\n`);
    if (standing.kind === 'waiting') {
      const { draw, period } = standing;
      context.stdout.write(
        `A moment ${periodText(period)} is drawn and sealed (${draw.commitment.slice(0, 12)}).\n`,
      );
    }
    return EXIT.done;
  });
}

async function jobOf(name: string, options: AddOptions, project: Project, context: Context): Promise<Job> {
  const { config } = project;
  const channels = (await allUnattended()).map(({ channel }) => channel);
  const checklist = channels.includes(name) ? null : await checklistFor(name, channels, project);
  const channel = checklist?.channel ?? name;
  const branch = options.branch ?? '';
  const opening = openingOf(config, branch, context.zone);
  const { zone } = opening;
  const start = dateOf(options.start ?? wallClock(context.now().getTime(), zone).date);
  const window = options.window ?? (checklist ? 'opening-hours' : 'any-time');
  assertSlots(start, opening, window);
  return {
    id: `${channel}-${fourDigits(context.random())}`,
    createdAt: context.now().toISOString(),
    channel,
    subject: options.subject ?? (channel === 'website' ? (config.site ?? '') : ''),
    branch,
    recurrence: parseEvery(options.every, start),
    start,
    window,
    minutes: checklist
      ? minutesOf(options.minutes ?? String(Math.min(30, Math.round(checklist.minutes))))
      : 0,
    zone,
    personas: options.persona ?? [],
    errands: options.errand ?? [],
    lines: options.line ?? [],
    removedAt: null,
  };
}

/** Days within which a window has to hold a half hour: longer than any season's holidays (our assumption). */
const AHEAD = 92;

/** Throws UsageError for a window that cannot be read, or in which nobody is there. */
function assertSlots(start: string, opening: Opening, window: string): void {
  const ahead = { from: start, to: addDays(start, AHEAD) };
  if (slotsOf(ahead, opening, parseWindow(window)).length > 0) return;
  throw new UsageError(
    `The window ${window} holds no half hour in which you are open.`,
    'Widen --window, or correct hours: and holidays: in ownqueue.yaml.',
  );
}

/** Hexadecimal, so that several jobs of one channel can be told apart. */
const fourDigits = (random: number): string =>
  Math.floor(random * 2 ** 16)
    .toString(16)
    .padStart(4, '0');

function dateOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new UsageError(`“${text}” is not a date.`, 'Write --start as 2026-12-01.');
}

/** The habit is meant to fit into half an hour a week, and so is each half hour that is drawn. */
function minutesOf(text: string): number {
  if (/^([1-9]|[12]\d|30)$/.test(text)) return Number(text);
  throw new UsageError(`--minutes takes 1 to 30, not “${text}”.`, 'A drawn moment is half an hour long.');
}

const publicDraw = (draws: readonly { commitment: string; periodFrom: string; periodTo: string }[]) => {
  const last = draws.at(-1);
  return last ? { commitment: last.commitment, from: last.periodFrom, to: last.periodTo } : null;
};
