/** Which checklist belongs to a channel of the schedule, and how its walk is begun. */

import { listChecklists } from '../../checklist/catalogue.js';
import type { Checklist } from '../../checklist/checklist.js';
import { UsageError } from '../../model/errors.js';
import { nearest } from '../../text/did-you-mean.js';
import type { Project } from '../project.js';
import { checklistFolders } from '../walk/checklist-folders.js';

/** The checklist whose audits belong to a channel; null where there is none. */
export async function checklistOf(
  channel: string,
  project: Pick<Project, 'root'>,
): Promise<Checklist | null> {
  const entries = await listChecklists(checklistFolders(project));
  return entries.find(({ checklist }) => checklist?.channel === channel)?.checklist ?? null;
}

/** `ownqueue walk website` for the channel `website-by-hand`. */
export const walkCommand = async (channel: string, project: Pick<Project, 'root'>): Promise<string> =>
  `ownqueue walk ${(await checklistOf(channel, project))?.id ?? channel}`;

/** By channel or by id. Throws UsageError where there is none. */
export async function checklistFor(
  name: string,
  others: readonly string[],
  project: Project,
): Promise<Checklist> {
  const entries = await listChecklists(checklistFolders(project));
  const checklists = entries.flatMap(({ checklist }) => (checklist ? [checklist] : []));
  const found =
    checklists.find(({ channel }) => channel === name) ?? checklists.find(({ id }) => id === name);
  if (found) return found;
  const known = [...new Set([...others, ...checklists.map(({ channel }) => channel)])].sort();
  throw new UsageError(
    `There is no queue called “${name}”.`,
    `Did you mean ${nearest(name, known)}? All of them: ${known.join(', ')}`,
  );
}
