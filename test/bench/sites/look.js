/** One look of the built program at one website, as a whole process. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM } from '../processes.js';

/** Milliseconds between asking a process to end and ending it. */
const GRACE = 10_000;

/**
 * Looks at a website on both screens; a look that takes longer than `most` seconds is ended. `store` keeps its
 * evidence; without it, the evidence goes with the look.
 *
 * @returns {Promise<{ code: number | null, seconds: number, ended: boolean, said: string, site: object | null }>}
 *   `site` as in the program's JSON, null without an answer; `said` what it wrote beside it
 */
export async function look(url, most, store = null) {
  const folder = await mkdtemp(join(tmpdir(), 'ownqueue-sites-'));
  try {
    return await run([url, '--db', store ?? join(folder, 'store.db')], folder, most);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(args, cwd, most) {
  const argv = [PROGRAM, 'check', ...args, '--viewport', 'desktop', 'mobile', '--json', '--no-input'];
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let ended = false;
    const stop = setTimeout(() => {
      ended = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
    }, most * 1000);
    const out = [];
    const said = [];
    child.stdout.on('data', (bytes) => out.push(bytes));
    child.stderr.on('data', (bytes) => said.push(bytes));
    child.on('close', (code) => {
      clearTimeout(stop);
      const seconds = (performance.now() - start) / 1000;
      resolve({ code, seconds, ended, said: String(Buffer.concat(said)), site: siteIn(Buffer.concat(out)) });
    });
  });
}

function siteIn(bytes) {
  try {
    return JSON.parse(String(bytes)).sites[0] ?? null;
  } catch {
    return null;
  }
}
