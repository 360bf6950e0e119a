/** The last look into a mailbox, and what it answers of the walk `marketing-inbox`. */
import { type ProposedAnswer, proposedAnswers } from '../../inbox/proposed-answers.js';
import type { Audit } from '../../model/audit.js';
import type { Store } from '../../store/store.js';

/** null where no mailbox was looked into yet. */
export async function latestLook(store: Store): Promise<Audit | null> {
  const [latest] = await store.audits.list({ channel: 'inbox', limit: 1 });
  return latest ? ((await store.audits.find(latest.id)) ?? null) : null;
}

/** By question id. */
export const answeredBy = ({ measurements, subject, startedAt }: Audit): Record<string, ProposedAnswer> =>
  proposedAnswers(measurements, `${subject} on ${startedAt.slice(0, 10)}`);
