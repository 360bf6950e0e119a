/** What differs from the main branch, committed or not. */
import { execFileSync } from 'node:child_process';
import { ROOT } from './rooms.js';

/** Lines counted from one, both ends included. */
export type Lines = readonly [first: number, last: number];

const git = (...args: string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });

/** Changed and added lines by file, in all files below `src`. */
export function changedLines(branch: string): Map<string, Lines[]> {
  const changed = new Map<string, Lines[]>();
  let file = '';
  const base = git('merge-base', branch, 'HEAD').trim();
  for (const line of git('diff', '--unified=0', '--no-color', base, '--', 'src').split('\n')) {
    const path = /^\+\+\+ b\/(.+)$/.exec(line)?.[1];
    if (path) file = path;
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === undefined || count === '0') continue;
    const lines: Lines = [Number(start), Number(start) + Number(count) - 1];
    changed.set(file, [...(changed.get(file) ?? []), lines]);
  }
  for (const path of git('ls-files', '--others', '--exclude-standard', 'src').split('\n').filter(Boolean)) {
    changed.set(path, [[1, Number.MAX_SAFE_INTEGER]]);
  }
  return changed;
}
