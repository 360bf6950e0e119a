/** Shows a notification on this screen, where there is one; a failure is no news. */
import { execFile } from 'node:child_process';
import type { Summary } from '../../model/notice.js';
import { desktopCommand } from '../../schedule/notify/desktop.js';
import type { Context } from '../context.js';

/** Milliseconds that the desktop may take (our assumption). */
const PATIENCE = 5_000;

export function showOnDesktop({ title, lines }: Summary, { env }: Context): Promise<void> {
  const command = desktopCommand(process.platform, env, title, lines.join('\n'));
  if (!command) return Promise.resolve();
  const [program, ...rest] = command;
  return new Promise((done) => {
    execFile(program, rest, { timeout: PATIENCE, windowsHide: true }, () => done());
  });
}
