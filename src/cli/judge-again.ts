/** Stored evidence → a fresh judgement, by the kind of evidence. */

import { judgeInbox } from '../audit/inbox-audit.js';
import { judgeWebsite } from '../audit/website-audit.js';
import { inboxMeasurements } from '../inbox/measurements.js';
import type { Audit, AuditResult } from '../model/audit.js';
import { StoreError, UsageError } from '../model/errors.js';
import { inboxChecks, projectChecks } from './catalogue.js';
import type { Session } from './session.js';
import { judgeAnswers } from './walk/finish-walk.js';
import { checklistNamed } from './walk/own-checklists.js';

/** Throws UsageError for audits whose evidence no check of this version reads. */
export async function judgeAgain(audit: Audit, { store, project, context }: Session): Promise<AuditResult> {
  const evidence = await store.audits.evidence(audit.id);
  const looks = evidence.filter((record) => record.kind === 'site').map(({ content }) => content);
  if (looks.length > 0) return judgeWebsite(looks, await projectChecks(project));
  const inbox = evidence.find((record) => record.kind === 'inbox')?.content;
  if (inbox) {
    const instruments = { checks: await inboxChecks(), measure: inboxMeasurements };
    return judgeInbox(inbox, instruments, audit.finishedAt ?? audit.startedAt);
  }
  const answers = evidence.find((record) => record.kind === 'answers')?.content;
  if (answers) {
    const setup = await store.walks.setup(audit.id);
    const checklist = await checklistNamed(setup?.checklist ?? answers.checklist, project, context);
    return judgedAnswers(checklist, answers, audit);
  }
  throw new UsageError(`${audit.id} holds no evidence.`, 'Only audits with evidence can be judged again.');
}

/** Answers of another kind than their questions ask for were not given to this checklist. */
function judgedAnswers(...[checklist, answers, audit]: Parameters<typeof judgeAnswers>): AuditResult {
  try {
    return judgeAnswers(checklist, answers, audit);
  } catch (error) {
    throw new StoreError(
      `The answers that are stored do not fit the checklist ${checklist.id}: ${(error as Error).message}.`,
      'Use the checklist that they were given to, or take the audit out with: ownqueue audits remove',
      { cause: error },
    );
  }
}
