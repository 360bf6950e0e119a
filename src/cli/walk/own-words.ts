/** Which questions of which checklist are answered in a person's own words. */
import { listChecklists } from '../../checklist/catalogue.js';
import type { Project } from '../project.js';
import { foldersOf } from './checklist-folders.js';

const IN_WORDS: ReadonlySet<string> = new Set(['text', 'free-text', 'evidence-file']);

/** Checklists go by their id and by their channel. What a checklist asks that is gone, or a question that it no longer has, is taken for own words. */
export async function ownWordsOf(
  project: Pick<Project, 'root'>,
): Promise<(checklist: string, question: string) => boolean> {
  const entries = await listChecklists(foldersOf(project));
  const types = new Map(
    entries.flatMap(({ checklist }) =>
      (checklist?.questions ?? []).flatMap(({ id, type }) =>
        [checklist?.id, checklist?.channel].map((name) => [`${name} ${id}`, type] as const),
      ),
    ),
  );
  return (checklist, question) => IN_WORDS.has(types.get(`${checklist} ${question}`) ?? 'text');
}
