/** `ownqueue completion`: what Tab offers, as a script for the shell. */
import { basename } from 'node:path';
import { Command } from 'commander';
import { EXIT, UsageError } from '../../model/errors.js';
import { type CliCommand, defineCommand, type Run } from '../command.js';
import type { Shell } from '../completion/shell.js';
import type { Context } from '../context.js';
import { addGlobalOptions } from '../global-options.js';

export default defineCommand({
  name: 'completion',
  summary: 'a script by which Tab completes commands and options in bash, zsh and fish',
  define(command, context, run) {
    command.argument('[shell]', 'bash, zsh or fish (default: the one that you use)').action(
      run(async ({ args }, { env, stdout }) => {
        const shell = await shellNamed(args[0], env.SHELL);
        const { allCommands } = await import('../main.js');
        const { completionPlaces } = await import('../completion/command-words.js');
        const places = completionPlaces(wholeProgram(await allCommands(), context, run));
        stdout.write(`# ${shell.install}\n${shell.script(places)}`);
        return EXIT.done;
      }),
    );
  },
});

/** Throws UsageError where it is none that we know. */
async function shellNamed(named: string | undefined, login = ''): Promise<Shell> {
  const { discover } = await import('../../audit/discover.js');
  const shells = await discover<Shell>(new URL('../completion/shells/', import.meta.url));
  const wanted = named ?? basename(login);
  const shell = shells.find(({ name }) => name === wanted);
  if (shell) return shell;
  const names = shells.map(({ name }) => name).join(', ');
  throw new UsageError(
    wanted ? `There is no completion for “${wanted}”.` : 'Which shell you use cannot be told.',
    `Name one of: ${names}.`,
  );
}

/** The whole program, without being run. */
function wholeProgram(commands: readonly CliCommand[], context: Context, run: Run): Command {
  const program = addGlobalOptions(new Command('ownqueue'));
  for (const { name, summary, define } of commands) {
    define(program.command(name).summary(summary), context, run);
  }
  return program;
}
