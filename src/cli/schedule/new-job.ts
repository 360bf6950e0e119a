/** A job of the schedule from its flags. */

import { UsageError } from '../../model/errors.js';
import type { Job } from '../../model/schedule.js';
import type { Opening } from '../../schedule/hours.js';
import { addDays, wallClock } from '../../schedule/local-time.js';
import { parseEvery } from '../../schedule/recurrence.js';
import { freeSlots } from '../../schedule/slots.js';
import { parseWindow } from '../../schedule/window.js';
import { randomHex } from '../../text/random-hex.js';
import { withoutSecrets } from '../../text/without-secrets.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import type { Project } from '../project.js';
import { checklistFor } from './checklist-of.js';
import { branchOpening } from './opening.js';
import { allUnattended } from './unattended.js';

export interface AddOptions extends GlobalOptions {
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

/** Throws UsageError for anything that cannot be read, and for a window in which nobody is there. */
export async function newJob(
  name: string,
  options: AddOptions,
  project: Project,
  context: Context,
): Promise<Job> {
  const { config } = project;
  const unattended = await allUnattended();
  const channels = unattended.map(({ channel }) => channel);
  const checklist = channels.includes(name) ? null : await checklistFor(name, channels, project);
  const channel = checklist?.channel ?? name;
  const branch = options.branch ?? '';
  const opening = branchOpening(config, branch, context.zone);
  const { zone } = opening;
  const start = startDate(options.start ?? wallClock(context.now().getTime(), zone).date);
  const window = options.window ?? (checklist ? 'opening-hours' : 'any-time');
  assertSlots(start, opening, window);
  const subject = withoutSecrets(auditSubject(channel, options.subject, config.site));
  unattended.find((each) => each.channel === channel)?.args({ subject }, project);
  return {
    id: `${channel}-${randomHex(context.random, 4)}`,
    createdAt: context.now().toISOString(),
    channel,
    subject,
    branch,
    recurrence: parseEvery(options.every, start),
    start,
    window,
    minutes: checklist
      ? wholeMinutes(options.minutes ?? String(Math.min(30, Math.round(checklist.minutes))))
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
  if (freeSlots(ahead, opening, parseWindow(window)).length > 0) return;
  throw new UsageError(
    `The window ${window} holds no half hour in which you are open.`,
    'Widen --window, or correct hours: and holidays: in ownqueue.yaml.',
  );
}

/** A website is named as its audits name it, so that they are found again. */
function auditSubject(channel: string, named: string | undefined, site: string | undefined): string {
  const subject = named ?? (channel === 'website' ? (site ?? '') : '');
  const address = /^https?:/i.test(subject) || channel !== 'website' ? subject : `https://${subject}`;
  return channel === 'website' && subject && URL.canParse(address) ? new URL(address).href : subject;
}

function startDate(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new UsageError(`“${text}” is not a date.`, 'Write --start as 2026-12-01.');
}

/** The habit is meant to fit into half an hour a week, and so is each half hour that is drawn. */
function wholeMinutes(text: string): number {
  if (/^([1-9]|[12]\d|30)$/.test(text)) return Number(text);
  throw new UsageError(`--minutes takes 1 to 30, not “${text}”.`, 'A drawn moment is half an hour long.');
}
