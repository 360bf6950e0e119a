/** The pictures of the call walk in the README are pictures of the real program. Renew them with: vitest -u. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiled } from '../../support/compiled.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { hasTmux, openTerminal } from '../../support/terminal.js';
import { terminalPicture } from '../../support/terminal-picture.js';

const EXAMPLES = resolve(import.meta.dirname, '../../../reports/examples');
const COLUMNS = 88;

let program = '';
beforeAll(() => {
  program = compiled();
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

/** As in a real call; on the screen they depend on how fast the keys came. */
const TIMES = ['2:08', '0:00', '0:03', '0:11', '0:29', '0:31', '2:06'];

/** One time after the other is replaced. */
function timed(screen: string): string {
  const times = TIMES.values();
  return screen.replace(/\d+:\d\d/g, (shown) => times.next().value ?? shown);
}

const matches = (name: string, screen: string): Promise<void> =>
  expect(terminalPicture({ screen, title: 'ownqueue walk call', columns: COLUMNS })).toMatchFileSnapshot(
    join(EXAMPLES, name),
  );

describe.runIf(hasTmux())('pictures of the call walk', () => {
  it('show the stopwatch and a question as they look today', { timeout: 120_000 }, async () => {
    const words = [process.execPath, join(program, 'bin/ownqueue.js'), 'walk', 'call'];
    const flags = ['--subject', 'service line', '--set', 'find-number=20', 'price-of-call=free'];
    const terminal = openTerminal([...words, ...flags], {
      cwd: temporaryFolder(),
      columns: COLUMNS,
      rows: 36,
      env: { FORCE_COLOR: '1' },
    });
    await terminal.shows('Do these hold for you?');
    terminal.press('y', 'Enter');
    await terminal.shows('Enter when you dial');
    terminal.press('Enter');
    await terminal.shows('e end of call');
    for (const [key, shown] of [
      ['r', 'ringing'],
      ['m', '  menu'],
      ['o', 'menu, 1 option'],
      ['o', 'menu, 2 options'],
      ['o', 'menu, 3 options'],
      ['3', 'keys pressed: 3'],
      ['q', '  queue or hold\n'],
      ['p', '  a person\n'],
    ] as const) {
      terminal.type(key);
      await terminal.shows(shown);
    }
    await matches('walk-call.svg', timed(from('Question 3', terminal.colours())));
    terminal.type('e');
    await terminal.shows('Enter keeps the call');
    terminal.press('Enter');
    await terminal.shows('Could you get to a person');
    terminal.type('y');
    await terminal.shows('greeting hold?');
    terminal.press('Enter');
    for (const [key, shown] of [
      ['y', 'say the same thing again'],
      ['0', '› 0'],
    ] as const) {
      terminal.type(key);
      await terminal.shows(shown);
    }
    terminal.press('Enter');
    for (const [key, shown] of [
      ['1', 'somebody higher up'],
      ['1', 'who runs the service'],
      ['1', 'on your side'],
      ['1', 'Did you feel heard?'],
      ['4', 'truly cared?'],
      ['?', 'Rudeness and indifference'],
    ] as const) {
      await terminal.shows('Question');
      terminal.type(key);
      await terminal.shows(shown);
    }
    await matches('walk-call-care.svg', from('Question', terminal.colours()));
  });
});

/** From the line with the last heading on. */
function from(heading: string, screen: string): string {
  const lines = screen.split('\n');
  return lines.slice(lines.findLastIndex((line) => line.includes(heading))).join('\n');
}
