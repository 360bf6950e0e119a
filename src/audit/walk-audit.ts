/** Answers of a person → findings, measurements and a score, exactly as for programs. Pure. */
import type { AnswersEvidence } from '../model/answers.js';
import type { AuditHeader, AuditResult } from '../model/audit.js';
import type { AnyCheck } from '../model/check.js';
import { judgedFindings, type SeenUnder } from '../model/finding.js';
import type { Measurement } from '../model/measurement.js';
import { auditScore } from '../model/score.js';

export interface WalkJudging {
  checks: readonly AnyCheck[];
  measure(evidence: AnswersEvidence, subject: string, context: SeenUnder): Measurement[];
}

/** Practice and announced audits get no score; a walk with unanswered questions is partial. */
export function judgeWalk(
  evidence: AnswersEvidence,
  header: Pick<AuditHeader, 'subject' | 'branch' | 'practice' | 'announced'>,
  { checks, measure }: WalkJudging,
): AuditResult {
  const context: SeenUnder = header.branch ? { branch: header.branch } : {};
  const findings = checks
    .filter(({ needs }) => needs === 'answers')
    .flatMap((check) => judgedFindings(check, evidence, context));
  return {
    finishedAt: evidence.finishedAt,
    status: findings.some(({ verdict }) => verdict === 'cant-tell') ? 'partial' : 'complete',
    evidence: [{ kind: 'answers', content: evidence }],
    findings,
    measurements: measure(evidence, header.subject, context),
    score: header.practice || header.announced ? null : auditScore(findings),
  };
}
