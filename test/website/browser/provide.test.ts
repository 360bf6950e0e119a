/** Which browser is driven: the one named first, then the user's own, then the one carried along. */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { carriedPackage } from '../../../src/website/browser/carried.js';
import { launchBrowser } from '../../../src/website/browser/launch.js';
import { installedBrowsers, provideBrowser } from '../../../src/website/browser/provide.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** A file where a browser is expected. */
function program(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\necho this is no browser >&2\nexit 1\n');
  chmodSync(path, 0o755);
  return path;
}

describe('a browser', () => {
  it('that is named wins over the environment, and that over everything installed', async () => {
    const folder = temporaryFolder();
    const [flag, variable] = [program(folder, 'flag'), program(folder, 'variable')];
    program(folder, 'google-chrome');
    const env = { PATH: folder, PUPPETEER_EXECUTABLE_PATH: variable };
    const provided = (named?: string) =>
      provideBrowser({ ...(named ? { named } : {}), env, cache: join(folder, 'cache') });
    expect(await provided(flag)).toMatchObject({ path: flag, source: 'named' });
    expect(await provided()).toMatchObject({ path: variable, source: 'named' });
  });

  it('that is named and missing is a mistake of the command line', async () => {
    const missing = provideBrowser({ named: '/nowhere/chrome', env: {}, cache: temporaryFolder() });
    await expect(missing).rejects.toMatchObject({
      exitCode: 2,
      message: 'There is no browser at /nowhere/chrome.',
      advice: 'Correct --browser, browser.path or PUPPETEER_EXECUTABLE_PATH.',
    });
  });

  it.runIf(process.platform === 'linux')('of the user comes before one that is carried along', async () => {
    const folder = temporaryFolder();
    const path = program(folder, 'chromium');
    expect(installedBrowsers({ PATH: folder })).toContain(path);
    const provided = await provideBrowser({ env: { PATH: folder }, cache: join(folder, 'cache') });
    expect(provided).toMatchObject({ path, source: 'installed' });
  });

  it.runIf(carriedPackage())(
    'is carried along where there is none, and unpacked once by many at once',
    async () => {
      const cache = temporaryFolder();
      const env = { PATH: join(cache, 'empty'), PUPPETEER_CACHE_DIR: join(cache, 'none') };
      const [first, second] = await Promise.all([
        provideBrowser({ env, cache }),
        provideBrowser({ env, cache }),
      ]);
      expect(first).toEqual(second);
      expect(first).toMatchObject({ source: 'carried', shell: true });
      expect(existsSync(first.path)).toBe(true);
      expect(existsSync(join(first.libraries!, 'libnss3.so'))).toBe(true);
    },
  );

  it.runIf(process.platform !== 'win32')('that does not start says why, and what to do', async () => {
    const path = program(temporaryFolder(), 'chrome');
    const started = launchBrowser(
      { path, source: 'named', shell: false },
      { env: process.env, uid: 1000, warn: () => {} },
    );
    await expect(started).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining(`The browser ${path} did not start`),
      advice: expect.stringContaining('ownqueue doctor'),
    });
  });
});
