/** A walk as a conversation: set up, asked question by question, resumed where it was left. */
import type { Checklist, Question } from '../../checklist/checklist.js';
import {
  advance,
  currentQuestion,
  previousQuestion,
  replay,
  type Walk,
  walkProgress,
} from '../../checklist/walk.js';
import { plainText } from '../../model/plain-text.js';
import type { JournalEntry, WalkSetup } from '../../model/walk-journal.js';
import type { AuditSummary, Store } from '../../store/store.js';
import type { Context } from '../context.js';
import { drawnScenario } from '../schedule/drawn-scenario.js';
import { type BegunWalk, beginWalk } from './begin-walk.js';
import { type FinishedWalk, finishWalk } from './finish-walk.js';
import { drawn, introduction } from './introduction.js';
import type { Prompter } from './prompter.js';
import { type Proposals, proposalAt, proposalsFor } from './proposals.js';
import type { WalkOptions } from './walk-options.js';
import { givenAnswers } from './written-walk.js';

export interface WalkSession {
  store: Store;
  context: Context;
  prompter: Prompter;
}

/** Asks what is tested, draws an errand, and begins the audit when the person is ready. */
export async function prepare(
  checklist: Checklist,
  options: WalkOptions,
  { store, context, prompter }: WalkSession,
): Promise<BegunWalk> {
  const given = await givenAnswers(checklist, options, context);
  const due = await drawnScenario(checklist.channel, store, context.now());
  const asked = options.subject ?? (await askSubject(checklist, due?.subject, { store, context, prompter }));
  const subject = asked.trim() || checklist.id;
  const errand = due?.errand || drawn(checklist.errands, context.random());
  const persona = due?.persona || drawn(checklist.personas, context.random());
  context.stderr.write(introduction(checklist, { errand, persona }, context.stderr.columns));
  if (due?.line) context.stderr.write(`Use:          ${plainText(due.line)}\n\n`);
  const branch = options.branch ?? due?.branch ?? '';
  const startedAt = context.now().toISOString();
  const begun = await beginWalk(
    store,
    checklist,
    { subject, branch, errand, persona, startedAt },
    options,
    context,
  );
  for (const [question, { value, note = '' }] of given.answers) {
    await store.walks.append(begun.audit.id, { kind: 'answer', question, value, note, at: startedAt });
  }
  return begun;
}

/** What was tested last time is proposed, unless something is due. */
async function askSubject(
  { channel, subject }: Checklist,
  due: string | undefined,
  { store, prompter }: WalkSession,
): Promise<string> {
  const [last] = await store.audits.list({ channel, limit: 1 });
  return prompter.text(subject, due || last?.subject || '');
}

/** From the first open question to the end; also goes on with a walk that was interrupted. */
export async function goOn(
  checklist: Checklist,
  { audit, setup }: { audit: AuditSummary; setup: WalkSetup },
  { store, context, prompter }: WalkSession,
): Promise<FinishedWalk> {
  const keep = (entry: JournalEntry) => store.walks.append(audit.id, entry);
  let walk = replay(checklist, await store.walks.journal(audit.id));
  const proposals = await proposalsFor(checklist, store);
  for (let question = currentQuestion(walk); question; question = currentQuestion(walk)) {
    const entry = await ask(question, walk, { prompter, context, proposals, keep });
    // Kept before the next question is asked, so that at most the answer being typed can be lost.
    await keep(entry);
    walk = advance(walk, entry);
  }
  return finishWalk(store, audit, walk, setup, context.now().toISOString());
}

interface Asking {
  prompter: Prompter;
  context: Context;
  proposals: Proposals;
  keep(entry: JournalEntry): Promise<void>;
}

async function ask(
  question: Question,
  walk: Walk,
  { prompter, context, proposals, keep }: Asking,
): Promise<JournalEntry> {
  const before = walk.settled.get(question.id);
  const previous = previousQuestion(walk);
  const drafts: Promise<void>[] = [];
  const at = () => context.now().toISOString();
  const reply = await prompter.ask({
    question,
    progress: walkProgress(walk),
    before: before?.kind === 'answer' ? before.value : undefined,
    note: before?.note ?? '',
    draft: savedDraft(walk, question),
    proposed: proposalAt(walk, question, proposals),
    canGoBack: previous !== null,
    onDraft: (value) =>
      drafts.push(keep({ kind: 'draft', question: question.id, value, note: '', at: at() })),
  });
  await Promise.all(drafts);
  if (reply.kind === 'back') {
    return { kind: 'back', question: previous?.id ?? question.id, note: '', at: at() };
  }
  return { ...reply, question: question.id, at: at() };
}

function savedDraft({ drafts }: Walk, { id }: Question): string | undefined {
  const draft = drafts.get(id);
  return draft && String(draft.value) !== '' ? String(draft.value) : undefined;
}
