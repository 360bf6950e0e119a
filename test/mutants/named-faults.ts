/**
 * Faults that once passed every test. Each is put into the source as it stands today, in memory, and the tests beside
 * that file must notice. A fault is anchored by the code around it, wherever that may have moved; blanks do not count.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, sources } from './rooms.js';
import type { Change } from './worker.js';

export interface NamedFault {
  /** What would go wrong. */
  says: string;
  /** Code that stands once in all of the source. */
  code: string;
  /** What it becomes. */
  fault: string;
}

export const NAMED_FAULTS: readonly NamedFault[] = [
  {
    says: 'a check is critical only if its last finding is',
    code: 'entry.critical ||= finding.critical;',
    fault: 'entry.critical = finding.critical;',
  },
  {
    says: 'a finding weighs one, whatever its check weighs',
    code: 'weight: check.weight,',
    fault: 'weight: 1,',
  },
  {
    says: 'typing on a phone takes as long as on a keyboard',
    code: 'touch: true, keySeconds: SECONDS.thumbKey }',
    fault: 'touch: true }',
  },
  {
    says: 'a baseline keeps for each screen what was measured on all of them',
    code: 'result.measurements.filter(inViewport(look)), findings:',
    fault: 'result.measurements, findings:',
  },
  {
    says: 'seconds are compared before actions, so that a second click spares a paragraph',
    code: 'a.actions - b.actions || a.cost - b.cost',
    fault: 'a.cost - b.cost || a.actions - b.actions',
  },
  {
    says: 'a list of audits until an instant holds those of that instant',
    code: "query.where('started_at', '<', filter.until)",
    fault: "query.where('started_at', '<=', filter.until)",
  },
  {
    says: 'a purge deletes pictures that younger audits show',
    code: '.filter((sha256) => !shown.has(sha256))',
    fault: '',
  },
  {
    says: 'the score section tells of a cap for half a failure',
    code: "({ critical, verdict, credit }) => critical && verdict === 'fail' && credit === 0",
    fault: "({ critical, verdict }) => critical && verdict === 'fail'",
  },
  {
    says: 'the verdict counts critical findings instead of critical checks',
    code: 'const checks = new Set(failed.map(({ check }) => check)).size;',
    fault: 'const checks = failed.length;',
  },
  {
    says: 'what was written down early counts as late',
    code: '(Date.parse(answer.at) - Date.parse(ended)) / 60_000',
    fault: '(Date.parse(ended) - Date.parse(answer.at)) / 60_000',
  },
  {
    says: 'a row with a broken number fits where whole numbers belong',
    code: "type === 'INTEGER' ? Number.isSafeInteger(value) : typeof value === 'number'",
    fault: "typeof value === 'number'",
  },
  {
    says: 'a whole id is refused because another one begins with it',
    code: 'if (!exact && rows.length > 1)',
    fault: 'if (rows.length > 1)',
  },
  // From here on: faults of the same kind.
  {
    says: 'looks of one day count once instead of looks of one hour',
    code: 'time - opened < HOUR',
    fault: 'time - opened < 24 * HOUR',
  },
  {
    says: 'a budget for one language is kept by every language',
    code: "context.language?.split('-')[0] === language.split('-')[0]",
    fault: "context.language?.split('-')[0] !== ''",
  },
  {
    says: 'an action is overdue on the very day that it is due',
    code: 'action.due !== null && action.due < today',
    fault: 'action.due !== null && action.due <= today',
  },
  {
    says: 'a chart of five years is drawn by quarter where months would do',
    code: "Math.max(...months) > MOST_MONTHS ? 'quarter' : 'month'",
    fault: "Math.min(...months) > MOST_MONTHS ? 'quarter' : 'month'",
  },
  {
    says: 'an import overwrites audits that are finished',
    code: 'WHERE audits.finished_at IS NULL AND excluded.finished_at IS NOT NULL',
    fault: 'WHERE excluded.finished_at IS NOT NULL',
  },
  {
    says: 'an answer at the very limit of good is not good',
    code: "'<=': (value, limit) => value <= limit,",
    fault: "'<=': (value, limit) => value < limit,",
  },
  {
    says: 'what failed most often is shown with the words of the failure seen last',
    code: 'if (count.audits <= tally.most) return;',
    fault: '',
  },
];

let texts: Map<string, string> | undefined;

/** All of the source, by path from the root. */
function sourceTexts(): Map<string, string> {
  texts ??= new Map(sources().map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
  return texts;
}

const blanks = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Where a fault goes, and the whole text of that file with it. Throws if its code stands nowhere, or twice. */
export function changeFor({ says, code, fault }: NamedFault): Change {
  const escaped = blanks(code).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(escaped.replaceAll(' ', '\\s+'), 'g');
  const places = [...sourceTexts()].flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map((match) => ({ file, text, match })),
  );
  const [place] = places;
  if (!place || places.length > 1) {
    const found = place ? `stands ${places.length} times` : 'stands nowhere';
    throw new Error(`The place of the fault “${says}” is gone: ${code} ${found}. Anchor it again.`);
  }
  const { file, text, match } = place;
  return { file, text: text.slice(0, match.index) + fault + text.slice(match.index + match[0].length) };
}
