/** Nothing is written or removed outside the project before a person has agreed. */
import { UsageError } from '../../model/errors.js';
import type { Context } from '../context.js';

/** Throws UsageError where nobody can be asked and no flag answers. */
export async function agrees(message: string, yes: boolean | undefined, context: Context): Promise<boolean> {
  if (yes) return true;
  if (!context.interactive) {
    throw new UsageError(
      'Nobody can be asked here, so nothing was changed.',
      'Add --yes to agree beforehand.',
    );
  }
  const { terminalPrompter } = await import('../prompts/terminal-prompter.js');
  return terminalPrompter(context).confirm(message, false);
}
