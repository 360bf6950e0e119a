/** What went well, to be praised in public and with the deed. */
import { grouped } from '../grouping.js';
import { list, paragraph, type Section, sectionHeading } from '../prose.js';
import type { AuditView } from '../view.js';
import { sentence } from '../wording.js';

/** Longer praise is no longer read (our assumption); the CSV has all of it. */
const MOST = 12;

export function praise({ audit }: AuditView): Section {
  const passes = grouped(audit.findings.filter(({ verdict }) => verdict === 'pass')).sort(
    (a, b) => b.weight - a.weight,
  );
  if (passes.length === 0) return [];
  const most = passes.length > MOST + 1 ? MOST : passes.length;
  const more = passes.length - most;
  return [
    sectionHeading('praise', 'Good, and worth saying so'),
    list([
      ...passes.slice(0, most).map(({ message }) => [sentence(message)]),
      ...(more > 0 ? [[`And ${more} smaller things.`]] : []),
    ]),
    paragraph('Tell those who made it so; praise belongs in public, and with the deed.'),
  ];
}
