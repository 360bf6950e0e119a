/** A world of one's own for a command line: a folder, a clock that is set by hand, and what was said. */
import { Readable } from 'node:stream';
import { type Context, plain } from '../../src/cli/context.js';
import { main } from '../../src/cli/main.js';
import { temporaryFolder } from './temporary-folder.js';

export interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

export interface CommandLine {
  folder: string;
  /** ISO 8601 UTC; may be set at any time. */
  now: string;
  env: Record<string, string | undefined>;
  /** One command line, a word an argument, without `ownqueue` itself. */
  run(...argv: string[]): Promise<Said>;
}

/** Nobody can be asked in it. */
export function commandLine(now: string): CommandLine {
  const folder = temporaryFolder();
  const world: CommandLine = {
    folder,
    now,
    env: { PATH: process.env.PATH, HOME: folder },
    async run(...argv) {
      const said = { stdout: '', stderr: '' };
      const output = (name: 'stdout' | 'stderr') => ({
        write: (text: string) => {
          said[name] += text;
        },
        isTTY: false,
        columns: 100,
      });
      const context: Context = {
        cwd: folder,
        env: world.env,
        stdin: Readable.from([]),
        stdout: output('stdout'),
        stderr: output('stderr'),
        interactive: false,
        colour: plain(),
        now: () => new Date(world.now),
        random: Math.random,
        signal: new AbortController().signal,
        zone: 'UTC',
      };
      return { code: await main(argv, context), ...said };
    },
  };
  return world;
}
