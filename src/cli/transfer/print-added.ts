/** Says what came in. */

import { jsonText } from '../../model/json-text.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';

export function printAdded(
  added: Readonly<Record<string, number>>,
  { json, quiet }: GlobalOptions,
  context: Context,
) {
  if (json) {
    context.stdout.write(`${jsonText({ schema: 'ownqueue.import/1', added })}\n`);
    return;
  }
  if (quiet) return;
  const parts = Object.entries(added).filter(([, count]) => count > 0);
  const words = parts.map(([table, count]) => `${count} ${table}`).join(', ');
  context.stdout.write(words ? `Added: ${words}\n` : 'Nothing new: everything was there already.\n');
}
