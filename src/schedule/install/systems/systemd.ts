/** A timer of the user's own systemd, on Linux. */
import { UsageError } from '../../../model/errors.js';
import { defineSystem, toPlan } from '../plan.js';
import { forSystemd } from '../quoting.js';

export default defineSystem({
  name: 'systemd',
  platforms: ['linux'],
  plan: ({ name, command, folder, home }) => {
    if (/[\\\s]$/.test(folder)) {
      throw new UsageError(
        `The name of the folder ${folder} ends in a backslash or a space.`,
        'Rename it, or use another timer: systemd would read the next line as a part of it.',
      );
    }
    const unit = `ownqueue-${name}`;
    const units = `${home}/.config/systemd/user`;
    const systemctl = (...words: string[]) => ['systemctl', '--user', ...words];
    return toPlan({
      files: [
        { path: `${units}/${unit}.service`, content: service(command, folder), encoding: 'utf8' },
        { path: `${units}/${unit}.timer`, content: TIMER, encoding: 'utf8' },
      ],
      check: systemctl('is-enabled', '--quiet', `${unit}.timer`),
      start: [systemctl('daemon-reload'), systemctl('enable', '--now', `${unit}.timer`)],
      stop: [systemctl('disable', '--now', `${unit}.timer`)],
      after: [systemctl('daemon-reload')],
      advice: ['So that it runs while nobody is logged in: loginctl enable-linger'],
    });
  },
});

const service = (command: readonly string[], folder: string): string => `[Unit]
Description=Stand in your own queue: what is due now
Documentation=https://github.com/ownqueue/ownqueue

[Service]
Type=oneshot
WorkingDirectory=${folder.replaceAll('%', '%%')}
ExecStart=${forSystemd(command)}
TimeoutStartSec=2h
Nice=10
`;

/** Persistent: a time that passed while the machine was off is made up for at the next start. */
const TIMER = `[Unit]
Description=Stand in your own queue: every half hour

[Timer]
OnCalendar=*:00/30
AccuracySec=1min
Persistent=true

[Install]
WantedBy=timers.target
`;
