/** One look into the mailbox, from the first mail to the stored audit: gather, judge, store. */
import { setTimeout as pause } from 'node:timers/promises';
import { INBOX_CATALOGUE_VERSION, judgeInbox } from '../../audit/inbox-audit.js';
import { inboxMeasurements } from '../../inbox/measurements.js';
import { mailTimeline } from '../../inbox/timeline.js';
import { worstMails } from '../../inbox/worst-mails.js';
import type { Finding } from '../../model/finding.js';
import type { InboxEvidence } from '../../model/inbox-evidence.js';
import { withoutSecretsIn } from '../../text/without-secrets.js';
import { inboxChecks } from '../catalogue.js';
import type { GlobalOptions } from '../global-options.js';
import type { Session } from '../session.js';
import type { InboxLook } from './inbox-document.js';
import { readMailbox } from './read-mailbox.js';

export interface LookOptions extends GlobalOptions {
  again?: boolean;
  remember?: boolean;
  checkLinks?: boolean;
  pictures?: boolean;
  browser?: string;
}

export async function lookIntoInbox(
  sources: readonly string[],
  options: LookOptions,
  session: Session,
): Promise<InboxLook> {
  const { store, context } = session;
  const startedAt = context.now().toISOString();
  const read = await readMailbox(
    sources,
    {
      quiet: Boolean(options.quiet || options.json),
      remember: options.remember ?? false,
      again: options.again ?? false,
    },
    session,
  );
  const evidence = withoutSecretsIn(options.checkLinks ? await withLinkVisits(read, session) : read);
  const instruments = { checks: await inboxChecks(), measure: inboxMeasurements };
  const judged = judgeInbox(evidence, instruments, context.now().toISOString());
  const pictures = options.pictures
    ? await pictured(sources, evidence, judged.findings, options, session)
    : {};
  const result = { ...judged, evidence: [{ kind: 'inbox', content: { ...evidence, pictures } }] } as const;
  const audit = await store.audits.save(
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
  return { audit, evidence, timeline: mailTimeline(evidence), result };
}

/** Pictures of the worst mails, by message id; the mailbox itself is not read a second time. */
async function pictured(
  paths: readonly string[],
  evidence: InboxEvidence,
  findings: readonly Finding[],
  options: LookOptions,
  session: Session,
): Promise<Record<string, string>> {
  const { takePictures } = await import('./mail-pictures.js');
  const { openBrowser } = await import('../run-browser.js');
  const worst = worstMails(evidence, findings).map(({ mail }) => mail);
  await using running = await openBrowser(options, session.project, session.context);
  return await takePictures(worst, paths, running.browser, session);
}

/** Stands for a website where none is configured; the name never exists (RFC 6761). */
const NO_SITE = 'https://site.invalid/';

/** Says beforehand what opening links does. */
async function withLinkVisits(
  evidence: InboxEvidence,
  { project, context }: Session,
): Promise<InboxEvidence> {
  const { MANNERS, visitLinks } = await import('../../inbox/visit-links.js');
  const { probe } = await import('../../inbox/probe.js');
  const { requestPolicy } = await import('../../website/network/request-policy.js');
  const { lookUpHost } = await import('../../website/network/look-up.js');
  const { fetchWithin } = await import('../../website/network/request.js');
  // Mails come from anywhere: what is not on the internet is open only where the company's own website is.
  const reach = requestPolicy(project.config.site ?? NO_SITE, lookUpHost);
  context.stderr.write(`${MANNERS}\n`);
  const linkVisits = await visitLinks(evidence.messages, {
    fetch: fetchWithin(reach),
    refusal: (url) => reach.refusal(url),
    probe,
    now: context.now,
    signal: context.signal,
    wait: (milliseconds) => pause(milliseconds),
  });
  return { ...evidence, linkVisits };
}
