/** One command line from start to exit code. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { Command, CommanderError } from 'commander';
import { EXIT, type ExitCode, UsageError } from '../model/errors.js';
import { harmless } from '../model/plain-text.js';
import type { Action, CliCommand, Run } from './command.js';
import { type Context, withSecrets } from './context.js';
import { explainError } from './explain-error.js';
import { addGlobalOptions, type GlobalOptions } from './global-options.js';
import { packageVersion } from './package-version.js';

const COMMANDS = new URL('./commands/', import.meta.url);

/** Never throws: every failure becomes a sentence on stderr and an exit code. */
export async function main(argv: readonly string[], world: Context): Promise<ExitCode> {
  const context = withSecrets(world);
  let exitCode: ExitCode = EXIT.done;
  const run: Run = (action) =>
    async function runAction(this: Command) {
      const options = this.optsWithGlobals() as GlobalOptions;
      const own = options.input === false ? { ...context, interactive: false } : context;
      exitCode = await (action as Action<object>)({ args: this.args, options }, own);
    };
  try {
    assertZone(context);
    const program = await buildProgram(argv, context, run);
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    return explainError(error, context, argv.includes('--verbose'));
  }
}

/** Throws UsageError for a TZ that names no zone: every time that is shown would fail later. */
function assertZone({ env, zone }: Context): void {
  if (!env.TZ) return;
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new UsageError(
      `The variable TZ names no time zone that is known here: ${zone}.`,
      'Write it as in TZ=Europe/London, or leave it unset.',
    );
  }
}

async function buildProgram(argv: readonly string[], context: Context, run: Run): Promise<Command> {
  const program = configure(new Command('ownqueue'), context)
    .description('Stand in your own queue: find out what it is like to be your customer.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpCommand('help [command]', 'help for a command')
    .showHelpAfterError('(ownqueue --help lists the commands)');
  addGlobalOptions(program);
  // Values of options, as in `--db file`, are no command.
  const { operands } = program.parseOptions([...argv]);
  const bare = operands.length === 0 && argv.every((word) => !asksForHelp([word]));
  const commands = await loadCommands(bare ? 'home' : asksForHelp(operands) ? undefined : operands[0]);
  for (const { name, summary, define } of commands) {
    const command = configure(program.command(name), context).summary(summary).description(summary);
    define(command, context, run);
  }
  if (bare) commands.find(({ name }) => name === 'home')?.define(program, context, run);
  return program;
}

const configure = (command: Command, context: Context): Command =>
  command.exitOverride().configureOutput({
    writeOut: (text) => context.stdout.write(text),
    // It repeats words of the command line, which need not be the user's own.
    writeErr: (text) => context.stderr.write(text.split('\n').map(harmless).join('\n')),
  });

const asksForHelp = (argv: readonly string[]) => argv.some((word) => ['-h', '--help', 'help'].includes(word));

/** Only the named command is loaded; all of them where none of that name is there. */
async function loadCommands(word?: string): Promise<CliCommand[]> {
  if (word && /^[a-z][a-z-]*$/.test(word)) {
    for (const extension of ['js', 'ts']) {
      const file = new URL(`${word}.${extension}`, COMMANDS);
      if (existsSync(file)) return [await loadCommand(file)];
    }
  }
  const files = (await readdir(COMMANDS)).filter((file) => /^[a-z-]+\.(js|ts)$/.test(file)).sort();
  return Promise.all(files.map((file) => loadCommand(new URL(file, COMMANDS))));
}

async function loadCommand(file: URL): Promise<CliCommand> {
  const module: { default: CliCommand } = await import(file.href);
  return module.default;
}

/** Throws where there is no command of that name. */
export const commandNamed = (name: string): Promise<CliCommand> =>
  loadCommand(new URL(`${name}${extname(import.meta.url)}`, COMMANDS));

/** All commands, for the help, the README's table and shell completion. */
export const allCommands = (): Promise<CliCommand[]> => loadCommands();
