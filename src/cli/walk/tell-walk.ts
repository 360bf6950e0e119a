/** What is said at the end of a walk: JSON or a summary, and the actions that somebody wants to take. */
import { type ActionSeed, actionSeeds } from '../../checklist/action-seeds.js';
import { type Action, openAction } from '../../model/action.js';
import type { Audit } from '../../model/audit.js';
import { jsonText } from '../../model/json-text.js';
import { walkDocument } from '../../report/walk-document.js';
import { walkSummary } from '../../report/walk-summary.js';
import type { Store } from '../../store/store.js';
import { newActionId } from '../actions/new-actions.js';
import type { Context } from '../context.js';
import type { FinishedWalk } from './finish-walk.js';
import type { Prompter } from './prompter.js';
import type { WalkOptions } from './walk-options.js';

export async function tellWalk(
  { audit, checklist, evidence }: FinishedWalk,
  options: WalkOptions,
  world: { store: Store; context: Context; prompter: Prompter | null },
): Promise<void> {
  const { context } = world;
  if (options.json) {
    context.stdout.write(`${jsonText(walkDocument(audit, checklist.id))}\n`);
  } else {
    const late = Object.values(evidence.answers).filter((answer) => answer.late).length;
    context.stdout.write(`\n${walkSummary(audit, checklist.title, late)}`);
  }
  const seeds = actionSeeds(checklist, evidence, audit.findings);
  const chosen = options.actions ? seeds : await choose(seeds, world.prompter);
  await world.store.actions.add(chosen.map((seed) => actionOf(seed, audit, context)));
  if (options.json || options.quiet) return;
  const kept =
    chosen.length === 0 ? '' : `${chosen.length} ${chosen.length === 1 ? 'action' : 'actions'} kept. `;
  context.stdout.write(`${kept}Next: ownqueue report ${audit.id}\n`);
}

function actionOf({ check, title, due }: ActionSeed, audit: Audit, context: Context): Action {
  const { id, channel, subject, branch, findings } = audit;
  const failed = findings.find((finding) => finding.check === check && finding.verdict === 'fail');
  const about = { auditId: id, check, channel, subject, branch, problem: failed?.message ?? '' };
  return openAction(newActionId(context), { ...about, title, due }, context.now().toISOString());
}

async function choose(seeds: readonly ActionSeed[], prompter: Prompter | null): Promise<ActionSeed[]> {
  if (!prompter || seeds.length === 0) return [];
  const choices = seeds.map((seed, index) => ({
    id: String(index),
    label: `${SIGNS[seed.because]}${seed.title}${seed.due ? ` (${seed.due})` : ''}`,
    ticked: seed.because === 'critical' || seed.because === 'reminder',
  }));
  const ids = await prompter.pickSeveral('Which of these do you want to do?', choices);
  return seeds.filter((_, index) => ids.includes(String(index)));
}

const SIGNS: Record<ActionSeed['because'], string> = { critical: '!! ', failed: '', idea: '', reminder: '' };
