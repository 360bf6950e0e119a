/** What was good, as concrete as the faults, and whom to thank for it by role. */
import { counted } from '../../text/counting.js';
import { type FindingGroup, goodOutweighs, grouped } from '../grouping.js';
import { type Inline, list, paragraph, quoted, type Section, sectionHeading, strong } from '../prose.js';
import type { AuditView } from '../view.js';
import { sentence } from '../wording.js';

/** Longer praise is no longer read (our assumption); the CSV has all of it. */
const MOST = 12;

/** Before the faults if it outweighs them. */
export const praiseFirst = (view: AuditView): Section =>
  goodOutweighs(view.audit.findings) ? praise(view) : [];

export const praiseAfterwards = (view: AuditView): Section =>
  goodOutweighs(view.audit.findings) ? [] : praise(view);

export function praise({ audit, checks }: AuditView): Section {
  const passes = grouped(audit.findings.filter(({ verdict }) => verdict === 'pass')).sort(
    (a, b) => b.weight - a.weight,
  );
  if (passes.length === 0) return [];
  const most = passes.length > MOST + 1 ? MOST : passes.length;
  const more = passes.length - most;
  const roles = new Map<string, FindingGroup[]>();
  for (const pass of passes.slice(0, most)) {
    const role = checks[pass.check]?.thank ?? '';
    roles.set(role, [...(roles.get(role) ?? []), pass]);
  }
  return [
    sectionHeading('praise', 'What was good'),
    ...[...roles].flatMap(([role, groups]) => [
      ...(role ? [paragraph(strong(`Thank ${role}:`))] : []),
      list(groups.map(deed)),
    ]),
    ...(more > 0 ? [paragraph(`And ${counted(more, 'smaller thing')}.`)] : []),
    paragraph('Praise in public, and name the deed.'),
  ];
}

/** What was observed, and what was noted beside it. */
function deed({ message, exhibits }: FindingGroup): Inline[] {
  const notes = exhibits.flatMap((exhibit) => (exhibit.kind === 'quote' ? [exhibit.text] : []));
  return [sentence(message), ...notes.slice(0, 1).flatMap((note) => [' ', quoted(note)])];
}
