/** A real terminal (tmux) that a program runs in: keys go in, the screen is looked at until something is on it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, onTestFinished } from 'vitest';

/** Whether this machine has tmux; where it has none, say so and leave the test out. */
export function hasTmux(): boolean {
  const found = spawnSync('tmux', ['-V']).status === 0;
  if (!found) process.stderr.write('No tmux on this machine: prompts are not tried in a real terminal.\n');
  return found;
}

export interface Terminal {
  /** Lines as they are seen, without trailing blanks. */
  screen(): string;
  /** The same with colours, as ANSI sequences. */
  colours(): string;
  /** Resolves with the screen as soon as it shows the words. */
  shows(words: string): Promise<string>;
  /** Characters as typed. */
  type(text: string): void;
  /** Keys by their tmux names: Enter, Up, BSpace, C-c. */
  press(...keys: string[]): void;
}

export interface TerminalOptions {
  cwd: string;
  env?: Record<string, string>;
  columns?: number;
  rows?: number;
}

/** The words are run without a shell; the screen stays after the program has ended. */
export function openTerminal(
  words: readonly string[],
  { cwd, env = {}, columns = 90, rows = 40 }: TerminalOptions,
): Terminal {
  const socket = `ownqueue-${randomUUID()}`;
  const tmux = (...args: string[]): string =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const size = ['-x', String(columns), '-y', String(rows)];
  const variables = Object.entries({ TZ: 'UTC', LANG: 'C.UTF-8', CI: '', ...env }).map(
    ([name, value]) => `${name}=${value}`,
  );
  // A shell that waits for the program keeps the screen, and shows the exit code.
  const line = 'ended() { printf "\\n[exit %s]\\n" "$1"; sleep 600; }; "$@"; ended $?';
  tmux('new-session', '-d', ...size, '-c', cwd, 'env', ...variables, 'sh', '-c', line, 'sh', ...words);
  onTestFinished(() => void tmux('kill-server'));
  const capture = (...how: string[]) =>
    tmux('capture-pane', '-p', ...how)
      .split('\n')
      .map((each) => each.trimEnd())
      .join('\n')
      .trimEnd();
  const screen = () => capture();
  return {
    screen,
    colours: () => capture('-e'),
    async shows(words_) {
      await expect.poll(screen, { timeout: 30_000, interval: 50 }).toContain(words_);
      return screen();
    },
    type: (text) => void tmux('send-keys', '-l', text),
    press: (...keys) => void tmux('send-keys', ...keys),
  };
}
