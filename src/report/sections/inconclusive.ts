/** What could not be told, so that nobody takes silence for praise. */

import { counted } from '../../text/counting.js';
import { grouped } from '../grouping.js';
import { list, paragraph, type Section, sectionHeading } from '../prose.js';
import type { AuditView } from '../view.js';
import { capitalised, onDevice, sentence } from '../wording.js';

export function inconclusive({ audit, checks, sites }: AuditView): Section {
  const unknown = grouped(audit.findings.filter(({ verdict }) => verdict === 'cant-tell'));
  const inapplicable = new Set(
    audit.findings.filter(({ verdict }) => verdict === 'not-applicable').map(({ check }) => check),
  ).size;
  const failures = sites.flatMap(({ failure, status, viewport }) =>
    status === 'complete'
      ? []
      : [[`${capitalised(onDevice(viewport))}: ${sentence(failure ?? `the site was seen in part`)}`]],
  );
  const items = unknown.map(({ check, message }) => {
    const title = checks[check]?.title;
    return title ? [`${title}: ${sentence(message)}`] : [sentence(message)];
  });
  const nothing = audit.status === 'unreachable';
  const all = nothing
    ? [...failures, [`None of ${counted(items.length, 'check')} could be made.`]]
    : [...failures, ...items];
  return [
    sectionHeading('untold', 'What could not be told'),
    all.length > 0 ? list(all) : paragraph('Everything that was looked for could be judged.'),
    ...(inapplicable > 0 ? [paragraph(`${counted(inapplicable, 'check')} did not apply.`)] : []),
  ];
}
