/** Journeys → measurements. They exist only where a customer can finish; a wall leaves them out. Pure. */
import { type Comparison, compareEffort, DESKTOP, PHONE } from '../model/effort.js';
import type { SiteEvidence } from '../model/evidence.js';
import { canFinish, GOALS, type Journey } from '../model/journey.js';
import type { Measurement, Unit } from '../model/measurement.js';

export function journeyMeasurements(look: SiteEvidence): Measurement[] {
  const context = { viewport: look.viewport, ...(look.language ? { language: look.language } : {}) };
  const taken: [name: string, value: number | null | undefined, unit: Unit][] = GOALS.flatMap((goal) =>
    takenOnJourney(look.journeys[goal]),
  );
  const { effort, actions } = effortComparison(look);
  taken.push(['complain.effort-ratio', effort, 'ratio'], ['complain.action-ratio', actions, 'ratio']);
  return taken.flatMap(([name, value, unit]) =>
    typeof value === 'number' ? [{ name, value, unit, subject: look.site, context }] : [],
  );
}

/** Every name that a website audit can measure, for budgets; `score` is no measurement but has a limit, too. */
export const WEBSITE_MEASUREMENTS: readonly string[] = [
  ...GOALS.flatMap((goal) =>
    ['clicks', 'page-loads', 'fields', 'required-fields', 'words', 'actions', 'effort-seconds'].map(
      (what) => `${goal}.${what}`,
    ),
  ),
  'complain.effort-ratio',
  'complain.action-ratio',
];

function takenOnJourney(journey: Journey): [string, number | null | undefined, Unit][] {
  if (!canFinish(journey)) return [];
  const { goal, form, effort } = journey;
  return [
    [`${goal}.clicks`, journey.clicks, 'clicks'],
    [`${goal}.page-loads`, journey.pageLoads, 'loads'],
    [`${goal}.fields`, form?.fields ?? 0, 'fields'],
    [`${goal}.required-fields`, form?.required ?? 0, 'fields'],
    [`${goal}.words`, journey.words, 'words'],
    [`${goal}.actions`, effort?.actions, 'actions'],
    [`${goal}.effort-seconds`, effort?.seconds, 'seconds'],
  ];
}

/** effort(complain) ÷ effort(buy) of one look; nulls where a side cannot be finished. */
export function effortComparison({
  journeys,
  viewport,
}: Pick<SiteEvidence, 'journeys' | 'viewport'>): Comparison {
  const { complain, buy } = journeys;
  if (!complain.work || !buy.work) return { effort: null, actions: null, band: null, turns: [] };
  return compareEffort(complain.work, buy.work, viewport === 'mobile' ? PHONE : DESKTOP);
}
