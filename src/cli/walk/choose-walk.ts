/** Which walk it shall be: one that was interrupted, the one that was named, or one from the list. */
import { listChecklists } from '../../checklist/catalogue.js';
import type { Checklist } from '../../checklist/checklist.js';
import { UsageError } from '../../model/errors.js';
import type { AuditSummary, Store } from '../../store/store.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import { type BegunWalk, openAudit } from './begin-walk.js';
import { foldersOf } from './checklist-folders.js';
import { checklistNamed } from './own-checklists.js';
import type { Prompter } from './prompter.js';
import type { WalkOptions } from './walk-options.js';

interface World {
  store: Store;
  context: Context;
  prompter: Prompter;
  project: Project;
}

export interface ChosenWalk {
  checklist: Checklist;
  /** null for a new walk. */
  begun: BegunWalk | null;
}

export async function chooseWalk(
  name: string | undefined,
  options: WalkOptions,
  world: World,
): Promise<ChosenWalk> {
  const { prompter, project, context } = world;
  if (options.resume) return resumed(await interrupted(name, options.resume, world), world);
  const wanted = name ?? (await pickChecklist(world));
  const checklist = await checklistNamed(wanted, project, context);
  const [open] = (await world.store.walks.open()).filter(({ channel }) => channel === checklist.channel);
  const since = open && `${open.subject}, begun ${open.startedAt.slice(0, 16).replace('T', ' ')} UTC`;
  if (open && (await prompter.confirm(`There is an unfinished walk (${since}). Go on with it?`, true))) {
    return resumed(open, world);
  }
  return { checklist, begun: null };
}

async function interrupted(
  name: string | undefined,
  which: string | true,
  { store }: World,
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

async function resumed(audit: AuditSummary, { store, project, context }: World): Promise<ChosenWalk> {
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

function pickChecklist({ prompter, project }: World): Promise<string> {
  return listChecklists(foldersOf(project)).then((entries) =>
    prompter.pick(
      'Which queue do you want to stand in?',
      entries.flatMap(({ id, file, own, checklist }) =>
        checklist ? [{ id: own ? file : id, label: `${checklist.title} (${checklist.minutes} min)` }] : [],
      ),
    ),
  );
}
