/** An error as a person reads it: what happened, then what to do. */
import { EXIT, type ExitCode, ExpectedError } from '../model/errors.js';
import { harmless, plainText } from '../model/plain-text.js';
import { withoutSecrets } from '../text/without-secrets.js';
import type { Context } from './context.js';

const ISSUES = 'https://github.com/ownqueue/ownqueue/issues';

/** Writes to stderr and returns the exit code that belongs to the error. */
export function explainError(error: unknown, context: Context, verbose: boolean): ExitCode {
  const say = (text: string) => context.stderr.write(`${text}\n`);
  const sayLines = (text: string) => {
    for (const line of text.split('\n')) say(harmless(withoutSecrets(line)));
  };
  if (error instanceof ExpectedError) {
    // A list of mistakes has one on each line.
    sayLines(error.message);
    say(plainText(withoutSecrets(error.advice)));
    if (verbose && error.cause) sayLines(String((error.cause as Error).stack ?? error.cause));
    return error.exitCode;
  }
  if (isPromptExit(error) || context.signal.aborted) {
    say('Stopped. What was answered so far is kept.');
    return EXIT.interrupted;
  }
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  say(`This is a bug in ownqueue: ${plainText(withoutSecrets(message))}`);
  say(`Please report it at ${ISSUES}; --verbose shows the details to attach.`);
  if (verbose && stack) sayLines(stack);
  return EXIT.bug;
}

/** Ctrl-C inside a prompt. */
const isPromptExit = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError';
