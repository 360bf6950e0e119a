/** What to say if evidence that is stored turns out to be damaged: only then is it held against its schema. */
import type { EvidenceRecord } from '../model/audit.js';
import { ExpectedError, StoreError } from '../model/errors.js';

/**
 * Throws StoreError if the evidence of the audit is to blame for an error, and the error itself otherwise.
 * `evidence` is read only after an error.
 */
export async function readingEvidence<T>(
  id: string,
  evidence: () => Promise<readonly EvidenceRecord[]>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    const { mistakeIn } = await import('../store/evidence-schema.js');
    for (const { kind, content } of await evidence()) {
      const mistake = await mistakeIn(kind, content);
      if (mistake === null) continue;
      throw new StoreError(
        `The evidence of the audit ${id} is damaged: ${mistake}.`,
        `Take the audit out with: ownqueue audits remove ${id}`,
        { cause: error },
      );
    }
    throw error;
  }
}
