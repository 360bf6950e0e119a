/** Mistakes and obstacles a person can do something about: what happened, then what to do. */

/** Exit codes (see the README's table). 1 belongs to budgets alone. */
export const EXIT = {
  done: 0,
  budget: 1,
  usage: 2,
  nothingObserved: 3,
  store: 4,
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The same codes in words, for the README. */
export const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  done: 'done; budgets kept, or none set',
  budget: 'done; a budget was exceeded or the baseline got worse. The only code that means this',
  usage: 'wrong flags or a mistake in a YAML file (file:line:column is printed)',
  nothingObserved: 'nothing could be observed (site unreachable, bot wall, no browser, mailbox refused)',
  store: 'the store is unreadable, locked for too long, full, or from a newer version',
  bug: 'a bug in ownqueue',
  interrupted: 'interrupted; what was answered so far is kept',
};

/** Base of every expected failure. `message` says what happened, `advice` what to do next. */
export abstract class ExpectedError extends Error {
  abstract readonly exitCode: ExitCode;
  constructor(
    message: string,
    readonly advice: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Wrong flags, or a mistake in a file the user wrote. */
export class UsageError extends ExpectedError {
  readonly exitCode = EXIT.usage;
}

/** Nothing could be observed: site unreachable, bot wall, no browser, mailbox refused. */
export class NothingObservedError extends ExpectedError {
  readonly exitCode = EXIT.nothingObserved;
}

/** The store is unreadable, locked for too long, full, or from a newer version. */
export class StoreError extends ExpectedError {
  readonly exitCode = EXIT.store;
}

/** The person or the system asked us to stop; what was answered so far is kept. */
export class InterruptedError extends ExpectedError {
  readonly exitCode = EXIT.interrupted;
}
