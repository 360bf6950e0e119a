/** Starting a browser: one that dies is started again, and its last words are told when it stays dead. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastWords, launchBrowser } from '../../../src/website/browser/launch.js';
import type { ProvidedBrowser } from '../../../src/website/browser/provide.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { providedForTests } from '../../support/test-browser.js';

const start = (provided: ProvidedBrowser) =>
  launchBrowser(provided, { env: process.env, uid: process.getuid?.() ?? null, warn: () => {} });

/** A program in place of the browser that runs these lines of shell first. */
function stumbling(provided: ProvidedBrowser, lines: string): ProvidedBrowser {
  const path = join(temporaryFolder(), 'browser');
  writeFileSync(path, `#!/bin/sh\n${lines}\nexec "${provided.path}" "$@"\n`);
  chmodSync(path, 0o755);
  return { ...provided, path };
}

describe.runIf(process.platform !== 'win32')('starting a browser', () => {
  it('that dies once while starting is tried again', async () => {
    const mark = join(temporaryFolder(), 'died');
    const provided = stumbling(await providedForTests(), `[ -e ${mark} ] || { touch ${mark}; exit 133; }`);
    const { browser } = await start(provided);
    expect(browser.connected).toBe(true);
    await browser.close();
  });

  it('that always dies ends with its own last words', async () => {
    const provided = stumbling(await providedForTests(), 'echo no space left >&2; exit 1');
    await expect(start(provided)).rejects.toThrow(
      `The browser ${provided.path} did not start: no space left`,
    );
  });
});

describe('the last words of a browser', () => {
  it.each([
    [
      'Failed to launch the browser process: Code: 133\n\nstderr:\n\n\nTROUBLESHOOTING: https://x',
      'Code: 133',
    ],
    [
      'Failed to launch the browser process: Code: 1\n\nstderr:\nlibnss3.so: missing\n',
      'libnss3.so: missing',
    ],
    ['Failed to launch the browser process:  spawn EACCES\n\nstderr:\n', 'spawn EACCES'],
    ['Timed out after 30000 ms', 'Timed out after 30000 ms'],
  ])('%j', (reason, words) => expect(lastWords(reason)).toBe(words));
});
