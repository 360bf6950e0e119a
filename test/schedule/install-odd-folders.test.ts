/** Whatever a folder is called, the timer that is written starts this program in it, and nothing else. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { parseDocument as parseXml } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/audit/discover.js';
import { UsageError } from '../../src/model/errors.js';
import type { InstallInput, InstallPlan, System } from '../../src/schedule/install/plan.js';

const systems = await discover<System>(new URL('../../src/schedule/install/systems/', import.meta.url));
const named = (name: string) => systems.find((system) => system.name === name)!;

const inputFor = (folder: string): InstallInput => ({
  name: 'shop-3f2a',
  command: ['/usr/bin/node', '/opt/ownqueue.js', 'due', '--run', '--config', `${folder}/ownqueue.yaml`],
  folder,
  home: '/home/lead',
  uid: 1000,
  package: 'ownqueue@1.2.3',
});

/** null where the system refuses the folder. */
function planned(name: string, folder: string): InstallPlan | null {
  try {
    return named(name).plan(inputFor(folder));
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return null;
  }
}

/** Folders as a file system allows them: any character but the slash and NUL. */
const folders = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r',
        '\t',
        '%',
        '$',
        '\\',
        '"',
        "'",
        ' ',
        ';',
        '#',
        '`',
        '&',
        '<',
        '>',
        '!',
        '-',
        '@',
      ),
      fc.constantFrom(
        '%h',
        '%PATH%',
        '$(Arg0)',
        '\\\n',
        '\u2028',
        '\u0085',
        '\ud800',
        '\ufffe',
        'ExecStartPre=/bin/x',
      ),
      fc.stringMatching(/^[a-zäß€]{1,4}$/),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `/home/lead/${parts.join('').replaceAll('/', '')}`)
  .map((folder) => folder.replace(/ExecStartPre=binx/, 'ExecStartPre=x'));

const HARMFUL = ['a\n* * * * * evil', 'a\nExecStartPre=evil', 'a\r\nb', 'a\\', 'a ', 'a\u0000b', '\ud800'];

describe.each(systems.map(({ name }) => name))('%s', (name) => {
  it.each(['a\n* * * * * evil', 'a\nExecStartPre=/bin/evil', 'a\rb', 'a\u001bb', 'a\u0085b', 'a\u2028b'])(
    'refuses a folder called %j, with advice',
    (folder) => {
      expect(() => named(name).plan(inputFor(`/home/lead/${folder}`))).toThrow(
        expect.objectContaining({
          name: 'UsageError',
          message: expect.stringContaining('a line break or another unseen character'),
        }),
      );
    },
  );
});

/** As cron reads a line: five fields, then the command up to the first bare percent sign; `\%` is a percent sign. */
function cronCommands(table: string): string[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .map((line) => {
      const [, command = ''] = /^(?:\S+\s+){5}(.*)$/.exec(line) ?? [];
      return (/^(?:\\%|[^%])*/.exec(command)?.[0] ?? '').replaceAll('\\%', '%');
    });
}

/** As systemd reads a unit: lines that end in a backslash go on; each key with its value, without spaces around it. */
function unitEntries(unit: string): [key: string, value: string][] {
  return unit
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => /^[^#;[]/.test(line.trim()))
    .map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
}

/** As systemd reads ExecStart=: words, double quotes with C escapes, then `%%` and `$$`. */
function unitWords(value: string): string[] {
  const words = value.match(/"(?:\\.|[^"\\])*"|[^\s"]+/g) ?? [];
  return words
    .map((word) => (word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word))
    .map((word) => word.replaceAll('%%', '%').replaceAll('$$', '$'));
}

function textsOf(xml: string, tag: string): string[] {
  const found: string[] = [];
  const look = (nodes: ReturnType<typeof parseXml>['children']): void => {
    for (const node of nodes) {
      if (!('children' in node)) continue;
      if ('name' in node && node.name === tag)
        found.push(node.children.map((child) => ('data' in child ? child.data : '')).join(''));
      look(node.children);
    }
  };
  look(parseXml(xml, { xmlMode: true }).children);
  return found;
}

const property = (check: (folder: string) => void, numRuns = 400): void =>
  fc.assert(
    fc.property(folders, (folder) => check(folder)),
    { numRuns, examples: HARMFUL.map((part) => [`/home/lead/${part}`]) },
  );

describe('every folder that is not refused', () => {
  it('gives cron one command, which the shell reads as the folder and the words', () => {
    property((folder) => {
      const plan = planned('cron', folder);
      if (!plan) return;
      const commands = cronCommands(plan.block!.add('MAILTO=""\n'.replace(/.*\n/, '')));
      expect(commands).toHaveLength(1);
      const script = commands[0]!
        .replace(/^cd /, 'show ')
        .replace(' && ', ' && show ')
        .replace(/ >\/dev\/null$/, '');
      const out = execFileSync('/bin/sh', ['-c', `show() { printf '%s\\0' "$@"; }\n${script}`], {
        encoding: 'utf8',
      });
      expect(out.split('\0').slice(0, -1)).toEqual([folder, ...inputFor(folder).command]);
    }, 60);
  });

  it('gives systemd one command and one folder', () => {
    property((folder) => {
      const plan = planned('systemd', folder);
      if (!plan) return;
      const entries = unitEntries(plan.files[0]!.content);
      expect(entries.map(([key]) => key)).toEqual([
        ...[
          'Description',
          'Documentation',
          'Type',
          'WorkingDirectory',
          'ExecStart',
          'TimeoutStartSec',
          'Nice',
        ],
      ]);
      const values = Object.fromEntries(entries);
      expect(values.WorkingDirectory?.replaceAll('%%', '%')).toBe(folder);
      expect(unitWords(values.ExecStart!)).toEqual(inputFor(folder).command);
    });
  });

  it('gives launchd one list of words and one folder, in XML that is well formed', () => {
    property((folder) => {
      const plan = planned('launchd', folder);
      if (!plan) return;
      const { content } = plan.files[0]!;
      expect(content).not.toMatch(/\p{Cs}/u);
      expect(textsOf(content, 'string')).toEqual([
        'org.ownqueue.shop-3f2a',
        ...inputFor(folder).command,
        folder,
        'Background',
      ]);
    });
  });

  it('gives the Task Scheduler one program and one folder, with nothing that it would fill in', () => {
    property((folder) => {
      const plan = planned('task-scheduler', folder);
      if (!plan) return;
      const { content } = plan.files[0]!;
      expect(content).not.toMatch(/\p{Cs}/u);
      expect(textsOf(content, 'WorkingDirectory')).toEqual([folder]);
      expect(textsOf(content, 'Command')).toEqual(['/usr/bin/node']);
      for (const text of [...textsOf(content, 'WorkingDirectory'), ...textsOf(content, 'Arguments')]) {
        expect(text).not.toMatch(/%[^%]+%|\$\(/);
      }
    });
  });
});
