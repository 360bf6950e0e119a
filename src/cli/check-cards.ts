/** What reports say about checks, automatic ones and those of the checklists, by id. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { CheckCard } from '../report/view.js';
import type { Project } from './project.js';
import { checklistFolders } from './walk/checklist-folders.js';

export type CheckCards = Readonly<Record<string, CheckCard>>;

/** Written by the build: loading every check with all that it reads pages by takes longer than a report. */
export const PREPARED = new URL('../check-cards.json', import.meta.url);

type Where = Pick<Project, 'root' | 'config'>;

export async function checkCards(project: Where): Promise<CheckCards> {
  if (hasOwn(project) || !existsSync(PREPARED)) return loadCards(project);
  return JSON.parse(await readFile(PREPARED, 'utf8')) as CheckCards;
}

/** From the checks themselves. */
export async function loadCards(project: Where): Promise<CheckCards> {
  const { everyCheck } = await import('./every-check.js');
  const checks = await everyCheck(project);
  return Object.fromEntries(
    checks.map(({ id, title, why, source, outcomes, thank }) => [
      id,
      { title, why, source, outcomes, ...(thank && { thank }) },
    ]),
  );
}

const hasOwn = (project: Where): boolean =>
  project.config.checks.length > 0 ||
  Object.keys(project.config.thresholds).length > 0 ||
  existsSync(checklistFolders(project).own);
