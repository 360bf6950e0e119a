/** Limits of one's own from the configuration, put in place of the shipped ones and marked as such. */
import { UsageError } from '../model/errors.js';
import { nearest } from '../text/did-you-mean.js';
import type { Checklist, Question } from './checklist.js';
import { limitsIn, type Threshold } from './limits.js';

export interface OwnLimits {
  good?: Threshold | undefined;
  warn?: Threshold | undefined;
}

/** By check: `call/ring-seconds`. Throws UsageError for a check of this checklist that has no limits. */
export function withOwnLimits(checklist: Checklist, limits: Readonly<Record<string, OwnLimits>>): Checklist {
  const own = Object.entries(limits).filter(([check]) => check.startsWith(`${checklist.channel}/`));
  if (own.length === 0) return checklist;
  const byId = new Map(own.map(([check, each]) => [check.slice(checklist.channel.length + 1), each]));
  for (const id of byId.keys()) refuseUnknown(checklist, id);
  return {
    ...checklist,
    questions: checklist.questions.map((question) => withLimits(question, byId.get(question.id))),
  };
}

function withLimits(question: Question, own: OwnLimits | undefined): Question {
  if (!own || !hasLimits(question)) return question;
  const { good, warn } = question;
  return {
    ...question,
    ...(own.good !== undefined && { good: own.good }),
    ...(own.warn !== undefined && { warn: own.warn }),
    replaced: { ...(good !== undefined && { good }), ...(warn !== undefined && { warn }) },
  };
}

/** Limits are numbers; what is good in a choice is a matter of the checklist. */
const hasLimits = (question: Question): boolean => limitsIn(question).good !== undefined;

function refuseUnknown(checklist: Checklist, id: string): void {
  const limited = checklist.questions.filter(hasLimits).map((question) => question.id);
  if (limited.includes(id)) return;
  const { channel } = checklist;
  throw new UsageError(
    `thresholds: ${channel}/${id} has no limits to replace.`,
    `Did you mean ${channel}/${nearest(id, limited)}? Checks with limits: ${limited.join(', ')}`,
  );
}
