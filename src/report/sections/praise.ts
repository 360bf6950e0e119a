/** What went well, to be praised in public and with the deed. */
import { grouped } from '../grouping.js';
import { list, paragraph, type Section, sectionHeading } from '../prose.js';
import type { AuditView } from '../view.js';
import { sentence } from '../wording.js';

export function praise({ audit }: AuditView): Section {
  const passes = grouped(audit.findings.filter(({ verdict }) => verdict === 'pass')).sort(
    (a, b) => b.weight - a.weight,
  );
  if (passes.length === 0) return [];
  return [
    sectionHeading('praise', 'Good, and worth saying so'),
    list(passes.map(({ message }) => [sentence(message)])),
    paragraph('Tell those who made it so; praise belongs in public, and with the deed.'),
  ];
}
