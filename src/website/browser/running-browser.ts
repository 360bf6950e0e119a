/** One browser process with a profile of its own, which ends with us, however we end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CDP_WEBSOCKET_ENDPOINT_REGEX, launch, type Process } from '@puppeteer/browsers';
import puppeteer, { type Browser } from 'puppeteer';

export interface ProcessOptions {
  executablePath: string;
  /** Whether it is a headless shell, which knows no other mode. */
  shell: boolean;
  args: readonly string[];
  env: Record<string, string | undefined>;
  /** Milliseconds until it must take commands. */
  timeout: number;
}

/** Given to browsers that are tested, not to those of customers. */
const WITH_POPUPS = '--disable-popup-blocking';

/** Milliseconds for a browser to end by itself before it is killed. */
const PATIENCE = 5_000;

export interface StartedProcess {
  /** Its `close` resolves when the process is gone, and may be called twice. */
  browser: Browser;
  /** Process id; undefined where the process is gone already. */
  pid: number | undefined;
}

/** Rejects with the browser's own words where it does not start. */
export async function startProcess(options: ProcessOptions): Promise<StartedProcess> {
  const { executablePath, shell, args, env, timeout } = options;
  const profile = await mkdtemp(join(tmpdir(), 'ownqueue-profile-'));
  const child = launch({
    executablePath,
    args: [
      ...puppeteer
        .defaultArgs({ headless: shell ? 'shell' : true, args: [...args], userDataDir: profile })
        .filter((arg) => arg !== WITH_POPUPS),
      '--remote-debugging-port=0',
      // Nothing is said through it: a browser exits when it closes, and it closes even where we are killed.
      '--remote-debugging-pipe',
    ],
    env,
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // A profile that stays behind is no reason to lose what was found.
    onExit: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {}),
  });
  try {
    const browserWSEndpoint = await child.waitForLineOutput(CDP_WEBSOCKET_ENDPOINT_REGEX, timeout);
    const browser = await puppeteer.connect({ browserWSEndpoint, defaultViewport: null });
    const leave = browser.close.bind(browser);
    Object.assign(browser, { close: () => end(leave, child) });
    return { browser, pid: child.nodeProcess.pid };
  } catch (error) {
    await child.close().catch(() => {});
    throw error;
  }
}

async function end(leave: () => Promise<void>, child: Process): Promise<void> {
  const killed = setTimeout(() => child.kill(), PATIENCE);
  try {
    await leave().catch(() => child.kill());
    await child.hasClosed();
  } finally {
    clearTimeout(killed);
  }
}
