/** The shape of one command: a file in `commands/` named after it, with options and run side by side. */
import type { Command } from 'commander';
import type { ExitCode } from '../model/errors.js';
import type { Context } from './context.js';
import type { GlobalOptions } from './global-options.js';

export interface CliCommand {
  /** Equal to the file's name. */
  name: string;
  /** One line for the table of commands. */
  summary: string;
  /** Adds arguments, options, subcommands and actions. `run` wraps an action so that its exit code counts. */
  define(command: Command, context: Context, run: Run): void;
}

/** What an action receives: positional arguments, its own options, and the global ones. */
export type Action<Options> = (
  input: { args: string[]; options: Options & GlobalOptions },
  context: Context,
) => Promise<ExitCode>;

export type Run = <Options = Record<string, unknown>>(
  action: Action<Options>,
) => (this: Command) => Promise<void>;

/** Typed identity, so that every command file looks the same. */
export const defineCommand = (command: CliCommand): CliCommand => command;
