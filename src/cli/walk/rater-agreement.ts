/** Finds the audits in which somebody else rated the same contact, and compares the answers. */
import { raterAgreement } from '../../checklist/agreement.js';
import type { AnswersEvidence } from '../../model/answers.js';
import type { Audit } from '../../model/audit.js';
import type { RatersCompared } from '../../report/view.js';
import type { Store } from '../../store/store.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import { checklistNamed } from './own-checklists.js';

const HOUR = 3_600_000;
/** Two walks this near to each other, by different people, are taken as one contact (our assumption). */
const SAME_CONTACT = 2 * HOUR;
/** Self-assessments have no contact; they belong together within a quarter (our assumption). */
const SAME_QUARTER = 90 * 24 * HOUR;

/** undefined if nobody else did. */
export async function ratersCompared(
  audit: Audit,
  { store, project, context }: { store: Store; project: Project; context: Context },
): Promise<RatersCompared | undefined> {
  const own = await storedAnswers(store, audit.id);
  if (!own || !audit.rater) return undefined;
  const checklist = await checklistNamed(
    (await store.walks.setup(audit.id))?.checklist ?? own.checklist,
    project,
    context,
  );
  const window = checklist.ended === undefined ? SAME_QUARTER : SAME_CONTACT;
  const near = (
    await store.audits.list({ channel: audit.channel, subject: audit.subject, branch: audit.branch })
  ).filter(
    ({ rater, version, startedAt }) =>
      rater !== '' &&
      rater !== audit.rater &&
      version === audit.version &&
      Math.abs(Date.parse(startedAt) - Date.parse(audit.startedAt)) <= window,
  );
  const pairs: [AnswersEvidence, AnswersEvidence][] = [];
  for (const { id } of near) {
    const other = await storedAnswers(store, id);
    if (other) pairs.push([own, other]);
  }
  if (pairs.length === 0) return undefined;
  const { apart, ...agreement } = raterAgreement(checklist, pairs);
  const others = [...new Set(near.map(({ rater }) => rater))].sort();
  return { ...agreement, others, apart: apart.map((id) => `${checklist.channel}/${id}`) };
}

async function storedAnswers(store: Store, id: string): Promise<AnswersEvidence | undefined> {
  return (await store.audits.evidence(id)).find((record) => record.kind === 'answers')?.content;
}
