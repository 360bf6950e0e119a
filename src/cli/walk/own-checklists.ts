/** Checklists of a project by name, their questions as checks, and which of them are answered in own words. */
import { dirname, join } from 'node:path';
import { asChecks } from '../../checklist/as-checks.js';
import { findChecklist, listChecklists } from '../../checklist/catalogue.js';
import type { Checklist } from '../../checklist/checklist.js';
import { withOwnLimits } from '../../checklist/overrides.js';
import { questionType } from '../../checklist/question-types.js';
import type { AnyCheck } from '../../model/check.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import { checklistFolders, SHIPPED } from './checklist-folders.js';

/** The others are found again by their path. */
export const isShipped = ({ file }: Checklist): boolean => join(dirname(file), '/') === SHIPPED;

/** With the limits of the configuration in place. Throws UsageError if there is none or it has mistakes. */
export async function checklistNamed(name: string, project: Project, { cwd }: Context): Promise<Checklist> {
  const checklist = await findChecklist(name, checklistFolders(project), cwd);
  return withOwnLimits(checklist, project.config.thresholds);
}

/** Every judged question of every checklist as a check; files with mistakes are passed over. */
export async function checklistChecks(project: Pick<Project, 'root' | 'config'>): Promise<AnyCheck[]> {
  const entries = await listChecklists(checklistFolders(project));
  return entries.flatMap(({ checklist }) =>
    checklist ? asChecks(withOwnLimits(checklist, project.config.thresholds)) : [],
  );
}

/**
 * Whether a question of a checklist is answered in a person's own words. Checklists go by their id and by their channel.
 * If the checklist is gone, or no longer has the question, the answer is taken for own words.
 */
export async function ownWordsTest(
  project: Pick<Project, 'root'>,
): Promise<(checklist: string, question: string) => boolean> {
  const ownWords = new Map<string, boolean>();
  for (const { checklist } of await listChecklists(checklistFolders(project)))
    for (const question of checklist?.questions ?? [])
      for (const name of [checklist?.id, checklist?.channel])
        ownWords.set(`${name} ${question.id}`, questionType(question).ownWords);
  return (checklist, question) => ownWords.get(`${checklist} ${question}`) ?? true;
}
