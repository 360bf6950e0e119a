/** Which mails did most wrong, and what. Pure. */
import type { Finding } from '../model/finding.js';
import type { InboxEvidence, MessageFacts } from '../model/inbox-evidence.js';

export interface WorstMail {
  mail: MessageFacts;
  /** What was wrong, worst first. */
  faults: readonly string[];
}

/** Heaviest loss first; a critical fault outweighs all others. Mails without a fault are left out. */
export function worstMails({ messages }: InboxEvidence, findings: readonly Finding[], most = 5): WorstMail[] {
  const faults = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.verdict !== 'fail') continue;
    faults.set(finding.subject, [...(faults.get(finding.subject) ?? []), finding]);
  }
  return messages
    .filter(({ id }) => faults.has(id))
    .map((mail) => ({
      mail,
      failed: [...(faults.get(mail.id) ?? [])].sort((a, b) => lostWeight(b) - lostWeight(a)),
    }))
    .sort((a, b) => total(b.failed) - total(a.failed))
    .slice(0, most)
    .map(({ mail, failed }) => ({ mail, faults: failed.map(({ message }) => message) }));
}

/** As much as five failures of the heaviest kind (our assumption). */
const CRITICAL = 25;

const lostWeight = ({ weight, credit, critical }: Finding): number =>
  weight * (1 - (credit ?? 0)) + (critical && credit === 0 ? CRITICAL : 0);

const total = (findings: readonly Finding[]): number =>
  findings.reduce((sum, finding) => sum + lostWeight(finding), 0);
