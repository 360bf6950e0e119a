/** `ownqueue checks`: the catalogue of automatic checks. */
import { EXIT } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import { defineCommand } from '../command.js';

export default defineCommand({
  name: 'checks',
  summary: 'list the checks that ownqueue makes by itself',
  define(command, _context, run) {
    command.argument('[words...]', 'show only checks with these words').action(
      run(async ({ args, options }, { stdout, colour }) => {
        const { allChecks } = await import('../catalogue.js');
        const words = args.map((word) => word.toLowerCase());
        const checks = (await allChecks()).filter(({ id, title }) =>
          words.every((word) => `${id} ${title}`.toLowerCase().includes(word)),
        );
        if (options.json) {
          const list = checks.map(({ judge: _judge, ...check }) => check);
          stdout.write(`${jsonText({ schema: 'ownqueue.checks/1', checks: list })}\n`);
          return EXIT.done;
        }
        for (const { id, title, weight, critical, countries } of checks) {
          const marks = [
            `weight ${weight}`,
            critical ? 'critical' : '',
            countries ? `only in ${countries.join(', ')}` : '',
          ];
          stdout.write(`${colour.bold(id)}\n  ${title} (${marks.filter(Boolean).join(', ')})\n`);
        }
        stdout.write(`\n${checks.length} checks. More about one: ownqueue explain <check>\n`);
        return EXIT.done;
      }),
    );
  },
});
