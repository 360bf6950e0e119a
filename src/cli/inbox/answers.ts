/** What the last look into the mailbox answers of the walk `marketing-inbox`, as its answers file. */
import { proposedAnswers } from '../../inbox/proposed-answers.js';
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import type { Store } from '../../store/store.js';
import type { Context } from '../context.js';

/** JSON that `ownqueue walk marketing-inbox --answers` takes once a person has read and completed it. */
export async function answers(store: Store, context: Context): Promise<ExitCode> {
  const [latest] = await store.audits.list({ channel: 'inbox', limit: 1 });
  const audit = latest ? await store.audits.find(latest.id) : null;
  if (!audit) {
    throw new UsageError('No mailbox was looked into yet.', 'Look first: ownqueue inbox');
  }
  const document = {
    startedAt: audit.startedAt,
    finishedAt: audit.finishedAt,
    answers: proposedAnswers(audit.measurements, audit.subject),
  };
  context.stdout.write(`${jsonText(document)}\n`);
  return EXIT.done;
}
