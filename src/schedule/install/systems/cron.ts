/** A line in the crontab of the user, on Linux, macOS and other Unix systems. */
import { withBlock, withoutBlock } from '../block.js';
import { defineSystem, toPlan } from '../plan.js';
import { forCron, forShell } from '../quoting.js';

export default defineSystem({
  name: 'cron',
  platforms: ['linux', 'darwin', 'freebsd', 'openbsd', 'sunos', 'aix'],
  plan: ({ name, command, folder }) => {
    const line = `0,30 * * * * cd ${forCron([folder])} && ${forCron(command)} >/dev/null`;
    return toPlan({
      block: {
        read: ['crontab', '-l'],
        write: ['crontab', '-'],
        add: (text) => withBlock(text, name, [line]),
        remove: (text) => withoutBlock(text, name),
      },
      advice: [
        'cron runs only while this machine is on; what was missed is caught up once. It mails you what goes wrong.',
        `Try the line by hand: cd ${forShell([folder])} && ${forShell(command)}`,
      ],
    });
  },
});
