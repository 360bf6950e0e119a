/** Starts the browser: sandboxed where that can be, quiet on the network, and closed with us. */
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import type { Browser } from 'puppeteer';
import { NothingObservedError } from '../../model/errors.js';
import { watchMemory } from './memory-watch.js';
import type { ProvidedBrowser } from './provide.js';
import { startProcess } from './running-browser.js';

export type {
  Browser,
  BrowserContext,
  CDPSession,
  ElementHandle,
  Frame,
  HTTPResponse,
  Page,
  Protocol,
} from 'puppeteer';

/** Asking somebody for leave would be an answer, too; here nobody is asked. */
const LOCAL_NETWORK = [
  'LocalNetworkAccessChecks:LocalNetworkAccessChecksWarn/false',
  'LocalNetworkAccessChecksWebRTC',
  'LocalNetworkAccessChecksWebSockets',
  'LocalNetworkAccessChecksWebTransport',
];

/** Nothing but the pages asked for is fetched; timings do not depend on updates or first-run work. */
const QUIET = [
  '--disable-background-networking',
  // Browsers with a window block windows that nobody asked for by themselves; a headless shell is told to.
  '--block-new-web-contents',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  // Their requests belong to no tab.
  '--disable-blink-features=SharedWorker',
  '--no-pings',
  // Scripts that fill memory fail at 1 GB each (our assumption), not at what the computer has.
  '--js-flags=--max-old-space-size=1024',
  // Pages of the internet reach no address inside the local network, nor do their workers, frames and sockets. What
  // passes by our guard of requests is held by this (Local Network Access, WICG; tried with Chrome 143).
  `--enable-features=${LOCAL_NETWORK.join()}`,
  // Calls between browsers find out addresses inside the local network, past every other guard.
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  // Containers often give /dev/shm 64 MB, which crashes tabs.
  '--disable-dev-shm-usage',
];

export interface LaunchOptions {
  env: Readonly<Record<string, string | undefined>>;
  /** Numeric user id; 0 is root, under which Chrome's sandbox refuses to work. */
  uid: number | null;
  /** Told once where the sandbox had to be switched off. */
  warn: (sentence: string) => void;
  args?: readonly string[];
  /** Ends a process of the browser that takes too much memory; without it, none is watched. */
  kill?: (pid: number) => void;
}

export interface LaunchedBrowser {
  browser: Browser;
  sandboxed: boolean;
}

/** Browsers now and then die while starting, most of all on a busy machine; they get two more tries. */
const STARTS = 3;

/** Throws NothingObservedError with the browser's own last words where it does not start. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: each refusal of the browser has its own remedy, tried in turn
export async function launchBrowser(
  provided: ProvidedBrowser,
  { env, uid, warn, args = [], kill }: LaunchOptions,
): Promise<LaunchedBrowser> {
  const start = (sandbox: boolean, libraries: boolean) =>
    startProcess({
      executablePath: provided.path,
      shell: provided.shell,
      args: [...QUIET, ...(sandbox ? [] : ['--no-sandbox']), ...args],
      env: environment(env, provided, libraries),
      timeout: 30_000,
    });
  let sandbox = uid !== 0 || platform() !== 'linux';
  let libraries = false;
  if (!sandbox) warn('The browser runs without its sandbox, because you are root.');
  for (let died = 0; ; ) {
    try {
      const { browser, pid } = await start(sandbox, libraries);
      if (kill && pid) browser.once('disconnected', watchMemory(pid, kill));
      return { browser, sandboxed: sandbox };
    } catch (error) {
      const reason = String((error as Error).message);
      if (sandbox && /sandbox|namespace|zygote_host/i.test(reason)) {
        sandbox = false;
        warn('The browser runs without its sandbox, because this system (a container?) does not allow it.');
      } else if (!libraries && provided.libraries && /shared librar/i.test(reason)) {
        libraries = true;
      } else if (++died === STARTS) {
        throw new NothingObservedError(
          `The browser ${provided.path} did not start: ${lastWords(reason)}`,
          'Run `ownqueue doctor` to see what is missing, or name another browser with --browser.',
          { cause: error },
        );
      }
    }
  }
}

function environment(
  env: LaunchOptions['env'],
  { libraries, fontConfig }: ProvidedBrowser,
  withLibraries: boolean,
): Record<string, string | undefined> {
  const own: Record<string, string | undefined> = { ...env };
  if (withLibraries && libraries) {
    own.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (fontConfig && !existsSync('/etc/fonts/fonts.conf')) own.FONTCONFIG_FILE = fontConfig;
  return own;
}

/** The line that names the cause, or how the process ended where it said nothing; without Puppeteer's frame. */
export function lastWords(reason: string): string {
  const lines = reason.split('\n').map((line) => line.trim());
  const said = lines.filter(
    (line) => line && !/^Failed to launch|^stderr:$|^TROUBLESHOOTING|^https?:/.test(line),
  );
  // "Failed to launch the browser process: Code: 133" → "Code: 133"
  return said[0] ?? /^Failed to launch the browser process:\s*(.+)/.exec(reason)?.[1] ?? reason;
}
