/**
 * Journeys → measurements. They exist only if a customer can finish, or if the next press would send something: then they are the
 * least that they can be. A wall leaves them out. Pure.
 */
import { type Comparison, compareEffort, DESKTOP, PHONE } from '../model/effort.js';
import type { SiteEvidence } from '../model/evidence.js';
import { GOALS, isCounted, isLowerBound, type Journey } from '../model/journey.js';
import type { Measurement, Unit } from '../model/measurement.js';

export function journeyMeasurements(look: SiteEvidence): Measurement[] {
  const context = { viewport: look.viewport, ...(look.language ? { language: look.language } : {}) };
  const measured = (journey: Journey, taken: readonly Taken[]): Measurement[] =>
    taken.flatMap(([name, value, unit]) =>
      typeof value === 'number'
        ? [
            {
              name,
              value,
              ...(isLowerBound(journey) ? { atLeast: true as const } : {}),
              unit,
              subject: look.site,
              context,
            },
          ]
        : [],
    );
  const { effort, actions } = effortComparison(look);
  return [
    ...GOALS.flatMap((goal) => measured(look.journeys[goal], takenOnJourney(look.journeys[goal]))),
    ...measured(look.journeys.complain, [
      ['complain.effort-ratio', effort, 'ratio'],
      ['complain.action-ratio', actions, 'ratio'],
    ]),
  ];
}

type Taken = [name: string, value: number | null | undefined, unit: Unit];

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

function takenOnJourney(journey: Journey): Taken[] {
  if (!isCounted(journey)) return [];
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

/**
 * effort(complain) ÷ effort(buy) of one look; nulls if a side cannot be finished, or if the effort of buying is the least that it
 * can be: nothing could be said of the ratio then.
 */
export function effortComparison({
  journeys,
  viewport,
}: Pick<SiteEvidence, 'journeys' | 'viewport'>): Comparison {
  const { complain, buy } = journeys;
  if (!complain.work || !buy.work || isLowerBound(buy))
    return { effort: null, actions: null, band: null, turns: [] };
  const compared = compareEffort(complain.work, buy.work, viewport === 'mobile' ? PHONE : DESKTOP);
  return isLowerBound(complain) ? { ...compared, atLeast: true } : compared;
}
