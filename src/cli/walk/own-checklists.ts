/** Where checklists are: the shipped folder, and `checklists/` beside ownqueue.yaml. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asChecks } from '../../checklist/as-checks.js';
import { type Folders, findChecklist, listChecklists } from '../../checklist/catalogue.js';
import type { Checklist } from '../../checklist/checklist.js';
import { withOwnLimits } from '../../checklist/overrides.js';
import type { AnyCheck } from '../../model/check.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';

export const SHIPPED = fileURLToPath(new URL('../../../checklists/', import.meta.url));

export const foldersOf = ({ root }: Pick<Project, 'root'>): Folders => ({
  shipped: SHIPPED,
  own: join(root, 'checklists'),
});

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
