/** What somebody will do about a finding: open, done, told to those concerned, verified by a later audit. */
import { UsageError } from './errors.js';
import type { Finding } from './finding.js';

export interface Action {
  id: string;
  /** All times are ISO 8601 UTC. */
  createdAt: string;
  /** The audit and check whose finding it answers; null for actions made by hand. */
  auditId: string | null;
  check: string | null;
  channel: string;
  subject: string;
  branch: string;
  /** What customers met, in the words of the finding; may be empty. */
  problem: string;
  /** What will be done. */
  title: string;
  /** A role, never a name; empty while nobody has it. */
  owner: string;
  /** `2026-12-01`; null for none. */
  due: string | null;
  /** Internal: never on a page for staff or customers. */
  note: string;
  state: 'open' | 'done';
  doneAt: string | null;
  toldAt: string | null;
  /** How those concerned were told. */
  toldHow: string;
  verifiedAt: string | null;
  /** The audit in which the check passed again. */
  verifiedBy: string | null;
  reopenedAt: string | null;
}

export type NewAction = Pick<Action, 'title'> &
  Partial<
    Pick<
      Action,
      'auditId' | 'check' | 'channel' | 'subject' | 'branch' | 'problem' | 'owner' | 'due' | 'note'
    >
  >;

export const openAction = (id: string, action: NewAction, now: string): Action => ({
  auditId: null,
  check: null,
  channel: '',
  subject: '',
  branch: '',
  problem: '',
  owner: '',
  due: null,
  note: '',
  ...action,
  id,
  createdAt: now,
  ...UNDONE,
  reopenedAt: null,
});

const UNDONE = {
  state: 'open',
  doneAt: null,
  toldAt: null,
  toldHow: '',
  verifiedAt: null,
  verifiedBy: null,
} as const;

/** Throws UsageError where it is done already. */
export function done(action: Action, now: string): Action {
  if (action.state === 'done')
    throw wrongState(action, 'is done already', `ownqueue actions told ${action.id}`);
  return { ...action, state: 'done', doneAt: now };
}

/** Throws UsageError where it is not done yet: people are told of deeds, not of plans. */
export function told(action: Action, how: string, now: string): Action {
  if (action.state === 'open')
    throw wrongState(action, 'is not done yet', `ownqueue actions done ${action.id}`);
  return { ...action, toldAt: now, toldHow: how };
}

/** What was done, told and verified no longer holds. Throws UsageError where it is open already. */
export function reopened(action: Action, now: string): Action {
  if (action.state === 'open') throw wrongState(action, 'is open already', 'ownqueue actions');
  return { ...action, ...UNDONE, reopenedAt: now };
}

const wrongState = ({ id, title }: Action, what: string, next: string): UsageError =>
  new UsageError(`Action ${id} (“${title}”) ${what}.`, `Next: ${next}`);

/** The part of an audit that bears on an action. */
export interface LaterAudit {
  id: string;
  startedAt: string;
  practice: boolean;
  announced: boolean;
  /** Of the action's check alone. */
  findings: readonly Pick<Finding, 'verdict'>[];
}

/**
 * A done action is verified when its check passes throughout in a later audit, and reopened when it fails
 * anywhere. An audit that could not tell, was for practice or announced, or began before the action was done or
 * verified changes nothing.
 */
export function afterAudit(action: Action, audit: LaterAudit): Action {
  const { id, startedAt, findings } = audit;
  const since = action.verifiedAt ?? action.doneAt ?? '';
  if (action.state !== 'done' || audit.practice || audit.announced || startedAt < since) return action;
  const verdicts = new Set(findings.map(({ verdict }) => verdict));
  if (verdicts.has('fail')) return reopened(action, startedAt);
  if (!verdicts.has('pass') || verdicts.has('cant-tell') || action.verifiedAt) return action;
  return { ...action, verifiedAt: startedAt, verifiedBy: id };
}

/** Where an action stands, most urgent first. */
export const STAGES = ['overdue', 'open', 'to-tell', 'to-verify', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** `today` is a day such as `2026-11-22`. Made by hand, an action has no check that could verify it. */
export function actionStage(action: Action, today: string): Stage {
  if (action.state === 'open') return action.due !== null && action.due < today ? 'overdue' : 'open';
  if (action.toldAt === null) return 'to-tell';
  return action.check !== null && action.verifiedAt === null ? 'to-verify' : 'closed';
}

/** Overdue ones first, then by due day, then oldest first. */
export function byUrgency(today: string): (a: Action, b: Action) => number {
  const key = (action: Action): string =>
    [STAGES.indexOf(actionStage(action, today)), action.due ?? '9999', action.createdAt, action.id].join(' ');
  // mutants: equal (<=, 2) — no two actions have one id, and only the sign counts
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}
