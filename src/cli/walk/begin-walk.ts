/** The audit of a walk, opened in the store before its first question. */
import type { Checklist } from '../../checklist/checklist.js';
import { readMoment } from '../../checklist/moment.js';
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
const USUAL_RATER = 'leader';

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
    contactEndedAt: options.contactAt === undefined ? null : readTime(options.contactAt, context),
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
      rater: options.rater ?? USUAL_RATER,
      branch,
    },
    setup,
  );
  return { audit: await openAudit(store, id), setup };
}

/** Throws UsageError if there is no such audit. */
export async function openAudit(store: Store, id: string): Promise<AuditSummary> {
  const audit = await store.audits.find(id);
  if (!audit)
    throw new UsageError(`There is no walk ${id}.`, 'Leave the id out to go on with the newest one.');
  return audit;
}

function readTime(text: string, { zone, now }: Context): string {
  const read = readMoment(text, zone, now());
  if ('value' in read) return read.value;
  throw new UsageError(
    `--contact-at ${text} is not a time.`,
    'Write it as 2026-11-22 14:30, or 14:30 for today.',
  );
}
