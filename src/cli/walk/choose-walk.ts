/** Which walk it shall be: one that was interrupted, the one that was named, or one from the list. */
import { listChecklists } from '../../checklist/catalogue.js';
import type { Checklist } from '../../checklist/checklist.js';
import { UsageError } from '../../model/errors.js';
import type { AuditSummary } from '../../store/store.js';
import type { Project } from '../project.js';
import { type BegunWalk, openAudit } from './begin-walk.js';
import { checklistFolders } from './checklist-folders.js';
import type { WalkSession } from './live-walk.js';
import { checklistNamed } from './own-checklists.js';
import type { WalkOptions } from './walk-options.js';

type ProjectWalkSession = WalkSession & { project: Project };

export interface ChosenWalk {
  checklist: Checklist;
  /** null for a new walk. */
  begun: BegunWalk | null;
}

export async function chooseWalk(
  name: string | undefined,
  options: WalkOptions,
  session: ProjectWalkSession,
): Promise<ChosenWalk> {
  const { prompter, project, context } = session;
  if (options.resume) return resumed(await interrupted(name, options.resume, session), session);
  const wanted = name ?? (await pickChecklist(session));
  const checklist = await checklistNamed(wanted, project, context);
  const [open] = (await session.store.walks.open()).filter(({ channel }) => channel === checklist.channel);
  const since = open && `${open.subject}, begun ${open.startedAt.slice(0, 16).replace('T', ' ')} UTC`;
  if (open && (await prompter.confirm(`There is an unfinished walk (${since}). Go on with it?`, true))) {
    return resumed(open, session);
  }
  return { checklist, begun: null };
}

async function interrupted(
  name: string | undefined,
  which: string | true,
  { store }: ProjectWalkSession,
): Promise<AuditSummary> {
  // `--resume call` takes the name of the checklist for an id; both are understood.
  const open = await store.walks.open();
  const fits = ({ id, channel }: AuditSummary) =>
    which === true
      ? name === undefined || channel.startsWith(name)
      : id.startsWith(which) || channel === which;
  const found = open.find(fits);
  if (found) return found;
  throw new UsageError(
    open.length === 0 ? 'No walk was interrupted.' : 'No interrupted walk fits.',
    open.length === 0
      ? 'Begin one with: ownqueue walk call'
      : `Unfinished: ${open.map(({ id }) => id).join(', ')}. Go on with: ownqueue walk --resume <audit>`,
  );
}

async function resumed(
  audit: AuditSummary,
  { store, project, context }: ProjectWalkSession,
): Promise<ChosenWalk> {
  const setup = await store.walks.setup(audit.id);
  if (!setup)
    throw new UsageError(`${audit.id} is no walk.`, 'Leave the id out to go on with the newest one.');
  const checklist = await checklistNamed(setup.checklist, project, context);
  if (checklist.version !== audit.version) {
    context.stderr.write(
      `The checklist has changed since (version ${audit.version}, now ${checklist.version}); answers to questions that are gone are left out.\n`,
    );
  }
  return { checklist, begun: { audit: await openAudit(store, audit.id), setup } };
}

async function pickChecklist({ prompter, project }: ProjectWalkSession): Promise<string> {
  const entries = await listChecklists(checklistFolders(project));
  return prompter.pick(
    'Which queue do you want to stand in?',
    entries.flatMap(({ id, file, own, checklist }) =>
      checklist ? [{ id: own ? file : id, label: `${checklist.title} (${checklist.minutes} min)` }] : [],
    ),
  );
}
