/** What a check concluded in one audit, with the exhibits that prove it. */

import type { AnyCheck, Judgement, Verdict } from './check.js';
import type { Exhibit } from './exhibit.js';

/** The circumstances under which something was seen; part of every comparison. */
export interface SeenUnder {
  viewport?: string;
  language?: string;
  branch?: string;
}

export interface Finding {
  check: string;
  subject: string;
  outcome: string;
  verdict: Verdict;
  weight: number;
  critical: boolean;
  /** Share of the weight earned, 0 to 1; null when the verdict is neither pass nor fail. */
  credit: number | null;
  message: string;
  exhibits: readonly Exhibit[];
  context: SeenUnder;
}

/** Judges one piece of evidence with one check. Throws only when the check breaks its own contract. */
export function judgedFindings(check: AnyCheck, evidence: unknown, context: SeenUnder): Finding[] {
  return check.judge(evidence).map((judgement) => toFinding(check, judgement, context));
}

function toFinding(check: AnyCheck, judgement: Judgement, context: SeenUnder): Finding {
  const outcome = check.outcomes[judgement.outcome];
  if (!outcome) throw new Error(`${check.id} reached an outcome it does not declare: ${judgement.outcome}`);
  const { verdict } = outcome;
  const credit =
    verdict === 'pass' ? (outcome.credit ?? 1) : verdict === 'fail' ? (outcome.credit ?? 0) : null;
  return {
    check: check.id,
    subject: judgement.subject,
    outcome: judgement.outcome,
    verdict,
    weight: check.weight,
    // Half a failure does not cap the score, so nobody should be told that it does.
    critical: (check.critical ?? false) && !(verdict === 'fail' && credit !== 0),
    credit,
    message: judgement.message ?? outcome.says,
    exhibits: judgement.exhibits ?? [],
    context,
  };
}
