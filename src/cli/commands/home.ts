/** `ownqueue` alone: where things stand and one suggested next step. */
import { EXIT } from '../../model/errors.js';
import { defineCommand } from '../command.js';

export default defineCommand({
  name: 'home',
  summary: 'where things stand, and what to do next (the same as `ownqueue` alone)',
  define(command, _context, run) {
    command.action(
      run(async (_input, { stdout }) => {
        stdout.write('Nothing has been audited here yet. Try: ownqueue demo\n');
        return EXIT.done;
      }),
    );
  },
});
