/** What reports say about checks, automatic ones and those of the checklists, by id. */
import type { CheckCard } from '../report/view.js';
import { everyCheck } from './every-check.js';
import type { Project } from './project.js';

export async function checkCards(project: Project): Promise<Record<string, CheckCard>> {
  const checks = await everyCheck(project);
  return Object.fromEntries(checks.map((check): [string, CheckCard] => [check.id, check]));
}
