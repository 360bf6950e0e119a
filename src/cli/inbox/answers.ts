/** What the last look into the mailbox answers of the walk `marketing-inbox`, as its answers file. */
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import type { Session } from '../session.js';
import { answeredBy, latestLook } from './latest-look.js';

/** JSON that `ownqueue walk marketing-inbox --answers` takes once a person has read and completed it. */
export async function answers({ store, context }: Session): Promise<ExitCode> {
  const audit = await latestLook(store);
  if (!audit) {
    throw new UsageError('No mailbox was looked into yet.', 'Look first: ownqueue inbox');
  }
  const document = {
    startedAt: audit.startedAt,
    finishedAt: audit.finishedAt,
    answers: answeredBy(audit),
  };
  context.stdout.write(`${jsonText(document)}\n`);
  return EXIT.done;
}
