/** The audit of a walk, opened in the store before its first question. */
import type { Checklist, Question } from '../../checklist/checklist.js';
import { readAnswer } from '../../checklist/read-answer.js';
import { UsageError } from '../../model/errors.js';
import type { WalkSetup } from '../../model/walk-journal.js';
import type { AuditSummary, Store } from '../../store/store.js';
import type { Context } from '../context.js';
import { isShipped } from './own-checklists.js';
import type { WalkOptions } from './walk-options.js';

export interface Begin {
  subject: string;
  branch: string;
  errand: string;
  persona: string;
  /** ISO 8601 UTC. */
  startedAt: string;
}

export interface BegunWalk {
  audit: AuditSummary;
  setup: WalkSetup;
}

/** Programs have no rater; a person always has one. */
const WHOEVER_LEADS = 'leader';

export async function beginWalk(
  store: Store,
  checklist: Checklist,
  { subject, branch, errand, persona, startedAt }: Begin,
  options: WalkOptions,
  context: Context,
): Promise<BegunWalk> {
  const setup: WalkSetup = {
    checklist: isShipped(checklist) ? checklist.id : checklist.file,
    errand,
    persona,
    contactEndedAt: options.contactAt === undefined ? null : timeOf(options.contactAt, context),
  };
  const id = await store.walks.begin(
    {
      channel: checklist.channel,
      subject,
      startedAt,
      zone: context.zone,
      version: checklist.version,
      practice: options.practice ?? false,
      announced: options.announced ?? false,
      rater: options.rater ?? WHOEVER_LEADS,
      branch,
    },
    setup,
  );
  return { audit: await openAudit(store, id), setup };
}

/** Throws UsageError where there is no such audit. */
export async function openAudit(store: Store, id: string): Promise<AuditSummary> {
  const audit = await store.audits.find(id);
  if (!audit)
    throw new UsageError(`There is no walk ${id}.`, 'Leave the id out to go on with the newest one.');
  return audit;
}

function timeOf(text: string, { zone, now }: Context): string {
  const read = readAnswer({ type: 'date-time' } as Question, text, zone, now());
  if ('value' in read && read.value !== null) return String(read.value);
  throw new UsageError(
    `--contact-at ${text} is not a time.`,
    'Write it as 2026-11-22 14:30, or 14:30 for today.',
  );
}
