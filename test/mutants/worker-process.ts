/** A worker from the outside: asks it, and replaces it if a changed program runs for ever. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './rooms.js';
import type { Reply, Request } from './worker.js';

export class WorkerProcess {
  private child: Promise<ChildProcess> | null = null;

  /** `tests` are all that will ever be asked for. */
  constructor(private readonly tests: readonly string[]) {}

  /** Returns null if it took longer than `limit` milliseconds, or ended. */
  async ask(request: Request, limit: number): Promise<Reply | null> {
    this.child ??= this.start();
    const child = await this.child;
    const reply = await new Promise<Reply | null>((resolve) => {
      const settle = (value: Reply | null) => {
        clearTimeout(timer);
        child.removeAllListeners('message').removeAllListeners('exit');
        resolve(value);
      };
      const timer = setTimeout(() => settle(null), limit);
      child.on('message', (message) => settle(message as Reply)).on('exit', () => settle(null));
      child.send(request);
    });
    if (reply === null) await this.end();
    return reply;
  }

  async end(): Promise<void> {
    const child = await this.child;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  private async start(): Promise<ChildProcess> {
    const child = fork(join(ROOT, 'test/mutants/run.js'), ['worker'], {
      cwd: ROOT,
      env: {
        ...process.env,
        OWNQUEUE_MUTANT_TESTS: JSON.stringify(this.tests),
        NODE_ENV: 'test',
        VITEST: '1',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    return child;
  }
}
