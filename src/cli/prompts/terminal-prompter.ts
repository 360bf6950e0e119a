/** Talks with a person in a terminal; everything is written to stderr, so that stdout stays for data. */
import { Writable } from 'node:stream';
import { chalkStderr } from 'chalk';
import { InterruptedError } from '../../model/errors.js';
import { shortText } from '../../model/plain-text.js';
import { type Context, plain } from '../context.js';
import type { Asked, Prompter, Reply } from '../walk/prompter.js';
import { questionPrompt } from './question-prompt.js';
import { promptFor } from './question-state.js';
import { stopwatchPrompt } from './stopwatch-prompt.js';
import type { StopwatchScreen } from './stopwatch-state.js';

const GO_ON = 'What was answered so far is kept. Go on with: ownqueue walk --resume';

export interface TerminalPrompter extends Prompter {
  /** What is typed shows as stars. */
  password(message: string): Promise<string>;
}

/** `goOn` is shown to a person who leaves: what is kept, and how to go on. */
export function terminalPrompter(context: Context, goOn = GO_ON): TerminalPrompter {
  const colour = context.env.NO_COLOR || !context.stderr.isTTY ? plain() : chalkStderr;
  const promptContext = () => ({ zone: context.zone, now: context.now, columns: context.stderr.columns });
  /** Every prompt ends with Ctrl-C, with a signal, and when the terminal goes away. */
  const prompting = async <T>(show: (on: Streams) => Promise<T>): Promise<T> => {
    const gone = new AbortController();
    const leave = () => gone.abort();
    context.stdin.once('end', leave);
    context.stdin.once('close', leave);
    // Ctrl-D closes readline without an answer.
    const onKey = (_: string, key?: { ctrl?: boolean; name?: string }) =>
      key?.ctrl && key.name === 'd' && leave();
    context.stdin.on('keypress', onKey);
    try {
      const signal = AbortSignal.any([context.signal, gone.signal]);
      return await show({ input: context.stdin, output: streamTo(context), signal });
    } catch (error) {
      throw isLeaving(error) ? new InterruptedError('Stopped.', goOn, { cause: error }) : error;
    } finally {
      context.stdin.off('end', leave);
      context.stdin.off('close', leave);
      context.stdin.off('keypress', onKey);
    }
  };
  const standard = <T>(question: Record<string, unknown>): Promise<T> =>
    prompting(async (on) => {
      // Loaded when it is needed: questions of a walk do without it, and appear sooner.
      const { default: inquirer } = await import('inquirer');
      const prompt = inquirer.createPromptModule(on);
      const { answer } = await prompt<{ answer: T }>([{ ...question, name: 'answer' } as never]);
      return answer as T;
    });

  const text = (message: string, otherwise?: string): Promise<string> =>
    standard({ type: 'input', message, default: otherwise });

  const typed = (asked: Asked): Promise<Reply> =>
    prompting((on) => questionPrompt({ asked, context: promptContext(), colour }, on));

  /** A person may first write a note, or type the answer after all. */
  const timed = async (asked: Asked, timing: StopwatchScreen['timing']): Promise<Reply> => {
    const seconds = () => performance.now() / 1000;
    const config = { asked, timing, context: promptContext(), colour, seconds };
    const reply = await prompting((on) => stopwatchPrompt(config, on));
    if (reply.kind === 'by-hand') return typed(asked);
    if (reply.kind !== 'note') return reply;
    return timed({ ...asked, note: await text('Note (no names)') }, timing);
  };

  return {
    ask(asked) {
      const prompt = promptFor(asked);
      const timing = prompt.kind === 'line' ? prompt.stopwatch : undefined;
      const kept = asked.before ?? asked.draft;
      return timing && kept === undefined ? timed(asked, timing) : typed(asked);
    },
    confirm: (message, otherwise) => standard({ type: 'confirm', message, default: otherwise }),
    password: (message) => standard({ type: 'password', message, mask: '*' }),
    text,
    pick: (message, choices) =>
      standard({ type: 'select', message, choices: labelled(choices), pageSize: 15 }),
    pickSeveral: (message, choices) =>
      standard({ type: 'checkbox', message, choices: labelled(choices), pageSize: 15 }),
  };
}

interface Streams {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  signal: AbortSignal;
}

const labelled = (choices: readonly { id: string; label: string; ticked?: boolean }[]) =>
  choices.map(({ id, label, ticked = false }) => ({
    value: id,
    name: label,
    short: shortText(label, 40),
    checked: ticked,
  }));

const isLeaving = (error: unknown): boolean =>
  error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name);

/** Prompts want a stream with a width, and end it; the context has a function. */
function streamTo({ stderr }: Context): Writable {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      stderr.write(String(chunk));
      done();
    },
  });
  return Object.defineProperties(stream, {
    columns: { get: () => stderr.columns },
    isTTY: { get: () => stderr.isTTY },
  });
}
