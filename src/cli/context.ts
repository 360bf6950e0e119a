/** The world as one value: everything a command may know or touch, so that tests can hand in another. */
import chalk, { Chalk, type ChalkInstance } from 'chalk';
import { createSecrets, type Secrets } from '../model/secrets.js';

export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number;
}

export interface Context {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdin: NodeJS.ReadableStream;
  /** Data. */
  stdout: Output;
  /** Talk and progress. */
  stderr: Output;
  /** Whether a person can be asked: a terminal on both ends, and neither CI nor --no-input. */
  interactive: boolean;
  /** Colours for stdout, already switched off where they are unwanted. */
  colour: ChalkInstance;
  now(): Date;
  /** Uniform in [0, 1). */
  random(): number;
  /** Aborted on Ctrl-C and SIGTERM. */
  signal: AbortSignal;
  /** IANA name. */
  zone: string;
  /** What this run was trusted with; the command line hides it in everything it prints and keeps. */
  secrets?: Secrets;
}

/** The real world. */
export function processContext(signal: AbortSignal): Context {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    interactive: Boolean(process.stdin.isTTY && process.stderr.isTTY && !process.env.CI),
    colour: process.env.NO_COLOR || (!process.stdout.isTTY && !process.env.FORCE_COLOR) ? plain() : chalk,
    now: () => new Date(),
    random: Math.random,
    signal,
    zone: process.env.TZ || zoneHere(),
  };
}

/** With an empty TZ there is none, which means universal time (POSIX). */
function zoneHere(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return !zone || zone === 'Etc/Unknown' ? 'UTC' : zone;
}

/** The same world, whose outputs and store see none of the secrets that it is trusted with from now on. */
export function withSecrets(context: Context): Context {
  const secrets = createSecrets();
  const hidden = (output: Output): Output => ({
    write: (text) => output.write(secrets.hide(text)),
    get isTTY() {
      return output.isTTY;
    },
    get columns() {
      return output.columns;
    },
  });
  return { ...context, secrets, stdout: hidden(context.stdout), stderr: hidden(context.stderr) };
}

export const plain = (): ChalkInstance => new Chalk({ level: 0 });

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    get isTTY() {
      return Boolean(stream.isTTY);
    },
    get columns() {
      return stream.columns ?? 80;
    },
  };
}
