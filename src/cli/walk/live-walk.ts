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
import type { Prompter, Unfinished } from './prompter.js';
import { type Proposals, proposalAt, proposalsFor } from './proposals.js';
import type { WalkOptions } from './walk-options.js';
import { givenAnswers } from './written-walk.js';

export interface WalkSession {
  store: Store;
  context: Context;
  prompter: Prompter;
  /** Names from the configuration. */
  branches?: readonly string[];
}

/** Asks what is tested, draws an errand, and begins the audit when the person is ready. */
export async function prepare(
  checklist: Checklist,
  options: WalkOptions,
  { store, context, prompter, branches = [] }: WalkSession,
): Promise<BegunWalk> {
  const given = await givenAnswers(checklist, options, context);
  const due = await drawnScenario(checklist.channel, store, context.now());
  const picked = options.branch ?? (await askBranch(branches, due?.branch, prompter));
  // What is due in another branch is not what is tested here.
  const here = due?.branch === picked ? due.subject : undefined;
  const asked = options.subject ?? (await askSubject(checklist, picked, here, { store, context, prompter }));
  const subject = asked.trim() || checklist.id;
  // A branch that was typed as the subject would count for no branch.
  const branch = picked || (branches.find((name) => name.toLowerCase() === subject.toLowerCase()) ?? '');
  const errand = due?.errand || drawn(checklist.errands, context.random());
  const persona = due?.persona || drawn(checklist.personas, context.random());
  context.stderr.write(introduction(checklist, { errand, persona }, context.stderr.columns));
  if (due?.line) context.stderr.write(`Use:          ${plainText(due.line)}\n\n`);
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

/** Asked once, from the configured ones, with what is due first; without any, what is due says it. */
async function askBranch(
  branches: readonly string[],
  due: string | undefined,
  prompter: Prompter,
): Promise<string> {
  if (branches.length === 0) return due ?? '';
  const first = due !== undefined && branches.includes(due) ? [due] : [];
  const others = branches.filter((branch) => !first.includes(branch));
  const none = { id: '', label: 'the whole company' };
  const named = (branch: string) => ({ id: branch, label: branch === due ? `${branch} (due)` : branch });
  const choices = [...first, ...others].map(named);
  return prompter.pick('Which branch?', due === '' ? [none, ...choices] : [...choices, none]);
}

/** What was tested there last time is proposed, unless something is due. */
async function askSubject(
  { channel, subject }: Checklist,
  branch: string,
  due: string | undefined,
  { store, prompter }: WalkSession,
): Promise<string> {
  const [last] = await store.audits.list({ channel, ...(branch && { branch }), limit: 1 });
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
  const unfinished = new Map<string, Unfinished>();
  for (let question = currentQuestion(walk); question; question = currentQuestion(walk)) {
    const entry = await ask(question, walk, { prompter, context, proposals, keep, unfinished });
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
  /** By question, what a person left there by going back. */
  unfinished: Map<string, Unfinished>;
}

async function ask(
  question: Question,
  walk: Walk,
  { prompter, context, proposals, keep, unfinished }: Asking,
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
    unfinished: unfinished.get(question.id),
    draft: savedDraft(walk, question),
    proposed: proposalAt(walk, question, proposals),
    canGoBack: previous !== null,
    onDraft: (value) =>
      drafts.push(keep({ kind: 'draft', question: question.id, value, note: '', at: at() })),
  });
  await Promise.all(drafts);
  if (reply.kind === 'back') {
    if (reply.unfinished) unfinished.set(question.id, reply.unfinished);
    return { kind: 'back', question: previous?.id ?? question.id, note: '', at: at() };
  }
  unfinished.delete(question.id);
  return { ...reply, question: question.id, at: at() };
}

function savedDraft({ drafts }: Walk, { id }: Question): string | undefined {
  const draft = drafts.get(id);
  return draft && String(draft.value) !== '' ? String(draft.value) : undefined;
}
