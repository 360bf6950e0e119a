/** New actions: by hand, or from what an audit found. */

import type { Action } from '../../model/action.js';
import { openAction } from '../../model/action.js';
import { UsageError } from '../../model/errors.js';
import type { Finding } from '../../model/finding.js';
import { randomHex } from '../../text/random-hex.js';
import { checkCards } from '../check-cards.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import type { Session } from '../session.js';

export interface AddOptions {
  audit?: string;
  check?: string;
  failed?: boolean;
  owner?: string;
  due?: string;
  note?: string;
}

/** `a1b2c3d4e5f6`: any beginning of it will do to type; 48 bits, so that stores of many leaders can be merged. */
export const newActionId = ({ random }: Context): string => randomHex(random, 12);

/** Throws UsageError where nothing says what to do, or nothing failed. */
export async function newActions(
  title: string | undefined,
  options: AddOptions,
  { store, project, context }: Session,
): Promise<Action[]> {
  const { owner = '', note = '' } = options;
  const due = options.due === undefined ? null : dueDay(options.due);
  const shared = { owner, note, due };
  const now = context.now().toISOString();
  const byHand = !options.check && !options.failed;
  if (byHand && !title) throw nothingToDo();
  if (byHand && title && !options.audit) return [openAction(newActionId(context), { ...shared, title }, now)];
  const audit = await store.audits.find(options.audit ?? 'latest');
  if (!audit)
    throw new UsageError(
      options.audit ? `There is no audit ${options.audit}.` : 'No audit is stored here yet.',
      'Name one with --audit, or audit something first.',
    );
  const { id: auditId, channel, subject, branch } = audit;
  if (byHand && title)
    return [openAction(newActionId(context), { ...shared, title, auditId, channel, subject, branch }, now)];
  const known = await store.actions.list({ channel, subject, branch });
  const waiting = new Set(known.filter(({ state }) => state === 'open').map(({ check }) => check));
  const failures = firstOfEach(audit.findings).filter(({ check }) =>
    options.check ? check === options.check : !waiting.has(check),
  );
  if (failures.length === 0) throw nothingFailed(options, auditId);
  const remedies = await remediesByOutcome(project);
  return failures.map(({ check, outcome, message }) =>
    openAction(
      newActionId(context),
      {
        ...shared,
        title: title ?? remedies.get(`${check} ${outcome}`) ?? `See to: ${message}`,
        problem: message,
        check,
        auditId,
        channel,
        subject,
        branch,
      },
      now,
    ),
  );
}

/** One failed finding a check is enough. */
const firstOfEach = (findings: readonly Finding[]): Finding[] => [
  ...new Map(
    findings
      .filter(({ verdict }) => verdict === 'fail')
      .toReversed()
      .map((finding) => [finding.check, finding]),
  ).values(),
];

async function remediesByOutcome(project: Project): Promise<Map<string, string>> {
  const checks = await checkCards(project);
  return new Map(
    Object.entries(checks).flatMap(([id, { outcomes }]) =>
      Object.entries(outcomes).flatMap(([code, outcome]): [string, string][] =>
        outcome.verdict === 'fail' ? [[`${id} ${code}`, outcome.remedy.text]] : [],
      ),
    ),
  );
}

/** Throws UsageError for anything but a day such as `2026-12-01`. */
export function dueDay(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text) return text;
  throw new UsageError(`“${text}” is no day.`, 'Write it as in 2026-12-01.');
}

const nothingToDo = (): UsageError =>
  new UsageError(
    'Nothing says what is to be done.',
    'Say it, as in: ownqueue actions add "Answer the complaints line" --owner "service lead" --due 2026-12-01; or take what failed: ownqueue actions add --failed',
  );

const nothingFailed = ({ check }: AddOptions, audit: string): UsageError =>
  check
    ? new UsageError(`${check} did not fail in audit ${audit}.`, 'ownqueue report shows what did.')
    : new UsageError(
        `Everything that failed in audit ${audit} has an action already.`,
        'Next: ownqueue actions',
      );
