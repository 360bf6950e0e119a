/** Which browser to drive: the one named, the user's own, Puppeteer's cache, or the carried one. */
import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { NothingObservedError, UsageError } from '../../model/errors.js';
import { carriedPackage, unpackCarried } from './carried.js';

export interface ProvidedBrowser {
  path: string;
  source: 'named' | 'installed' | 'puppeteer-cache' | 'carried';
  /** Whether it is a headless shell, which knows no other mode. */
  shell: boolean;
  /** Folder of shared libraries and fontconfig file, for the carried browser. */
  libraries?: string;
  fontConfig?: string;
}

export interface ProvideOptions {
  /** `--browser` or `browser.path`; wins over everything. */
  named?: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Where unpacked browsers are kept. */
  cache: string;
}

/** Throws UsageError where the named browser is missing, NothingObservedError where there is none at all. */
export async function provideBrowser({ named, env, cache }: ProvideOptions): Promise<ProvidedBrowser> {
  const wanted = named ?? env.PUPPETEER_EXECUTABLE_PATH;
  if (wanted) return namedBrowser(wanted);
  const installed = installedBrowsers(env).find((path) => existsSync(path));
  if (installed) return { path: installed, source: 'installed', shell: false };
  const cached = await fromPuppeteerCache(env);
  if (cached) return cached;
  const folder = carriedPackage();
  if (folder) {
    const { path, libraries, fontConfig } = await unpackCarried(folder, cache);
    return { path, source: 'carried', shell: true, libraries, fontConfig };
  }
  throw new NothingObservedError(
    'No browser was found on this machine.',
    'Install Chrome, Chromium or Edge, name one with --browser, or run: npx @puppeteer/browsers install chrome@stable',
  );
}

function namedBrowser(path: string): ProvidedBrowser {
  if (existsSync(path)) return { path, source: 'named', shell: /headless[-_]shell/.test(path) };
  throw new UsageError(
    `There is no browser at ${path}.`,
    'Correct --browser, browser.path or PUPPETEER_EXECUTABLE_PATH.',
  );
}

/** Usual places of Chrome, Chromium and Edge, stable channels first. */
export function installedBrowsers(env: ProvideOptions['env']): string[] {
  switch (platform()) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
        `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
        `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ]);
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    default: {
      const folders = (env.PATH ?? '/usr/bin:/usr/local/bin').split(delimiter).filter(Boolean);
      const names = [
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
        'microsoft-edge-stable',
        'microsoft-edge',
      ];
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

async function fromPuppeteerCache(env: ProvideOptions['env']): Promise<ProvidedBrowser | null> {
  const cacheDir = env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
  if (!existsSync(cacheDir)) return null;
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const found = (await getInstalledBrowsers({ cacheDir })).filter(
    ({ browser, executablePath }) =>
      ['chrome', 'chrome-headless-shell', 'chromium'].includes(browser) && existsSync(executablePath),
  );
  const best = found.find(({ browser }) => browser === 'chrome') ?? found[0];
  if (!best) return null;
  return {
    path: best.executablePath,
    source: 'puppeteer-cache',
    shell: best.browser === 'chrome-headless-shell',
  };
}
