/** Limits that CI keeps on measurements and scores. A missing measurement never satisfies a budget. */
import type { SeenUnder } from './finding.js';
import type { Measurement } from './measurement.js';

export type Operator = '<=' | '<' | '>=' | '>' | '==';

export interface Budget {
  /** Name of a measurement, or `score`. */
  measurement: string;
  operator: Operator;
  limit: number;
  level: 'error' | 'warn';
  /** Where it applies; absent means everywhere. */
  site?: string;
  viewport?: string;
  language?: string;
  /** Where it was written, as file:line:column; absent for flags. */
  place?: string;
}

export interface BudgetResult extends Budget {
  subject: string;
  context: SeenUnder;
  /** null where it was not measured. */
  actual: number | null;
  met: boolean;
  /** What made it so: the steps, the fields, or why there is nothing to measure. */
  reason: string;
}

/** What one look at one site gave. `why` explains a measurement, or its absence. */
export interface Measured {
  subject: string;
  context: SeenUnder;
  measurements: readonly Measurement[];
  /** null where no score could be given. */
  score: number | null;
  why: (measurement: string) => string;
}

/** `complain.clicks<=2`, `score >= 70`: a name, a comparison, a number. */
const WRITTEN = /^\s*([a-z][a-z0-9.-]*)\s*(<=|>=|==|<|>)\s*(-?\d+(?:\.\d+)?)\s*$/;

/** null where the text is no budget. */
export function parseBudget(text: string): Pick<Budget, 'measurement' | 'operator' | 'limit'> | null {
  const [, measurement, operator, limit] = WRITTEN.exec(text) ?? [];
  if (!measurement || !operator || !limit) return null;
  return { measurement, operator: operator as Operator, limit: Number(limit) };
}

/** Ready-made budgets; their numbers are those of the checks on the same things. */
export const PRESETS: Readonly<Record<string, readonly string[]>> = {
  'easy-to-complain': [
    'complain.clicks<=2',
    'complain.required-fields<=5',
    'complain.words<=600',
    'contact.clicks<=1',
  ],
  'as-easy-as-buying': ['complain.effort-ratio<=1', 'complain.action-ratio<=1'],
};

/** Pure. One result per budget and look that it applies to. */
export function judgeBudgets(budgets: readonly Budget[], looks: readonly Measured[]): BudgetResult[] {
  return budgets.flatMap((budget) =>
    looks.filter((look) => appliesTo(budget, look)).map((look) => budgetResult(budget, look)),
  );
}

/** Budgets that no look of this run is held to: another screen, language or site. They are kept by nobody. */
export const idleBudgets = (budgets: readonly Budget[], looks: readonly Measured[]): Budget[] =>
  budgets.filter((budget) => !looks.some((look) => appliesTo(budget, look)));

function appliesTo({ site, viewport, language }: Budget, { subject, context }: Measured): boolean {
  return (
    (site === undefined || sameAddress(site, subject)) &&
    (viewport === undefined || viewport === context.viewport) &&
    (language === undefined || context.language?.split('-')[0] === language.split('-')[0])
  );
}

function budgetResult(
  budget: Budget,
  { subject, context, measurements, score, why }: Measured,
): BudgetResult {
  const { measurement, operator, limit } = budget;
  const actual =
    measurement === 'score' ? score : (measurements.find(({ name }) => name === measurement)?.value ?? null);
  const met = actual !== null && compare(actual, operator, limit);
  return { ...budget, subject, context, actual, met, reason: met ? '' : why(measurement) };
}

function compare(actual: number, operator: Operator, limit: number): boolean {
  switch (operator) {
    case '<=':
      return actual <= limit;
    case '<':
      return actual < limit;
    case '>=':
      return actual >= limit;
    case '>':
      return actual > limit;
    case '==':
      return actual === limit;
  }
}

/** Addresses are the same with and without a slash at the end. */
const sameAddress = (a: string, b: string): boolean => a.replace(/\/$/, '') === b.replace(/\/$/, '');
