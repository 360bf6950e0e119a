/** A walk without a terminal: a store of its own, a clock that moves on, and a script that answers. */
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Checklist } from '../../src/checklist/checklist.js';
import { type Context, plain } from '../../src/cli/context.js';
import { goOn, prepare, type WalkSession } from '../../src/cli/walk/live-walk.js';
import type { Asked, Prompter, Reply } from '../../src/cli/walk/prompter.js';
import type { WalkOptions } from '../../src/cli/walk/walk-options.js';
import type { AnswerValue } from '../../src/model/answers.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { temporaryFolder } from './temporary-folder.js';

/** What to do at a question: a value, `null` for "could not tell", or a whole reply. */
export type Line = AnswerValue | null | Reply | ((asked: Asked) => Reply);
export type Script = Readonly<Record<string, Line>>;

export interface ScriptedPrompter extends Prompter {
  /** Ids in the order they were asked. */
  asked: string[];
}

/** Answers every question from the script; a question that is not in it fails the test. */
export function scriptedPrompter(script: Script): ScriptedPrompter {
  const asked: string[] = [];
  return {
    asked,
    async ask(question) {
      const { id } = question.question;
      asked.push(id);
      if (!(id in script)) throw new Error(`The script has no answer to ${id}.`);
      const line = script[id]!;
      if (typeof line === 'function') return line(question);
      if (typeof line === 'object' && line !== null && 'kind' in line) return line;
      return { kind: 'answer', value: line, note: '' };
    },
    confirm: async () => true,
    text: async (_message, otherwise) => otherwise,
    pick: async (_message, choices) => choices[0]?.id ?? '',
    pickSeveral: async (_message, choices) => choices.filter(({ ticked }) => ticked).map(({ id }) => id),
  };
}

export async function temporaryStore(path = join(temporaryFolder(), 'ownqueue.db')): Promise<Store> {
  const store = await openStore({ path, toolVersion: '0.0.0', random: Math.random });
  onTestFinished(() => store.close());
  return store;
}

/** Each look at the clock is `step` seconds later than the one before. */
export function steadyContext(step = 1): Context & { said(): string; printed(): string } {
  let seconds = 0;
  let draws = 0;
  const said: string[] = [];
  const printed: string[] = [];
  const output = (lines: string[]) => ({
    write: (text: string) => void lines.push(text),
    isTTY: false,
    columns: 80,
  });
  return {
    cwd: temporaryFolder(),
    env: {},
    stdin: new PassThrough(),
    stdout: output(printed),
    stderr: output(said),
    interactive: true,
    colour: plain(),
    now: () => {
      seconds += step;
      return new Date(Date.UTC(2026, 10, 22, 10, 0, seconds));
    },
    random: () => {
      draws += 1;
      return (draws * 0.618034) % 1;
    },
    signal: new AbortController().signal,
    zone: 'Europe/Vienna',
    said: () => said.join(''),
    printed: () => printed.join(''),
  };
}

/** From the first word to the judged audit. */
export async function walked(checklist: Checklist, script: Script, options: WalkOptions = {}, step = 1) {
  const prompter = scriptedPrompter(script);
  const context = steadyContext(step);
  const world: WalkSession = { store: await temporaryStore(), context, prompter };
  const begun = await prepare(checklist, { subject: 'test', ...options }, world);
  const finished = await goOn(checklist, begun, world);
  return { ...finished, ...world, prompter, context };
}
