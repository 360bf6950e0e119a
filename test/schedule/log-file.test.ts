/** The log starts a new file when it has grown, and keeps a few old ones. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { appendToLog } from '../../src/schedule/log-file.js';

const folder = mkdtempSync(join(tmpdir(), 'ownqueue-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the log', () => {
  it('rotates before it passes its limit, loses nothing young, and never keeps more than it may', async () => {
    const path = join(folder, 'deep', 'ownqueue.log');
    const limit = { bytes: 100, old: 2 };
    for (let line = 1; line <= 50; line++)
      await appendToLog(path, [`line ${String(line).padStart(4, '0')}`], limit);
    const files = readdirSync(join(folder, 'deep')).sort();
    expect(files).toEqual(['ownqueue.log', 'ownqueue.log.1', 'ownqueue.log.2']);
    expect(files.every((file) => statSync(join(folder, 'deep', file)).size <= limit.bytes)).toBe(true);
    const text = files
      .reverse()
      .map((file) => readFileSync(join(folder, 'deep', file), 'utf8'))
      .join('');
    const numbers = text.match(/\d+/g)!.map(Number);
    expect(numbers.at(-1)).toBe(50);
    expect(numbers).toEqual(
      Array.from({ length: numbers.length }, (_, index) => 50 - numbers.length + 1 + index),
    );
    expect(numbers.length).toBeGreaterThan(20);
  });

  it('is readable by its owner alone, and is not made for nothing', async () => {
    const path = join(folder, 'ownqueue.log');
    await appendToLog(path, []);
    expect(readdirSync(folder)).not.toContain('ownqueue.log');
    await appendToLog(path, ['one']);
    expect(statSync(path).mode & 0o077).toBe(0);
  });
});
