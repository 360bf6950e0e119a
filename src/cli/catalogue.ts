/** Every check the program knows, discovered from the folders they live in. */
import { discover } from '../audit/discover.js';
import type { AnyCheck } from '../model/check.js';
import { ownChecks } from './own-checks.js';
import type { Project } from './project.js';

export const websiteChecks = (): Promise<AnyCheck[]> =>
  discover<AnyCheck>(new URL('../website/checks/', import.meta.url));

export const inboxChecks = (): Promise<AnyCheck[]> =>
  discover<AnyCheck>(new URL('../inbox/checks/', import.meta.url));

/** The shipped website checks and those of the project. */
export async function projectChecks(project: Pick<Project, 'root' | 'config'>): Promise<AnyCheck[]> {
  const shipped = await websiteChecks();
  return project.config.checks.length === 0 ? shipped : [...shipped, ...(await ownChecks(project))];
}

/** All automatic checks, sorted by id. */
export async function allChecks(project?: Pick<Project, 'root' | 'config'>): Promise<AnyCheck[]> {
  const checks = [...(await (project ? projectChecks(project) : websiteChecks())), ...(await inboxChecks())];
  return checks.sort((a, b) => a.id.localeCompare(b.id));
}
