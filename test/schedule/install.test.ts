/** What timers are made of: golden texts, quoting that survives odd folders, and the systems' own judges. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { parseDocument as parseXml } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { discover } from '../../src/audit/discover.js';
import { withBlock, withoutBlock } from '../../src/schedule/install/block.js';
import type { InstallInput, System } from '../../src/schedule/install/plan.js';
import { forCron, forShell, forSystemd, forWindows } from '../../src/schedule/install/quoting.js';

const systems = await discover<System>(new URL('../../src/schedule/install/systems/', import.meta.url));
const named = (name: string) => systems.find((system) => system.name === name)!;

const INPUT: InstallInput = {
  name: 'shop-3f2a',
  command: [
    '/usr/bin/node',
    '/opt/own queue/bin/ownqueue.js',
    'due',
    '--run',
    '--config',
    "/home/lead/Bob's 100% shop/ownqueue.yaml",
  ],
  folder: "/home/lead/Bob's 100% shop",
  home: '/home/lead',
  uid: 1000,
  package: 'ownqueue@1.2.3',
};

const GOLDEN = resolve(import.meta.dirname, 'golden');

describe('every timer', () => {
  it.each(systems.map((system) => [system.name, system] as const))(
    '%s is as its golden file says',
    async (name, system) => {
      const { files, block, check, start, stop, after } = system.plan(INPUT);
      const text = [
        ...files.map(
          ({ path, content }) => `--- ${path}\n${content.replace('\ufeff', '').replaceAll('\r\n', '\n')}`,
        ),
        block ? `--- ${block.write.join(' ')}\n${block.add('')}` : '',
        ...[...(check ? [check] : []), ...start, ...stop, ...after].map((words) => `$ ${words.join(' ')}\n`),
      ].join('');
      await expect(text).toMatchFileSnapshot(join(GOLDEN, `${name}.txt`));
    },
  );

  it('is called like its file', () => {
    expect(systems.map(({ name }) => name)).toEqual([
      'cron',
      'github',
      'launchd',
      'systemd',
      'task-scheduler',
    ]);
  });
});

describe('systemd', () => {
  const analyze = spawnSync('systemd-analyze', ['--version']).status === 0;
  if (!analyze) process.stderr.write('Skipped: systemd-analyze is not on this machine.\n');

  it.skipIf(!analyze)('finds no fault with the units', () => {
    const home = mkdtempSync(join(tmpdir(), 'ownqueue-units-'));
    const folder = join(home, "Bob's 100% shop");
    mkdirSync(folder);
    const input = { ...INPUT, home, folder, command: [process.execPath, ...INPUT.command.slice(1)] };
    const { files } = named('systemd').plan(input);
    for (const { path, content } of files) {
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, content);
    }
    const { status, stderr } = spawnSync(
      'systemd-analyze',
      ['verify', '--user', ...files.map(({ path }) => path)],
      {
        encoding: 'utf8',
        env: { ...process.env, XDG_RUNTIME_DIR: home },
      },
    );
    const own = stderr.split('\n').filter((line) => line.includes('ownqueue'));
    expect(own).toEqual([]);
    expect(status).toBe(0);
    rmSync(home, { recursive: true });
  });
});

describe('launchd and the Task Scheduler', () => {
  it.each(['launchd', 'task-scheduler'])(
    '%s gets XML that reads back with every word of the command',
    (name) => {
      const [file] = named(name).plan(INPUT).files;
      const texts: string[] = [];
      const read = (nodes: ReturnType<typeof parseXml>['children']) => {
        for (const node of nodes) {
          if ('data' in node && node.type === 'text') texts.push(node.data);
          if ('children' in node) read(node.children);
        }
      };
      read(parseXml(file!.content, { xmlMode: true }).children);
      for (const word of INPUT.command) expect(texts.join('\n')).toContain(word);
    },
  );

  it('the task is UTF-16 with a byte order mark and Windows line ends', () => {
    const [file] = named('task-scheduler').plan(INPUT).files;
    expect(file!.encoding).toBe('utf16le');
    expect(file!.content.startsWith('\ufeff<?xml')).toBe(true);
    expect(file!.content).not.toMatch(/[^\r]\n/);
  });
});

describe('GitHub', () => {
  it('gets YAML with a timer, the least rights and no command of this machine', () => {
    const [file] = named('github').plan(INPUT).files;
    const workflow = parseYaml(file!.content);
    expect(workflow.on.schedule).toEqual([{ cron: '0,30 * * * *' }]);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(file!.content).not.toContain('/opt/');
  });
});

describe('a block in a text of others', () => {
  const line = fc.stringMatching(/^[ -~]*$/);
  const text = fc.array(line).map((lines) => lines.map((each) => `${each}\n`).join(''));

  it('is added once, replaced, and taken out without a trace', () => {
    fc.assert(
      fc.property(text, line, line, (before, one, two) => {
        const added = withBlock(before, 'shop', [one]);
        expect(withBlock(added, 'shop', [one])).toBe(added);
        expect(withBlock(added, 'shop', [two])).toBe(withBlock(before, 'shop', [two]));
        expect(withoutBlock(added, 'shop')).toBe(before);
      }),
    );
  });

  it('leaves that of another project alone', () => {
    const both = withBlock(withBlock('MAILTO=""\n', 'one', ['a']), 'two', ['b']);
    expect(withoutBlock(both, 'one')).toBe(withBlock('MAILTO=""\n', 'two', ['b']));
  });

  it('takes a mark without its partner away, and nothing else', () => {
    const [mark] = withBlock('', 'shop', ['x']).split('\n');
    expect(withoutBlock(`${mark}\n0 1 * * * mine\n`, 'shop')).toBe('0 1 * * * mine\n');
  });
});

describe('quoting', () => {
  const words = fc.array(fc.stringMatching(/^[ -~äß€]{1,12}$/), { minLength: 1, maxLength: 5 });
  const ECHO = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';

  it('brings every word through a real shell', () => {
    fc.assert(
      fc.property(words, (list) => {
        const line = forShell([process.execPath, '-e', ECHO, '--', ...list]);
        expect(JSON.parse(execFileSync('/bin/sh', ['-c', line], { encoding: 'utf8' }))).toEqual(list);
      }),
      { numRuns: 6 },
    );
  });

  it('hides the percent sign from cron and systemd, and the dollar from systemd', () => {
    expect(forCron(['100%'])).toBe("'100\\%'");
    expect(forSystemd(['100%', '$HOME', 'a b', 'say "hi"'])).toBe('100%% $$HOME "a b" "say \\"hi\\""');
  });

  it('quotes for Windows as its programs read it', () => {
    expect(forWindows(['plain', 'a b', 'C:\\My Shop\\', 'say "hi"'])).toBe(
      'plain "a b" "C:\\My Shop\\\\" "say \\"hi\\""',
    );
  });
});

describe('the crontab of this machine', () => {
  const cron = spawnSync('crontab', ['-l']).error === undefined;
  if (!cron) process.stderr.write('Skipped: crontab is not on this machine.\n');

  it.skipIf(!cron)('takes the lines, shows them once, and gives back what was there', () => {
    const { block } = named('cron').plan({
      ...INPUT,
      name: `test-${process.pid}`,
      command: ['true'],
      folder: tmpdir(),
    });
    const list = () => spawnSync(block!.read[0]!, block!.read.slice(1), { encoding: 'utf8' });
    const present = list();
    const before = present.status === 0 ? present.stdout : '';
    const write = (text: string) =>
      execFileSync(block!.write[0]!, block!.write.slice(1), { input: text, encoding: 'utf8' });
    try {
      write(block!.add(before));
      write(block!.add(list().stdout));
      expect(list().stdout.match(/>>> ownqueue/g)).toHaveLength(
        (before.match(/>>> ownqueue/g)?.length ?? 0) + 1,
      );
      write(block!.remove(list().stdout));
      expect(list().stdout).toBe(before);
    } finally {
      if (present.status === 0) write(before);
      else spawnSync('crontab', ['-r']);
    }
  });

  it.skipIf(!cron)('refuses a line that is no crontab, so the judge is awake', () => {
    const { status } = spawnSync('crontab', ['-'], { input: 'every now and then true\n' });
    expect(status).not.toBe(0);
  });
});
