/** Every check of this project: those that programs make, and those that people answer. */
import type { AnyCheck } from '../model/check.js';
import { allChecks } from './catalogue.js';
import type { Project } from './project.js';
import { checklistChecks } from './walk/own-checklists.js';

/** Automatic ones first. */
export async function everyCheck(project: Pick<Project, 'root' | 'config'>): Promise<AnyCheck[]> {
  return [...(await allChecks(project)), ...(await checklistChecks(project))];
}
