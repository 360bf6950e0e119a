/** Real mails with labels: what is recognised in them, and how many a second. Prints its figures when run alone. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corporaFolder, readLines } from './corpora.js';

/** Label → what our facts say of it. */
const SEEN = {
  hasVisibleUnsubscribeLink: ({ unsubscribe }) => unsubscribe.length > 0,
  hasPostalAddress: ({ addresses }) => addresses.length > 0,
  hasPhone: ({ phones }) => phones.length > 0,
  leftoverMergeTag: ({ mergeTags }) => mergeTags.some(({ place }) => place !== 'link'),
  noReplySender: ({ noReplySender, noReplyAnswer }) => noReplySender || noReplyAnswer,
  imageOnly: (facts, { isImageOnly }) => isImageOnly(facts),
};
/** Rounds over the corpus for the speed; the first warms up and does not count. */
const ROUNDS = 5;

/** `{ mails, perSecond, perCoreSecond, labels: { <label>: { n, right, precision, recall } } }`; null where the corpus is absent. */
export async function measureMails(folder = corporaFolder()) {
  if (!folder) return null;
  const dir = join(folder, 'mail');
  const { readFacts } = await import('../../dist/inbox/message/facts.js');
  const { isImageOnly } = await import('../../dist/inbox/judging/image-only.js');
  const names = (await readdir(dir)).filter((name) => name.endsWith('.eml')).sort();
  const mails = await Promise.all(
    names.map(async (file) => ({ file, source: await readFile(join(dir, file)), receivedAt: null })),
  );
  const facts = new Map();
  for (const mail of mails) facts.set(mail.file, await readFacts(mail, { countries: [] }));
  const labelled = await readLines(join(dir, 'labels.jsonl'));
  const labels = Object.fromEntries(
    Object.entries(SEEN).map(([label, seen]) => [
      label,
      figures(
        labelled
          .filter((each) => each[label] !== null)
          .map((each) => [each[label], seen(facts.get(each.file), { isImageOnly })]),
      ),
    ]),
  );
  return { mails: mails.length, ...(await speed(mails)), labels };
}

function figures(pairs) {
  const count = (label, answer) => pairs.filter((pair) => pair[0] === label && pair[1] === answer).length;
  const share = (part, whole) => (whole === 0 ? null : Math.round((part / whole) * 1000) / 1000);
  const hits = count(true, true);
  return {
    n: pairs.length,
    right: share(hits + count(false, false), pairs.length),
    precision: share(hits, hits + count(false, true)),
    recall: share(hits, hits + count(true, false)),
  };
}

/**
 * Mails a second with all checks, in as many threads as the command uses; and for each second that a core was
 * busy, which stays the same on a machine that others use too.
 */
async function speed(mails) {
  const { collectInbox, noPlanting } = await import('../../dist/inbox/collect.js');
  const { judgeInbox } = await import('../../dist/audit/inbox-audit.js');
  const { discover } = await import('../../dist/audit/discover.js');
  const checks = await discover(new URL('../../dist/inbox/checks/', import.meta.url));
  const company = { domains: [], brands: [], languages: [], countries: [], zone: 'UTC' };
  const rounds = (count) => ({
    name: 'bench',
    async *mails() {
      for (let round = 0; round < count; round += 1)
        yield* mails.map((mail) => ({ ...mail, file: `${round}/${mail.file}` }));
    },
  });
  await collectInbox(rounds(1), { planting: noPlanting, company });
  const [start, busyBefore] = [performance.now(), process.cpuUsage()];
  const evidence = await collectInbox(rounds(ROUNDS), { planting: noPlanting, company });
  judgeInbox(evidence, { checks, measure: () => [] }, '2026-01-01T00:00:00.000Z');
  const { user, system } = process.cpuUsage(busyBefore);
  const perSecond = (seconds) => Math.round((ROUNDS * mails.length) / seconds);
  return {
    perSecond: perSecond((performance.now() - start) / 1_000),
    perCoreSecond: perSecond((user + system) / 1_000_000),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = await measureMails();
  process.stdout.write(
    measured ? `${JSON.stringify(measured, null, 2)}\n` : 'skipped: no corpora here (OWNQUEUE_CORPORA)\n',
  );
}
