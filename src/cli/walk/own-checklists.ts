/** Checklists by name, and their questions as checks, with the limits of the configuration in place. */
import { dirname, join } from 'node:path';
import { asChecks } from '../../checklist/as-checks.js';
import { findChecklist, listChecklists } from '../../checklist/catalogue.js';
import type { Checklist } from '../../checklist/checklist.js';
import { withOwnLimits } from '../../checklist/overrides.js';
import type { AnyCheck } from '../../model/check.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import { foldersOf, SHIPPED } from './checklist-folders.js';

/** The others are found again by their path. */
export const isShipped = ({ file }: Checklist): boolean => join(dirname(file), '/') === SHIPPED;

/** With the limits of the configuration in place. Throws UsageError where there is none or it has mistakes. */
export async function checklistNamed(name: string, project: Project, { cwd }: Context): Promise<Checklist> {
  const checklist = await findChecklist(name, foldersOf(project), cwd);
  return withOwnLimits(checklist, project.config.thresholds);
}

/** Every judged question of every checklist as a check; files with mistakes are passed over. */
export async function checklistChecks(project: Pick<Project, 'root' | 'config'>): Promise<AnyCheck[]> {
  const entries = await listChecklists(foldersOf(project));
  return entries.flatMap(({ checklist }) =>
    checklist ? asChecks(withOwnLimits(checklist, project.config.thresholds)) : [],
  );
}
