/** A task of the Windows Task Scheduler, for the user who is logged in. */
import { UsageError } from '../../../model/errors.js';
import { defineSystem, toPlan } from '../plan.js';
import { forWindows, forXml } from '../quoting.js';

export default defineSystem({
  name: 'task-scheduler',
  platforms: ['win32'],
  plan: ({ name, command, folder }) => {
    if ([folder, ...command].some((text) => /%[^%]+%|\$\(/.test(text))) {
      throw new UsageError(
        `The name of the folder ${folder} holds what Windows fills in: a word between percent signs, or $(.`,
        'Rename the folder.',
      );
    }
    const task = `ownqueue\\${name}`;
    const path = `${folder}\\.ownqueue\\${name}-task.xml`;
    return toPlan({
      // schtasks reads UTF-16 with a byte order mark on every version of Windows.
      files: [
        { path, content: `\ufeff${xml(command, folder)}`.replaceAll('\n', '\r\n'), encoding: 'utf16le' },
      ],
      check: ['schtasks', '/Query', '/TN', task],
      start: [['schtasks', '/Create', '/F', '/TN', task, '/XML', path]],
      stop: [['schtasks', '/Delete', '/F', '/TN', task]],
    });
  },
});

/** StartWhenAvailable: a time that passed while the machine was off is made up for. */
const xml = (
  [program = '', ...rest]: readonly string[],
  folder: string,
): string => `<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>Stand in your own queue: what is due now</Description>
  </RegistrationInfo>
  <Triggers>
    <TimeTrigger>
      <StartBoundary>2026-01-01T00:00:00</StartBoundary>
      <Repetition>
        <Interval>PT30M</Interval>
      </Repetition>
    </TimeTrigger>
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT2H</ExecutionTimeLimit>
    <Priority>7</Priority>
  </Settings>
  <Actions>
    <Exec>
      <Command>${forXml(program)}</Command>
      <Arguments>${forXml(forWindows(rest))}</Arguments>
      <WorkingDirectory>${forXml(folder)}</WorkingDirectory>
    </Exec>
  </Actions>
</Task>
`;
