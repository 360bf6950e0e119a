/** Talks with a person in a terminal; everything is written to stderr, so that stdout stays for data. */
import { Writable } from 'node:stream';
import { chalkStderr } from 'chalk';
import { InterruptedError } from '../../model/errors.js';
import { shortText } from '../../model/plain-text.js';
import { type Context, plain } from '../context.js';
import type { Asked, Prompter, Reply } from '../walk/prompter.js';
import { questionPrompt } from './question-prompt.js';
import { stopwatchPrompt } from './stopwatch-prompt.js';

const GO_ON = 'What was answered so far is kept. Go on with: ownqueue walk --resume';

export interface TerminalPrompter extends Prompter {
  /** What is typed shows as stars. */
  password(message: string): Promise<string>;
}

/** `goOn` tells whoever leaves what is kept, and how to go on. */
export function terminalPrompter(context: Context, goOn = GO_ON): TerminalPrompter {
  const colour = context.env.NO_COLOR || !context.stderr.isTTY ? plain() : chalkStderr;
  const around = () => ({ zone: context.zone, now: context.now, columns: context.stderr.columns });
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

  const typed = (asked: Asked): Promise<Reply> =>
    prompting((on) => questionPrompt({ asked, around: around(), colour }, on));

  return {
    async ask(asked) {
      const { question, before, draft } = asked;
      const timed = question.type === 'stopwatch' || question.type === 'phone-menu-path';
      if (!timed || (before ?? draft ?? null) !== null) return typed(asked);
      const seconds = () => performance.now() / 1000;
      for (
        let note = asked.note;
        ;
        note = await standard<string>({ type: 'input', message: 'Note (no names)' })
      ) {
        const noted = { ...asked, note };
        const reply = await prompting((on) =>
          stopwatchPrompt({ asked: noted, around: around(), colour, seconds }, on),
        );
        if (reply.kind === 'by-hand') return typed(noted);
        if (reply.kind !== 'note') return reply;
      }
    },
    confirm: (message, otherwise) => standard({ type: 'confirm', message, default: otherwise }),
    password: (message) => standard({ type: 'password', message, mask: '*' }),
    text: (message, otherwise) => standard({ type: 'input', message, default: otherwise }),
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
