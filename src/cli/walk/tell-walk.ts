/** What is said at the end of a walk: JSON or a summary, and the actions that somebody wants to take. */
import { type SuggestedAction, suggestedActions } from '../../checklist/suggested-actions.js';
import { type Action, openAction } from '../../model/action.js';
import type { Audit } from '../../model/audit.js';
import { jsonText } from '../../model/json-text.js';
import { walkDocument } from '../../report/walk-document.js';
import { walkSummary } from '../../report/walk-summary.js';
import type { Store } from '../../store/store.js';
import { counted } from '../../text/counting.js';
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
  const suggested = suggestedActions(checklist, evidence, audit.findings);
  const chosen = options.actions ? suggested : await choose(suggested, world.prompter);
  await world.store.actions.add(chosen.map((each) => newAction(each, audit, context)));
  if (options.json || options.quiet) return;
  const kept = chosen.length === 0 ? '' : `${counted(chosen.length, 'action')} kept. `;
  context.stdout.write(`${kept}Next: ownqueue report ${audit.id}\n`);
}

function newAction({ check, title, due }: SuggestedAction, audit: Audit, context: Context): Action {
  const { id, channel, subject, branch, findings } = audit;
  const failed = findings.find((finding) => finding.check === check && finding.verdict === 'fail');
  const about = { auditId: id, check, channel, subject, branch, problem: failed?.message ?? '' };
  return openAction(newActionId(context), { ...about, title, due }, context.now().toISOString());
}

async function choose(
  suggested: readonly SuggestedAction[],
  prompter: Prompter | null,
): Promise<SuggestedAction[]> {
  if (!prompter || suggested.length === 0) return [];
  const choices = suggested.map(({ because, title, due }, index) => ({
    id: String(index),
    label: `${because === 'critical' ? '!! ' : ''}${title}${due ? ` (${due})` : ''}`,
    ticked: because === 'critical' || because === 'reminder',
  }));
  const ids = await prompter.pickSeveral('Which of these do you want to do?', choices);
  return suggested.filter((_, index) => ids.includes(String(index)));
}
