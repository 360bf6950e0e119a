/** Evidence of a mailbox → findings, measurements and a score. Pure: stored evidence can be judged again. */
import type { AuditResult } from '../model/audit.js';
import type { AnyCheck } from '../model/check.js';
import { type Finding, judgedFindings } from '../model/finding.js';
import type { InboxEvidence } from '../model/inbox-evidence.js';
import type { Measurement } from '../model/measurement.js';
import { auditScore } from '../model/score.js';

/** Raise when checks are added or changed so that scores of before and after do not compare. */
export const INBOX_CATALOGUE_VERSION = 1;

export interface InboxInstruments {
  checks: readonly AnyCheck[];
  measure(evidence: InboxEvidence, findings: readonly Finding[]): Measurement[];
}

/** `finishedAt` is ISO 8601 UTC. A mailbox without a mail cannot be judged. */
export function judgeInbox(
  evidence: InboxEvidence,
  { checks, measure }: InboxInstruments,
  finishedAt: string,
): AuditResult {
  const empty = evidence.messages.length === 0;
  const findings = empty
    ? []
    : checks.filter(({ needs }) => needs === 'inbox').flatMap((check) => judgedFindings(check, evidence, {}));
  return {
    finishedAt,
    status: empty ? 'unreachable' : 'complete',
    evidence: [{ kind: 'inbox', content: evidence }],
    findings,
    measurements: empty ? [] : measure(evidence, findings),
    score: auditScore(findings),
  };
}
