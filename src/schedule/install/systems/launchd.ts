/** A launch agent of the user, on macOS. */
import { defineSystem, toPlan } from '../plan.js';
import { forXml } from '../quoting.js';

export default defineSystem({
  name: 'launchd',
  platforms: ['darwin'],
  plan: ({ name, command, folder, home, uid }) => {
    const label = `org.ownqueue.${name}`;
    const path = `${home}/Library/LaunchAgents/${label}.plist`;
    const domain = `gui/${uid ?? 501}`;
    return toPlan({
      files: [{ path, content: agent(label, command, folder), encoding: 'utf8' }],
      check: ['launchctl', 'print', `${domain}/${label}`],
      start: [['launchctl', 'bootstrap', domain, path]],
      stop: [['launchctl', 'bootout', `${domain}/${label}`]],
      advice: ['macOS may ask once whether notifications are allowed.'],
    });
  },
});

/** A time that passed while the machine slept is made up for when it wakes. */
const agent = (
  label: string,
  command: readonly string[],
  folder: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>${forXml(label)}</string>
  <key>ProgramArguments</key>
  <array>
${command.map((word) => `    <string>${forXml(word)}</string>\n`).join('')}  </array>
  <key>WorkingDirectory</key>
  <string>${forXml(folder)}</string>
  <key>StartCalendarInterval</key>
  <array>
    <dict><key>Minute</key><integer>0</integer></dict>
    <dict><key>Minute</key><integer>30</integer></dict>
  </array>
  <key>ProcessType</key>
  <string>Background</string>
</dict>
</plist>
`;
