/** The committed state that CI compares with: small, sorted, without times. */
import type { Finding } from './finding.js';
import type { Journey } from './journey.js';
import { GOALS, type Goal } from './journey.js';
import type { Measurement } from './measurement.js';
import { RUBRIC } from './score.js';

export interface BaselineJourney {
  reached: Journey['reached'];
  named: boolean;
  obstacles: readonly string[];
}

/** One site in one viewport. */
export interface BaselineLook {
  language: string | null;
  /** Whether the words on the way to the complaint say where it leads. */
  signposted: boolean;
  journeys: Partial<Record<Goal, BaselineJourney>>;
  measurements: Record<string, number>;
  /** Outcome by check; the worst one where a check judged several subjects. */
  checks: Record<string, string>;
}

export interface Baseline {
  schema: 'ownqueue.baseline/1';
  rubric: number;
  /** By address of the site, then by viewport. */
  sites: Record<string, Record<string, BaselineLook>>;
}

/** What a look contributes. */
export interface LookResult {
  site: string;
  viewport: string;
  language: string | null;
  signposted: boolean;
  journeys: Readonly<Record<Goal, Journey>>;
  measurements: readonly Measurement[];
  findings: readonly Finding[];
}

/** Pure and stable: the same looks give the same text, whatever their order. */
export function toBaseline(looks: readonly LookResult[]): Baseline {
  const sites: Baseline['sites'] = {};
  for (const look of looks) {
    sites[look.site] ??= {};
    sites[look.site]![look.viewport] = {
      language: look.language,
      signposted: look.signposted,
      journeys: Object.fromEntries(
        GOALS.map((goal) => {
          const { reached, named, obstacles } = look.journeys[goal];
          return [goal, { reached, named, obstacles: [...obstacles].sort() }];
        }),
      ),
      measurements: sorted(look.measurements.map(({ name, value }) => [name, value])),
      checks: sorted(worstOutcomes(look.findings)),
    };
  }
  const bySite = Object.entries(sites).map(([site, views]): [string, Record<string, BaselineLook>] => [
    site,
    sorted(Object.entries(views)),
  ]);
  return { schema: 'ownqueue.baseline/1', rubric: RUBRIC, sites: sorted(bySite) };
}

/** Worst first; what could not be told comes before what is known to fail only in being unknown. */
const SEVERITY: readonly Finding['verdict'][] = ['fail', 'cant-tell', 'pass', 'not-applicable'];

function worstOutcomes(findings: readonly Finding[]): [string, string][] {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    const known = worst.get(finding.check);
    if (!known || SEVERITY.indexOf(finding.verdict) < SEVERITY.indexOf(known.verdict)) {
      worst.set(finding.check, finding);
    }
  }
  return [...worst].map(([check, { verdict, outcome }]) => [check, `${verdict}: ${outcome}`]);
}

const sorted = <T>(entries: readonly [string, T][]): Record<string, T> =>
  // mutants: equal — no name comes twice, and only the sign counts
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
