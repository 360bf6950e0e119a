/** `ownqueue judge`: judge stored evidence again, with today's checks. */
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import type { Finding } from '../../model/finding.js';
import { jsonText } from '../../model/json-text.js';
import { plainText } from '../../model/plain-text.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { withSession } from '../session.js';

export default defineCommand({
  name: 'judge',
  summary: 'judge stored evidence again with the checks of this version',
  define(command, _context, run) {
    command
      .argument('[audit]', 'id of an audit, or the beginning of one', 'latest')
      .action(run<GlobalOptions>(({ args, options }, context) => judge(args[0], options, context)));
  },
});

/** What was found then stays as it was; the new judgement is shown beside it. */
async function judge(id = 'latest', options: GlobalOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const audit = await session.store.audits.find(id);
    if (!audit) throw new UsageError(`There is no audit ${id}.`, 'List them with: ownqueue report');
    const { judgeAgain } = await import('../judge-again.js');
    const { readingEvidence } = await import('../sound-evidence.js');
    const result = await readingEvidence(
      audit.id,
      () => session.store.audits.evidence(audit.id),
      () => judgeAgain(audit, session),
    );
    if (options.json) {
      const { findings, measurements, score } = result;
      const document = { schema: 'ownqueue.judge/1', auditId: audit.id, findings, measurements, score };
      context.stdout.write(`${jsonText(document)}\n`);
      return EXIT.done;
    }
    const changes = changed(audit.findings, result.findings);
    context.stdout.write(
      `${audit.id}: score ${audit.score?.value ?? '–'} then, ${result.score?.value ?? '–'} now.\n`,
    );
    for (const line of changes) context.stdout.write(`  ${plainText(line)}\n`);
    if (changes.length === 0) context.stdout.write('  Every check concludes what it concluded then.\n');
    return EXIT.done;
  });
}

function changed(then: readonly Finding[], now: readonly Finding[]): string[] {
  const key = ({ check, subject, context }: Finding) =>
    `${check} ${subject} ${context.viewport ?? ''}`.trim();
  const before = new Map(then.map((finding) => [key(finding), finding.outcome]));
  const after = new Map(now.map((finding) => [key(finding), finding.outcome]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((each) => before.get(each) !== after.get(each))
    .map((each) => `${each}: ${before.get(each) ?? 'not judged'} → ${after.get(each) ?? 'not judged'}`);
}
