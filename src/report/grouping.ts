/** Findings that say the same about several subjects or devices, put together. */

import type { Exhibit } from '../model/exhibit.js';
import type { Finding } from '../model/finding.js';

export interface FindingGroup {
  check: string;
  outcome: string;
  message: string;
  weight: number;
  critical: boolean;
  /** Least credit among the findings, 0 to 1; null where nothing could be told. */
  credit: number | null;
  subjects: readonly string[];
  viewports: readonly string[];
  exhibits: readonly Exhibit[];
}

/** Heaviest loss first, otherwise in the order given. */
export function grouped(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.check, finding.outcome, finding.message]);
    const alike = groups.get(key);
    if (alike) alike.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map(group).sort((a, b) => lostWeight(b) - lostWeight(a));
}

/** Whether more weight was earned than lost, so that the good comes first. */
export function goodOutweighs(findings: readonly Finding[]): boolean {
  const judged = findings.flatMap(({ weight, credit }) => (credit === null ? [] : [{ weight, credit }]));
  const earned = judged.reduce((sum, { weight, credit }) => sum + weight * credit, 0);
  const lost = judged.reduce((sum, { weight, credit }) => sum + weight * (1 - credit), 0);
  return earned > lost;
}

const lostWeight = ({ weight, credit }: FindingGroup): number => weight * (1 - (credit ?? 1));

function group(findings: readonly Finding[]): FindingGroup {
  const first = findings[0] as Finding;
  const credits = findings.map(({ credit }) => credit).filter((credit) => credit !== null);
  return {
    check: first.check,
    outcome: first.outcome,
    message: first.message,
    weight: first.weight,
    critical: first.critical,
    credit: credits.length > 0 ? Math.min(...credits) : null,
    subjects: unique(findings.map(({ subject }) => subject)),
    viewports: unique(findings.flatMap(({ context }) => context.viewport ?? [])),
    exhibits: uniqueExhibits(findings.flatMap(({ exhibits }) => exhibits)),
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const uniqueExhibits = (exhibits: readonly Exhibit[]): Exhibit[] => [
  ...new Map(exhibits.map((exhibit) => [JSON.stringify(exhibit), exhibit])).values(),
];
