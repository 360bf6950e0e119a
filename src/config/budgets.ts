/** Budgets as written in ownqueue.yaml and on the command line → budgets to keep. */
import { type Budget, PRESETS, parseBudget } from '../model/budget.js';
import { UsageError } from '../model/errors.js';
import { NO_HARDER, type NoWorse } from '../model/no-worse.js';
import { didYouMean } from '../text/did-you-mean.js';
import type { Config } from './schema.js';

export interface WantedBudgets {
  budgets: Budget[];
  /** What must be no worse than in the baseline; empty where that was not asked for. */
  noWorse: NoWorse[];
}

/** `measurements` are the names that exist. Throws UsageError for a misspelt one, with a suggestion. */
export function wantedBudgets(
  written: Config['budgets'],
  flags: readonly string[],
  measurements: readonly string[],
  placeOf: (index: number) => string,
): WantedBudgets {
  const wanted: WantedBudgets = { budgets: [], noWorse: [] };
  const add = (text: string, place: string, about: Partial<Budget>) => {
    for (const each of PRESETS[text] ?? [text]) wanted.budgets.push(one(each, place, measurements, about));
  };
  for (const [index, entry] of written.entries()) {
    const place = placeOf(index);
    if (typeof entry === 'string') add(entry, place, { place });
    else if ('noWorseThan' in entry) {
      const { noWorseThan: _baseline, ...about } = entry;
      wanted.noWorse.push({ ...NO_HARDER, ...(defined(about) as Partial<NoWorse>) });
    } else {
      const { limit, ...about } = entry;
      add(limit, place, { ...(defined(about) as Partial<Budget>), place });
    }
  }
  for (const text of flags) {
    if (/^no-worse-than(-baseline|=baseline)?$/.test(text)) wanted.noWorse.push(NO_HARDER);
    else add(text, '--budget', {});
  }
  return wanted;
}

function one(text: string, place: string, known: readonly string[], about: Partial<Budget>): Budget {
  const budget = parseBudget(text);
  if (!budget) {
    const guess = didYouMean(text, Object.keys(PRESETS));
    throw new UsageError(
      `${place}: “${text}” is no budget${guess || '.'}`,
      `Write it like complain.clicks<=2, or name one of: ${Object.keys(PRESETS).join(', ')}.`,
    );
  }
  const names = [...known, 'score'];
  if (!names.includes(budget.measurement)) {
    throw new UsageError(
      `${place}: there is no measurement “${budget.measurement}”${didYouMean(budget.measurement, names) || '.'}`,
      `Measurements are: ${names.join(', ')}.`,
    );
  }
  return { level: 'error', ...about, ...budget };
}

/** Without keys whose value is undefined. */
const defined = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
