/** Secrets come from the environment alone; what was taken is printed and kept nowhere. */
import { UsageError } from '../model/errors.js';
import type { Context } from './context.js';

/** Throws UsageError where the variable is not set. */
export function secretIn(variable: string, { env, secrets }: Context, where = ''): string {
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
