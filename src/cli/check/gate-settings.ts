/** Budgets and baseline of a run, from ownqueue.yaml and the command line. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Against } from '../../audit/gate.js';
import { WEBSITE_MEASUREMENTS } from '../../audit/journey-measurements.js';
import { BASELINE_FILE, readBaseline } from '../../config/baseline-file.js';
import { wantedBudgets } from '../../config/budgets.js';
import { CONFIG_FILE } from '../../config/load.js';
import type { Budget } from '../../model/budget.js';
import type { AnyCheck } from '../../model/check.js';
import { NO_HARDER } from '../../model/no-worse.js';
import { placeText } from '../../text/place.js';
import { parseYaml } from '../../text/yaml.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';

export interface GateSettings {
  budgets: Budget[];
  /** null where no baseline was asked for. */
  against: Against | null;
}

/** Throws UsageError for a misspelt measurement, a wrong limit, or a baseline that is not there. */
export async function gateSettings(
  options: { budget?: string[]; baseline?: string },
  project: Project,
  checks: readonly AnyCheck[],
  context: Context,
): Promise<GateSettings> {
  const { file, config } = project;
  const yaml = file && config.budgets.length > 0 ? parseYaml(await readFile(file, 'utf8')) : null;
  const place = (index: number): string =>
    yaml && file ? placeText(file, yaml.placeOf(['budgets', index])) : CONFIG_FILE;
  const { budgets, noWorse } = wantedBudgets(
    config.budgets,
    options.budget ?? [],
    WEBSITE_MEASUREMENTS,
    place,
  );
  if (noWorse.length === 0 && options.baseline === undefined) return { budgets, against: null };
  const baseline = await readBaseline(baselinePath(options, project, context));
  return { budgets, against: { baseline, kept: noWorse.length > 0 ? noWorse : [NO_HARDER], checks } };
}

/** `--baseline`, then `baseline` in ownqueue.yaml, then ownqueue-baseline.json beside it. */
export const baselinePath = (
  { baseline }: { baseline?: string },
  { root, config }: Project,
  { cwd }: Context,
): string => (baseline ? resolve(cwd, baseline) : resolve(root, config.baseline ?? BASELINE_FILE));
