/** Starts a command of this program with values: there is no command line in which a value could pass for an option. */
import { Command } from 'commander';
import { EXIT, type ExitCode } from '../model/errors.js';
import type { Action, Run } from './command.js';
import { type Context, withSecrets } from './context.js';
import { explainError } from './explain-error.js';
import type { GlobalOptions } from './global-options.js';
import { commandNamed } from './main.js';

/** Never throws: every failure becomes a sentence on stderr and an exit code. Options that are left out have their defaults. */
export async function startCommand(
  name: string,
  args: readonly string[],
  options: GlobalOptions,
  world: Context,
): Promise<ExitCode> {
  const context = withSecrets(world);
  let exitCode: ExitCode = EXIT.done;
  const run: Run = (action) =>
    async function runAction(this: Command) {
      const all = { ...this.opts(), ...options };
      exitCode = await (action as Action<object>)({ args: [...args], options: all }, context);
    };
  try {
    const command = new Command(name).exitOverride();
    (await commandNamed(name)).define(command, context, run);
    // Nothing to read: only the defaults of its options, and the action itself.
    await command.parseAsync([], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainError(error, context, false);
  }
}
