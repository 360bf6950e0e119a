/** What CI decides on: budgets and the baseline, held against what was found. Pure. */
import { readText } from '../language/reading.js';
import type { AuditResult } from '../model/audit.js';
import { type Baseline, type LookResult, toBaseline } from '../model/baseline.js';
import { type Comparison, compareWithBaseline } from '../model/baseline-comparison.js';
import { type Budget, type BudgetResult, idleBudgets, judgeBudgets, type Measured } from '../model/budget.js';
import type { AnyCheck } from '../model/check.js';
import type { SiteEvidence } from '../model/evidence.js';
import { canFinish, GOALS, type Goal, type Journey } from '../model/journey.js';
import { failing, type NoWorse } from '../model/no-worse.js';

/** One audited site, as far as the gate is concerned. */
export interface GatedSite {
  url: string;
  looks: readonly SiteEvidence[];
  result: Pick<AuditResult, 'measurements' | 'findings' | 'score' | 'status'>;
}

/** What a run is held against, and which of its changes fail the build. */
export interface Against {
  baseline: Baseline;
  kept: readonly NoWorse[];
  checks: readonly AnyCheck[];
}

export interface Gate {
  budgets: BudgetResult[];
  /** Those that hold for nothing that was looked at. */
  idle: Budget[];
  /** null where no baseline was asked for. */
  comparison: Comparison | null;
  /** An error-level budget was not met, or something got worse that must not. */
  exceeded: boolean;
}

export function passGate(
  sites: readonly GatedSite[],
  budgets: readonly Budget[],
  against: Against | null,
): Gate {
  const looks = sites.flatMap(measuredLooks);
  const results = judgeBudgets(budgets, looks);
  const comparison = against && baselineComparison(sites, against);
  const worse = comparison?.comparable && comparison.differences.some(({ fails }) => fails);
  return {
    budgets: results,
    idle: idleBudgets(budgets, looks),
    comparison,
    exceeded: Boolean(worse) || results.some(({ met, level }) => !met && level === 'error'),
  };
}

function baselineComparison(sites: readonly GatedSite[], { baseline, kept, checks }: Against): Comparison {
  const aboutBuying = checks.filter(({ hangsOn }) => hangsOn === 'buying').map(({ id }) => id);
  const now = toBaseline(sites.flatMap((site) => baselineLooks(site, checks)));
  return compareWithBaseline(baseline, now, failing(kept, new Set(aboutBuying)));
}

const inViewport = (look: SiteEvidence) => (one: { context: { viewport?: string } }) =>
  one.context.viewport === look.viewport;

/** What a baseline keeps of a site; without checks that hang on time. */
export function baselineLooks({ looks, result }: GatedSite, checks: readonly AnyCheck[]): LookResult[] {
  const timed = new Set(checks.filter(({ hangsOn }) => hangsOn === 'time').map(({ id }) => id));
  const findings = result.findings.filter(({ check }) => !timed.has(check));
  return looks
    .filter(({ status }) => status !== 'unreachable')
    .map((look) => ({
      ...look,
      signposted: isSignposted(look),
      measurements: result.measurements.filter(inViewport(look)),
      findings: findings.filter(inViewport(look)),
    }));
}

/** Share of a link's words that must be about complaints, as for headings (our assumption). */
const SPEAKS = 0.35;

function isSignposted({ journeys: { complain }, language }: SiteEvidence): boolean {
  const languages = language ? [language.split('-')[0]!] : [];
  return complain.steps.some(({ text }) => {
    const match = readText(text, { languages }).matches.get('complaint');
    return match !== undefined && match.share * match.trust >= SPEAKS;
  });
}

const measuredLooks = ({ url, looks, result }: GatedSite): Measured[] =>
  looks.map((look) => ({
    subject: url,
    context: { viewport: look.viewport, ...(look.language ? { language: look.language } : {}) },
    measurements: result.measurements.filter(inViewport(look)),
    score: result.score?.value ?? null,
    why: (measurement) => reasonFor(measurement, look),
  }));

/** Which step, field or page made a number what it is, or why there is none. */
function reasonFor(measurement: string, look: SiteEvidence): string {
  if (look.status === 'unreachable') return `the website could not be opened: ${look.failure ?? 'no answer'}`;
  if (measurement === 'score') return 'see the failed checks of this report';
  const goal = GOALS.find((each) => measurement.startsWith(`${each}.`));
  if (!goal) return '';
  const journey = look.journeys[goal];
  if (measurement.endsWith('-ratio')) return ratioReason(look.journeys);
  if (!canFinish(journey)) return noWay(goal, journey);
  if (/fields$/.test(measurement)) return fieldsReason(journey);
  if (/words$/.test(measurement)) return `on the way to ${journey.finalUrl}`;
  return journey.steps.length > 0 ? stepsText(journey) : `at ${journey.finalUrl}`;
}

const VERBS: Record<Goal, string> = {
  contact: 'get in touch',
  complain: 'complain',
  buy: 'buy',
  cancel: 'cancel',
};

function noWay(goal: Goal, { reached, obstacles, finalUrl, note }: Journey): string {
  const wall = obstacles.length > 0 ? `: ${obstacles.join(', ')}` : reached === 'page' ? ': only a page' : '';
  const place = finalUrl ? ` at ${finalUrl}` : '';
  return `there is no online way to ${VERBS[goal]}${wall}${place}${note ? ` (${note.replace(/\.$/, '')})` : ''}`;
}

function fieldsReason({ form, finalUrl }: Journey): string {
  const fields = form?.requiredFields.map(({ label, kind }) => label || kind).join(', ');
  return `${fields || 'no required fields'} at ${finalUrl}`;
}

const stepsText = ({ steps }: Journey): string => steps.map(({ text }) => `“${text}”`).join(' → ');

function ratioReason({ complain, buy }: SiteEvidence['journeys']): string {
  if (!canFinish(complain)) return noWay('complain', complain);
  if (!canFinish(buy)) return noWay('buy', buy);
  return `complaining takes ${complain.effort?.seconds} s (${stepsText(complain)}), buying ${buy.effort?.seconds} s (${stepsText(buy)})`;
}
