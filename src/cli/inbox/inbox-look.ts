/** One look into the mailbox, from the first mail to the stored audit: gather, judge, store. */
import { INBOX_CATALOGUE_VERSION, judgeInbox } from '../../audit/inbox-audit.js';
import { inboxMeasurements } from '../../inbox/measurements.js';
import { timelineOf } from '../../inbox/timeline.js';
import type { InboxEvidence } from '../../model/inbox-evidence.js';
import type { Store } from '../../store/store.js';
import { inboxChecks } from '../catalogue.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import type { Project } from '../project.js';
import type { InboxLook } from './inbox-document.js';
import { readMailbox } from './read-mailbox.js';

export interface LookOptions extends GlobalOptions {
  again?: boolean;
  remember?: boolean;
  checkLinks?: boolean;
}

export async function lookIntoInbox(
  sources: readonly string[],
  options: LookOptions,
  surroundings: { store: Store; project: Project; context: Context },
): Promise<InboxLook> {
  const { store, context } = surroundings;
  const startedAt = context.now().toISOString();
  const read = await readMailbox(
    sources,
    {
      quiet: Boolean(options.quiet || options.json),
      remember: options.remember ?? false,
      again: options.again ?? false,
    },
    surroundings,
  );
  const evidence = options.checkLinks ? await withLinkVisits(read, context) : read;
  const instruments = { checks: await inboxChecks(), measure: inboxMeasurements };
  const result = judgeInbox(evidence, instruments, context.now().toISOString());
  const auditId = await store.audits.save(
    {
      channel: 'inbox',
      subject: evidence.source,
      startedAt,
      zone: context.zone,
      version: INBOX_CATALOGUE_VERSION,
      practice: false,
      announced: false,
      rater: '',
      branch: '',
    },
    result,
  );
  return { auditId, evidence, timeline: timelineOf(evidence), result };
}

/** Says beforehand what opening links does. */
async function withLinkVisits(evidence: InboxEvidence, context: Context): Promise<InboxEvidence> {
  const { MANNERS, visitLinks } = await import('../../inbox/visit-links.js');
  const { knock } = await import('../../inbox/knock.js');
  context.stderr.write(`${MANNERS}\n`);
  const linkVisits = await visitLinks(evidence.messages, {
    fetch,
    knock,
    now: context.now,
    signal: context.signal,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  });
  return { ...evidence, linkVisits };
}
