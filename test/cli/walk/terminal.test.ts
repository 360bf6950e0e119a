/** The real prompts in a real terminal: a call and a visit, key by key, with the screens they leave. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiled } from '../../support/compiled.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { hasTmux, openTerminal, type Terminal } from '../../support/terminal.js';
import { temporaryStore } from '../../support/walk-world.js';

let program = '';
beforeAll(() => {
  program = compiled();
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

const open = (cwd: string, ...args: string[]): Terminal =>
  openTerminal([process.execPath, join(program, 'bin/ownqueue.js'), ...args], { cwd });

/** Times on the screen depend on how fast the machine is. */
const timeless = (screen: string): string => screen.replace(/\d+:\d\d|\d+(\.\d+)? seconds?/g, 'TIME');

/** The last block of a screen, from its heading on. */
const from = (heading: string, screen: string): string => timeless(screen.slice(screen.lastIndexOf(heading)));

async function agree(terminal: Terminal, subject: string): Promise<void> {
  await terminal.shows('Do these hold for you?');
  terminal.press('y', 'Enter');
  await terminal.shows('? Which');
  terminal.type(subject);
  await terminal.shows(subject);
  terminal.press('Enter');
}

describe.runIf(hasTmux())('a walk in the terminal', () => {
  it('leads through a call, from the first Enter to the score', { timeout: 120_000 }, async () => {
    const cwd = temporaryFolder();
    const terminal = open(cwd, 'walk', 'call');
    await agree(terminal, 'service line');

    await terminal.shows('Question 1 of about 27');
    terminal.type('?');
    await terminal.shows('Somebody in trouble looks for the number first');
    terminal.press('Enter');
    await terminal.shows('Enter stops the clock');
    terminal.press('Enter');

    expect(from('Question 2', await terminal.shows('a premium number'))).toMatchInlineSnapshot(`
      "Question 2 of about 27 · Before you dial
      ? What does the call cost the caller?
        Look at the first digits, or at the small print beside the number.
        ❯ 1  nothing
          2  an ordinary landline call
          3  an ordinary mobile call
          4  a shared-cost or service number
          5  a premium number
        ? why  ! could not tell  > skip  + note  < back"
    `);
    terminal.type('<');
    await terminal.shows('Enter keeps:');
    terminal.type('soon');
    terminal.press('Enter');
    await terminal.shows('It must be a time such as 45, 1:20 or 2 min.');
    for (let letter = 0; letter < 4; letter += 1) terminal.press('BSpace');
    terminal.type('0:40');
    terminal.press('Enter');
    await terminal.shows('a premium number');
    terminal.type('1');

    await terminal.shows('Enter when you dial');
    terminal.press('Enter');
    await terminal.shows('e end of call');
    for (const [key, shown] of [
      ['r', 'ringing'],
      ['m', '  menu'],
      ['o', 'menu, 1 option'],
      ['c', 'complaint option'],
      ['2', 'keys pressed: 2'],
      ['x', 'Enter keeps the call'],
    ] as const) {
      terminal.type(key);
      await terminal.shows(shown);
    }
    terminal.press('BSpace');
    await terminal.shows('e end of call');
    terminal.type('p');
    await terminal.shows('a person');
    terminal.type('e');
    expect(from('Question 3', await terminal.shows('Enter keeps the call'))).toMatchInlineSnapshot(`
      "Question 3 of about 27 · The call
      ? Dial now, and mark what happens.
        Enter when you dial; one key for each moment; e when you hang up.
        ■ TIME
           TIME  dialled
           TIME  ringing
           TIME  menu, 2 options
           TIME  complaint option
           TIME  pressed 2
           TIME  a person
           TIME  end of call
        keys pressed: 2
        Enter keeps the call   Backspace takes the last key back"
    `);
    terminal.press('Enter');

    await terminal.shows('Could you get to a person at any point');
    terminal.type('y');
    await terminal.shows('Which of these did the greeting hold?');
    terminal.type('1');
    await terminal.shows('[x] 1');
    terminal.type('4');
    await terminal.shows('[x] 4');
    terminal.press('Enter');
    await terminal.shows('Did they give a name');
    terminal.type('+');
    await terminal.shows('note ›');
    terminal.type('Anna was friendly');
    terminal.press('Enter');
    await terminal.shows('This may point at a person: Anna.');
    for (let letter = 0; letter < 17; letter += 1) terminal.press('BSpace');
    terminal.type('friendly');
    terminal.press('Enter');
    await terminal.shows('note: friendly');
    terminal.type('n');
    await terminal.shows('say the same thing again');
    terminal.type('0');
    terminal.press('Enter');
    await terminal.shows('What became of your errand?');
    terminal.press('Down', 'Enter');
    await terminal.shows('asked for somebody higher up');
    terminal.type('!');
    await terminal.shows('who runs the service');
    terminal.type('3');
    await terminal.shows('on your side');
    terminal.type('1');
    await terminal.shows('Did you feel heard?');
    terminal.type('4');
    await terminal.shows('truly cared?');
    terminal.type('5');
    await terminal.shows('was the date kept?');
    terminal.type('>');
    await terminal.shows('Could this desk do something');
    terminal.type('1');
    await terminal.shows('They made it easy for me.');
    terminal.type('6');
    await terminal.shows('What one thing would you fix first?');
    terminal.type('Give out the name of whoever is in charge');
    terminal.press('Enter');
    await terminal.shows('Which of these do you want to do?');
    terminal.press('Enter');
    expect(
      from('Ring your own company: service line', await terminal.shows('[exit 0]'))
        .replace(/call-[0-9a-f]{8}/, 'call-ID')
        .replace(/\d{4}-\d\d-\d\d/g, 'DATE'),
    ).toMatchInlineSnapshot(`
      "Ring your own company: service line
        Score 49 of 100; 90 % of what matters could be judged.
        Best: A menu answered the call.
        Worst: You got neither the name of the person who runs the service nor a way to reach th
      em. This is critical.
      ✔ Which of these do you want to do? !! Give everybody on the phones the nam…, Find out: Wa
      s your grievance logged wit…
      2 actions kept. Next: ownqueue report DATE-call-ID

      [exit 0]"
    `);

    const store = await temporaryStore(join(cwd, '.ownqueue/ownqueue.db'));
    const audit = (await store.audits.list({ channel: 'call' }))[0]!;
    const { measurements } = (await store.audits.find(audit.id))!;
    expect(measurements.map(({ name }) => name)).toContain('call.ring-seconds');
  });

  it('goes on with a visit where Ctrl-C ended it', { timeout: 120_000 }, async () => {
    const cwd = temporaryFolder();
    const first = open(cwd, 'walk', 'reception');
    await agree(first, 'desk');
    await first.shows('Question 1 of about 20');
    first.type('y');
    await first.shows('Is it open at the published time?');
    first.type('y');
    await first.shows('how long until somebody noticed you?');
    first.press('C-c');
    const stopped = await first.shows('[exit 130]');
    expect(stopped).toContain('ownqueue walk --resume');

    const second = open(cwd, 'walk', '--resume');
    expect(from('Question 3', await second.shows('somebody noticed you?'))).toMatchInlineSnapshot(`
      "Question 3 of about 20 · At the door
      ? From the door, how long until somebody noticed you?
        A look or a word counts.
        Enter starts the clock   = type it instead
        ? why  ! could not tell  > skip  + note  < back"
    `);
    second.type('+');
    await second.shows('Note (no names)');
    second.type('rainy');
    await second.shows('rainy');
    second.press('Enter');
    await second.shows('note: rainy');
    second.type('<');
    await second.shows('Is it open at the published time?');
    second.type('n');
    await second.shows('Which of these do you want to do?');
    second.press('Enter');
    const told = await second.shows('[exit 0]');
    expect(told).toContain('Worst: The place was not open at the published time. This is critical.');
    expect(told).toContain('Best: Address, hours and directions on the website matched the place.');
    expect(told).toContain('1 action kept.');
  });

  it('keeps the marks of a call that is cut off in the middle', { timeout: 120_000 }, async () => {
    const cwd = temporaryFolder();
    const first = open(
      cwd,
      'walk',
      'call',
      '--set',
      'find-number=20',
      '--set',
      'price-of-call=free',
      '--subject',
      'line',
    );
    await first.shows('Do these hold for you?');
    first.press('y', 'Enter');
    await first.shows('Enter when you dial');
    first.press('Enter');
    await first.shows('e end of call');
    first.type('v');
    await first.shows('voicemail');
    first.press('C-c');
    await first.shows('[exit 130]');
    const second = open(cwd, 'walk', '--resume');
    expect(timeless(await second.shows('Enter keeps:'))).toContain('Enter keeps: TIME dial | TIME V');
    second.press('Enter');
    expect(await second.shows('was the date kept?')).toContain('Question 4 of about 7');
  });
});
