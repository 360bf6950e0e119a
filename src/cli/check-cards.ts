/** What reports say about checks, automatic ones and those of the checklists, by id. */
import type { CheckCard } from '../report/view.js';
import { allChecks } from './catalogue.js';
import type { Project } from './project.js';
import { checklistChecks } from './walk/own-checklists.js';

export async function checkCards(project: Project): Promise<Record<string, CheckCard>> {
  const checks = [...(await allChecks(project)), ...(await checklistChecks(project))];
  return Object.fromEntries(checks.map((check): [string, CheckCard] => [check.id, check]));
}
