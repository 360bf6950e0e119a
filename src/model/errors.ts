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
