/** What people read when something is wrong: what happened, then what to do. */
import { describe, expect, it, test } from 'vitest';
import { plain } from '../../src/cli/context.js';
import { explainError } from '../../src/cli/explain-error.js';
import {
  type ExpectedError,
  InterruptedError,
  NothingObservedError,
  StoreError,
  UsageError,
} from '../../src/model/errors.js';
import { steadyContext } from '../support/walk-world.js';
import { constructedErrors } from './constructed.js';

const errors = constructedErrors();

function explained(error: unknown, verbose = false, aborted = false): { code: number; stderr: string } {
  const context = steadyContext();
  const signal = aborted ? AbortSignal.abort() : context.signal;
  return {
    code: explainError(error, { ...context, colour: plain(), signal }, verbose),
    stderr: context.said(),
  };
}

describe('every error that a person can act on', () => {
  it('is listed with its full text in errors.txt', async () => {
    const entries = errors.map(({ file, kind, says, advice }) =>
      [
        `${file} (${kind})`,
        ...(says.length > 0 ? says : ['(in the words of what failed)']).map((text) => `  ${text}`),
        ...(advice.length > 0 ? advice : ['(by what failed)']).map((text) => `  → ${text}`),
      ].join('\n'),
    );
    await expect(`${entries.join('\n\n')}\n`).toMatchFileSnapshot('errors.txt');
  });

  test.each(errors.flatMap(({ file, says }) => says.map((text) => [text.split('\n')[0] ?? '', file])))(
    'says in a sentence what happened: %s (%s)',
    (text) => {
      // A capital, a quotation, an option, or a key of a YAML file.
      expect(text).toMatch(/^([“"…A-Z-]|[a-z]+[.:A-Z])/);
      expect(text).toMatch(/[.…]$/);
      expect(text).not.toMatch(/\b(undefined|null|exception|invalid|failed to|errno|oops)\b/i);
    },
  );

  test.each(errors.flatMap(({ file, advice }) => advice.map((text) => [text, file])))(
    'says what to do: %s (%s)',
    (text) => {
      expect(text.length).toBeGreaterThan(6);
      expect(text).toMatch(/^[“"…A-Z-]|^ownqueue /);
    },
  );
});

describe('on the screen', () => {
  const kinds: [string, ExpectedError, number][] = [
    ['wrong input', new UsageError('There is no checklist “cal”.', 'Did you mean “call”?'), 2],
    ['nothing observed', new NothingObservedError('The mailbox refused the password.', 'Check it.'), 3],
    ['the store', new StoreError('The store a.db is locked.', 'Close the other ownqueue.'), 4],
    ['an interruption', new InterruptedError('Stopped.', 'ownqueue walk --resume goes on.'), 130],
  ];

  test.each(kinds)('%s is two lines and an exit code', (_what, error, code) => {
    expect(explained(error)).toEqual({ code, stderr: `${error.message}\n${error.advice}\n` });
  });

  test('with --verbose the cause follows, line by line', () => {
    const cause = new Error('SQLITE_BUSY');
    const error = new StoreError('The store a.db is locked.', 'Close the other ownqueue.', { cause });
    const { stderr } = explained(error, true);
    expect(stderr).toMatch(
      /^The store a\.db is locked\.\nClose the other ownqueue\.\nError: SQLITE_BUSY\n {1,4}at /,
    );
  });

  test('anything else is called a bug, with where to report it and what to attach', () => {
    expect(explained(new TypeError('x is not a function'))).toEqual({
      code: 70,
      stderr: `This is a bug in ownqueue: x is not a function
Please report it at https://github.com/ownqueue/ownqueue/issues; --verbose shows the details to attach.
`,
    });
    expect(explained('thrown as a text').stderr).toMatch(/^This is a bug in ownqueue: thrown as a text\n/);
  });

  test('with --verbose the stack of a bug follows, and nothing in it steers the terminal', () => {
    const { stderr } = explained(new TypeError('x\u001b[2Jx at https://me:canary@example.org/'), true);
    const [first, second, third, ...stack] = stderr.trimEnd().split('\n');
    expect(first).toBe('This is a bug in ownqueue: xx at https://example.org/');
    expect(second).toContain('Please report it');
    expect(third).toBe('TypeError: xx at https://example.org/');
    expect(stack.length).toBeGreaterThan(0);
    for (const line of stack) expect(line).toMatch(/^ {1,4}at /);
    expect(explained(new TypeError('x')).stderr).not.toContain('    at ');
  });

  test('Ctrl-C is no bug', () => {
    const stopped = { code: 130, stderr: 'Stopped. What was answered so far is kept.\n' };
    expect(explained(Object.assign(new Error('x'), { name: 'ExitPromptError' }))).toEqual(stopped);
    expect(explained(new Error('x'), false, true)).toEqual(stopped);
  });
});
