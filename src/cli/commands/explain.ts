/** `ownqueue explain`: what one check claims, why, by which source, and how each outcome is mended. */

import { EXIT, UsageError } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { defineCommand } from '../command.js';
import { loadProject } from '../project.js';

export default defineCommand({
  name: 'explain',
  summary: 'explain a check: why it matters, its source, every outcome and remedy',
  define(command, _context, run) {
    command.argument('<check>', 'id, such as website/complaint-path-exists').action(
      run(async ({ args, options }, context) => {
        const { stdout, colour } = context;
        const { everyCheck } = await import('../every-check.js');
        const wanted = args[0] ?? '';
        const checks = await everyCheck(await loadProject(options, context));
        const check = checks.find(({ id }) => id === wanted || id.endsWith(`/${wanted}`));
        if (!check) {
          const guess = didYouMean(
            wanted,
            checks.flatMap(({ id }) => [id, id.slice(id.indexOf('/') + 1)]),
          );
          throw new UsageError(
            `There is no check “${wanted}”${guess || '.'}`,
            'List them with: ownqueue checks',
          );
        }
        if (options.json) {
          const { judge: _judge, ...plain } = check;
          stdout.write(`${jsonText({ schema: 'ownqueue.check-card/1', ...plain })}\n`);
          return EXIT.done;
        }
        const marks = [`Weight ${check.weight} of 5`, check.critical ? 'critical' : ''].filter(Boolean);
        stdout.write(`${colour.bold(check.id)}\n${check.title}.\n\n${check.why}\n\n`);
        stdout.write(`${marks.join(', ')}. Source: ${check.source}.\n\nOutcomes\n`);
        for (const [code, outcome] of Object.entries(check.outcomes)) {
          stdout.write(`  ${colour.bold(code)} (${SAID[outcome.verdict]}): ${outcome.says}\n`);
          if (outcome.verdict === 'fail') {
            stdout.write(`    What to do (${outcome.remedy.effort}): ${outcome.remedy.text}\n`);
          }
        }
        return EXIT.done;
      }),
    );
  },
});

const SAID = {
  pass: 'good',
  fail: 'bad',
  'cant-tell': 'could not be told',
  'not-applicable': 'does not apply',
} as const;
