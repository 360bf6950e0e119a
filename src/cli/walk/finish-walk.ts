/** A walk at its end: answers become evidence, are judged, and the audit is closed. */
import { judgeWalk } from '../../audit/walk-audit.js';
import { asChecks } from '../../checklist/as-checks.js';
import type { Checklist } from '../../checklist/checklist.js';
import { walkEvidence } from '../../checklist/evidence.js';
import { measureAnswers } from '../../checklist/measurements.js';
import type { Walk } from '../../checklist/walk.js';
import type { AnswersEvidence } from '../../model/answers.js';
import type { Audit, AuditHeader, AuditResult } from '../../model/audit.js';
import type { WalkSetup } from '../../model/walk-journal.js';
import type { AuditSummary, Store } from '../../store/store.js';

export interface FinishedWalk {
  audit: Audit;
  checklist: Checklist;
  evidence: AnswersEvidence;
}

/** `finishedAt` is ISO 8601 UTC. */
export async function finishWalk(
  store: Store,
  begun: AuditSummary,
  walk: Walk,
  setup: WalkSetup,
  finishedAt: string,
): Promise<FinishedWalk> {
  const { checklist } = walk;
  const evidence = walkEvidence(walk, setup, begun.startedAt, finishedAt);
  await store.audits.finish(begun.id, judgeAnswers(checklist, evidence, begun));
  const audit = await store.audits.find(begun.id);
  if (!audit) throw new Error(`The audit ${begun.id} was finished and is gone.`);
  return { audit, checklist, evidence };
}

/** Pure; the same for a walk that just ended and for one that is judged again. */
export const judgeAnswers = (
  checklist: Checklist,
  evidence: AnswersEvidence,
  header: Pick<AuditHeader, 'subject' | 'branch' | 'practice' | 'announced'>,
): AuditResult =>
  judgeWalk(evidence, header, {
    checks: asChecks(checklist),
    measure: (answers, subject, context) => measureAnswers(checklist, answers, subject, context),
  });
