/** Fifty walks in real processes, each killed (SIGKILL) at another question and resumed to its end: nothing is lost. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import PQueue from 'p-queue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Checklist } from '../../../src/checklist/checklist.js';
import { answersIn, replay } from '../../../src/checklist/walk.js';
import { goOn } from '../../../src/cli/walk/live-walk.js';
import type { Prompter } from '../../../src/cli/walk/prompter.js';
import type { JournalEntry } from '../../../src/model/walk-journal.js';
import type { Store } from '../../../src/store/store.js';
import { shipped } from '../../support/checklists.js';
import { compiled } from '../../support/compiled.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { scriptedPrompter, steadyContext, temporaryStore } from '../../support/walk-world.js';

const PROCESS = resolve(import.meta.dirname, '../../support/walk-process.mjs');
const WALKS = 50;

interface Told {
  audit: string;
  question?: string;
  reply?: { kind: string; value?: unknown; note?: string };
  finished?: boolean;
}

let program = '';
beforeAll(() => {
  program = compiled();
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

interface Life {
  told: Told[];
  killed: boolean;
}

/**
 * Answers so many questions, then kills: while the next one is being answered, or (`late`) just after it was,
 * when the answer may or may not have been kept.
 */
function live(args: string[], answers: number, late: boolean): Promise<Life> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [PROCESS, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    const told: Told[] = [];
    let killed = false;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (killed) return;
      const one = JSON.parse(line) as Told;
      told.push(one);
      if (!one.question) return;
      killed = told.filter(({ question }) => question).length > answers;
      if (!killed || late) child.stdin.write('\n');
      if (killed) child.kill('SIGKILL');
    });
    // A killed process takes no more lines.
    child.stdin.on('error', () => {});
    child.on('error', fail);
    child.on('close', (code) => {
      if (!killed && code !== 0) fail(new Error(`the walk ended with ${code}`));
      else done({ told, killed });
    });
  });
}

describe('a walk whose process is killed', () => {
  it(`loses nothing but the answer being typed, ${WALKS} times`, { timeout: 600_000 }, async () => {
    const path = join(temporaryFolder(), 'ownqueue.db');
    const store = await temporaryStore(path);
    const queue = new PQueue({ concurrency: 2 });
    const lives = Array.from({ length: WALKS }, (_, index) => async () => {
      const seed = index + 1;
      const checklist = shipped[seed % shipped.length]!;
      const late = seed % 3 === 0;
      const { told, killed } = await live([program, path, checklist.id, String(seed)], (seed * 7) % 10, late);
      const kept = told.flatMap(({ question, reply }) =>
        question && reply ? [keptOf(question, reply)] : [],
      );
      const unsure = killed ? kept.pop() : undefined;
      const audit = told[0]!.audit;
      const journal = await store.walks.journal(audit);
      if (late && unsure && journal.length === kept.length + 1) kept.push(unsure);
      const which = `${checklist.id}, seed ${seed}`;
      expect(journal.map(summary), which).toEqual(kept);
      if (killed) await resumesToTheEnd(store, audit, checklist, journal, which);
      return killed;
    });
    const killed = await queue.addAll(lives);
    expect(killed.filter(Boolean).length).toBeGreaterThan(WALKS / 2);
  });
});

/** Goes on with what the dead process left: only open questions are asked, and every answer is in the evidence. */
async function resumesToTheEnd(
  store: Store,
  id: string,
  checklist: Checklist,
  journal: readonly JournalEntry[],
  which: string,
): Promise<void> {
  const before = replay(checklist, journal);
  const prompter: Prompter = {
    ...scriptedPrompter({}),
    ask: async ({ question }) => {
      expect(before.cursor === question.id || !before.settled.has(question.id), which).toBe(true);
      return { kind: 'answer', value: null, note: '' };
    },
  };
  const [audit, setup] = [await store.audits.find(id), await store.walks.setup(id)];
  const { evidence } = await goOn(
    checklist,
    { audit: audit!, setup: setup! },
    { store, context: steadyContext(), prompter },
  );
  // Where somebody had just gone back, the new answer may lead along another branch.
  if (before.cursor !== null) return;
  for (const [question, { value, derived }] of answersIn(before))
    if (!derived) expect(evidence.answers[question]?.value, which).toEqual(value);
}

/** Going back is kept under the question it leads to, which the process does not tell. */
const summary = (entry: JournalEntry): object =>
  entry.kind === 'back' ? { kind: 'back' } : keptOf(entry.question, entry);

const keptOf = (
  question: string,
  { kind, value, note }: { kind: string; value?: unknown; note?: string },
): object => (kind === 'back' ? { kind } : { kind, question, note, ...(value !== undefined && { value }) });
