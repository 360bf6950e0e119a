/** Joins the process to the program: streams, signals and the exit code. */
import { processContext } from './context.js';
import { main } from './main.js';

/** Runs one command line to its end. A second Ctrl-C ends at once. */
export async function start(argv: readonly string[]): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130);
      stop.abort();
    });
  }
  // A reader that closes early (`ownqueue … | head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await main(argv, processContext(stop.signal));
  endSoon();
}

/** Milliseconds that what is still open may take to close by itself (our assumption). */
const LINGER = 2000;

/** What a browser's helper process or a half-closed connection keeps open is not waited for, once everything is written. */
function endSoon(): void {
  setTimeout(() => {
    if (process.stdout.writableLength + process.stderr.writableLength > 0) endSoon();
    else process.exit();
  }, LINGER).unref();
}
