/** Secrets come from the environment alone; what was taken is printed and kept nowhere. */
import { VARIABLE_NAME } from '../config/patterns.js';
import { UsageError } from '../model/errors.js';
import type { Context } from './context.js';

/** Throws UsageError where the variable is not set. */
export function secretIn(variable: string, { env, secrets }: Context, where = ''): string {
  if (!VARIABLE_NAME.test(variable)) {
    throw new UsageError(
      'A secret was written where the name of an environment variable belongs.',
      'Put the secret into a variable, and name that one, as in --basic-auth STAGING_AUTH.',
    );
  }
  const value = env[variable];
  if (!value) {
    throw new UsageError(
      `${where}${where ? 'the' : 'The'} environment variable ${variable} is not set.`,
      'Set it to the secret; ownqueue takes secrets from the environment alone.',
    );
  }
  secrets?.keep(value);
  return value;
}

/** Keeps what a file holds, unless it is an ordinary word: hiding that would spoil what is told. */
export function keepFromFile(value: string, { secrets }: Pick<Context, 'secrets'>): void {
  // A digit or a sign among letters, or more than words have.
  if (/[^\p{L}\s]/u.test(value) || value.length >= 16) secrets?.keep(value);
}
