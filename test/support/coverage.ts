/** Which practices are reached, and from where: questions, automatic checks, figures of a report. Pure. */
import { z } from 'zod';
import type { Checklist } from '../../src/checklist/checklist.js';
import { PRACTICES } from '../../src/checklist/practices.js';

const reaches = z.record(z.string(), z.array(z.string())).default({});

/** What stands in `checklists/coverage.yaml` beside the checklists' own `practices`. */
export const coverageSchema = z.strictObject({
  automatic: reaches.describe('Check id: practices'),
  figures: reaches.describe('Measurement or command: practices'),
});

export type CoverageTable = z.infer<typeof coverageSchema>;

/** Every practice in order, with the ids that reach it; an empty list is a gap. */
export function practiceCoverage(
  checklists: readonly Checklist[],
  table: CoverageTable,
): Map<string, string[]> {
  const coverage = new Map<string, string[]>(PRACTICES.map((practice) => [practice, []]));
  for (const { channel, questions } of checklists)
    for (const { id, practices } of questions)
      for (const practice of practices) coverage.get(practice)?.push(`${channel}/${id}`);
  for (const [id, practices] of [...Object.entries(table.automatic), ...Object.entries(table.figures)])
    for (const practice of practices) coverage.get(practice)?.push(id);
  return coverage;
}
