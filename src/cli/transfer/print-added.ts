/** Says what came in, and what was left out. */

import { jsonText } from '../../model/json-text.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';

/** Rows by table. */
export type Counts = Readonly<Record<string, number>>;

export function printAdded(added: Counts, leftOut: Counts, { json, quiet }: GlobalOptions, context: Context) {
  if (json) {
    context.stdout.write(`${jsonText({ schema: 'ownqueue.import/1', added, leftOut })}\n`);
    return;
  }
  if (quiet) return;
  const words = inWords(added);
  context.stdout.write(words ? `Added: ${words}\n` : 'Nothing new: everything was there already.\n');
  const left = inWords(leftOut);
  if (left) context.stdout.write(`Left out, because only what was observed is taken in: ${left}\n`);
}

const inWords = (counts: Counts): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([table, count]) => `${count} ${table}`)
    .join(', ');
