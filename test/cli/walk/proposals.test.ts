/** What the program counted in a mailbox is proposed to whoever walks; a person confirms it, or knows better. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goOn, prepare } from '../../../src/cli/walk/live-walk.js';
import type { Asked } from '../../../src/cli/walk/prompter.js';
import { countable } from '../../../src/inbox/proposed-answers.js';
import { shippedById } from '../../support/checklists.js';
import { commandLine } from '../../support/command-line.js';
import { compiled } from '../../support/compiled.js';
import { rawMail } from '../../support/raw-mail.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { hasTmux, openTerminal } from '../../support/terminal.js';
import { type Script, scriptedPrompter, steadyContext, temporaryStore } from '../../support/walk-world.js';

const checklist = shippedById('marketing-inbox');

/** Half of the mails have an address; nobody unsubscribed, so days until it stopped are not known. */
function writeMails(folder: string): void {
  mkdirSync(join(folder, 'mails'));
  const headers = { 'List-Id': '<news.example.org>' };
  const address = '<p>Example Ltd, 1 Example Street, London SW1A 2AA</p>';
  for (const [name, html] of Object.entries({ a: `<p>Spring is here.</p>${address}`, b: '<p>Dear ,</p>' }))
    writeFileSync(join(folder, 'mails', `${name}.eml`), rawMail({ headers, html }));
}

async function lookedInto() {
  const world = commandLine('2026-04-01T12:00:00.000Z');
  writeMails(world.folder);
  const { code, stderr } = await world.run('inbox', 'mails', '--quiet');
  expect(code, stderr).toBe(0);
  return world;
}

/** What only a person can tell. */
const OWN: Script = {
  'honest-sender': 'both',
  'steps-to-leave': 1,
  'never-agreed': false,
  'reply-answered': 'two-days',
  letters: 0,
  mother: 5,
  'worst-of-the-month': { kind: 'skip', note: '' },
};

/** As Enter does: takes what is proposed, and cannot tell where nothing is. */
const enter = ({ proposed }: Asked) => ({
  kind: 'answer' as const,
  value: proposed?.value ?? null,
  note: proposed?.note ?? '',
});

async function walk(folder: string, script: Script) {
  const store = await temporaryStore(join(folder, '.ownqueue/ownqueue.db'));
  const prompter = scriptedPrompter(script);
  const world = { store, context: steadyContext(), prompter };
  const begun = await prepare(checklist, { subject: 'test' }, world);
  const { evidence } = await goOn(checklist, begun, world);
  return { evidence, asked: prompter.asked };
}

describe('a walk after a look into the mailbox', () => {
  const everyCount: Script = Object.fromEntries(countable.map((id) => [id, enter]));

  it('shows every counted question with its answer and where it comes from', async () => {
    const { folder } = await lookedInto();
    const { evidence, asked } = await walk(folder, { 'read-by-program': enter, ...everyCount, ...OWN });
    expect(asked).toEqual(expect.arrayContaining([...countable]));
    expect(evidence.answers['read-by-program']).toMatchObject({ value: true });
    expect(evidence.answers['postal-address']).toMatchObject({
      value: 50,
      note: expect.stringMatching(/^counted by ownqueue inbox in .*mails on 2026-04-01$/),
    });
    expect(evidence.answers['days-to-stop']).toMatchObject({ value: null });
  });

  it('takes another answer instead, without the reason', async () => {
    const { folder } = await lookedInto();
    const script = { 'read-by-program': enter, ...everyCount, ...OWN, 'postal-address': 100 };
    const { evidence } = await walk(folder, script);
    expect(evidence.answers['postal-address']).toMatchObject({ value: 100 });
    expect(evidence.answers['postal-address']?.note).toBeUndefined();
  });

  it('proposes nothing to a person who counts alone', async () => {
    const { folder } = await lookedInto();
    const { evidence } = await walk(folder, { 'read-by-program': false, ...everyCount, ...OWN });
    expect(countable.map((id) => evidence.answers[id]?.value)).toEqual(countable.map(() => null));
  });
});

describe('a walk without a terminal', () => {
  const answers = (world: { folder: string }, given: Record<string, unknown>) => {
    const own = Object.entries(OWN).filter(([, line]) => typeof line !== 'object');
    writeFileSync(
      join(world.folder, 'answers.json'),
      JSON.stringify({ answers: { ...Object.fromEntries(own), ...given } }),
    );
    return ['walk', 'marketing-inbox', '--answers', 'answers.json', '--json'];
  };
  const counted = (stdout: string) =>
    Object.fromEntries(
      JSON.parse(stdout).measurements.map((each: { name: string; value: number }) => [each.name, each.value]),
    );

  it('takes counts over where its answers say that the program reads the mailbox', async () => {
    const world = await lookedInto();
    const { code, stdout, stderr } = await world.run(
      ...answers(world, { 'read-by-program': true, 'no-reply': 7 }),
    );
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('answers taken over from the last look');
    expect(counted(stdout)).toMatchObject({
      'marketing-inbox.postal-address': 50,
      'marketing-inbox.no-reply': 7,
    });
    expect(counted(stdout)).not.toHaveProperty('marketing-inbox.days-to-stop');
  });

  it('asks for every count where they do not say so', async () => {
    const world = await lookedInto();
    const { code, stderr } = await world.run(...answers(world, { 'read-by-program': false }));
    expect(code).toBe(2);
    expect(stderr).toContain('postal-address is missing');
  });

  it('says that nothing was counted yet, and leaves the counts untold', async () => {
    const world = commandLine('2026-04-01T12:00:00.000Z');
    const { code, stdout, stderr } = await world.run(...answers(world, { 'read-by-program': true }));
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('Nothing was counted in a mailbox yet');
    expect(counted(stdout)).not.toHaveProperty('marketing-inbox.postal-address');
  });
});

describe.runIf(hasTmux())('proposals in a real terminal', () => {
  let program = '';
  beforeAll(() => {
    program = compiled();
  });
  afterAll(() => rmSync(program, { recursive: true, force: true }));

  it('are confirmed with one key, or overridden by typing', { timeout: 120_000 }, async () => {
    const cwd = temporaryFolder();
    writeMails(cwd);
    const words = [process.execPath, join(program, 'bin/ownqueue.js')];
    execFileSync(words[0] as string, [words[1] as string, 'inbox', 'mails', '--quiet'], { cwd });
    const terminal = openTerminal([...words, 'walk', 'marketing-inbox'], { cwd });
    await terminal.shows('Do these hold for you?');
    terminal.press('y', 'Enter');
    await terminal.shows('? Which mailbox');
    terminal.type('private mailbox');
    terminal.press('Enter');
    const first = await terminal.shows('Proposed: yes (counted by ownqueue inbox in');
    expect(first).toContain('❯ yes');
    terminal.press('Enter');
    // How long until a welcome is not known without a planted address.
    await terminal.shows('How many hours from joining');
    terminal.type('>');
    await terminal.shows('Proposed: 2 messages (counted');
    terminal.press('Enter');
    await terminal.shows('In what share of the mails did you find a postal address?');
    await terminal.shows('Proposed: 50 % (counted');
    terminal.type('75');
    terminal.press('Enter');
    const after = await terminal.shows('did you find a link to unsubscribe?');
    expect(after).toMatch(/marketing mails came in a usual week\? 2 messages/);
    expect(after).toMatch(/did you find a postal address\? 75 %/);
    terminal.press('C-c');
    await terminal.shows('[exit 130]');
  });
});
