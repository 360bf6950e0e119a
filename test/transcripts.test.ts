/**
 * Command lines and what they print, kept as files that can be read: `transcripts/*.txt`.
 * Each is run in an empty folder with the compiled program; `vitest -u` writes what was printed.
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '../src/cli/serve-folder.js';
import { temporaryFolder } from './support/temporary-folder.js';

const FOLDER = resolve(import.meta.dirname, 'transcripts');
const PROGRAM = resolve(import.meta.dirname, '../bin/ownqueue.js');
const SHOP = resolve(import.meta.dirname, 'fixtures/sites/easy-shop');

interface Printed {
  code: number;
  stdout: string;
  stderr: string;
}

function run(line: string, cwd: string): Promise<Printed> {
  // A word, or words in double quotes.
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
  const [name, ...args] = words;
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', NO_COLOR: '1' };
  const [file, argv] = name === 'ownqueue' ? [process.execPath, [PROGRAM, ...args]] : [name!, args];
  return new Promise((done) => {
    const child = execFile(file, argv, { cwd, env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

/** What differs from machine to machine and from run to run. */
const steady = (text: string, cwd: string, url: string): string =>
  text
    .replaceAll(cwd, '/folder')
    .replaceAll(url, 'http://shop.test/')
    .replace(/http:\/\/127\.0\.0\.1:\d+\//g, 'http://shop.test/')
    .replace(/127\.0\.0\.1:\d+/g, 'shop.test')
    .replace(/(\d{4}-\d\d-\d\d)-([a-z-]+)-[0-9a-f]{8}/g, 'DATE-$2-ID')
    .replace(/\d{4}-\d\d-\d\d(?=-demo)/g, 'DATE')
    .replace(/The browser runs without its sandbox.*\n/g, '')
    .replace(/\d{1,2} [A-Z][a-z]+ 20\d\d|\d{1,2}\s+[A-Z][a-z]+\s+20\d\d/g, 'DATE')
    .replace(/DATE, \d\d:\d\d/g, 'DATE, TIME');

describe('transcripts', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    it(file.replace('.txt', '').replaceAll('-', ' '), async () => {
      const cwd = temporaryFolder();
      const shop = await serveFolder(SHOP);
      try {
        const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
        // What stands above the first command; a file that was printed has such lines too.
        const told = lines
          .slice(
            0,
            lines.findIndex((line) => line.startsWith('$ ')),
          )
          .filter(Boolean);
        for (const line of lines.filter((each) => each.startsWith('$ '))) {
          const { code, stdout, stderr } = await run(
            line.slice(2).replaceAll('http://shop.test/', shop.url),
            cwd,
          );
          told.push('', line, steady(stdout + stderr, cwd, shop.url).trimEnd(), `[exit ${code}]`);
        }
        await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(join(FOLDER, file));
      } finally {
        await shop.close();
      }
    });
  }
});
