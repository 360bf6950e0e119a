/**
 * Which test files may start a browser, which start other processes, and which do neither. It is read from what they
 * import, types aside, so that no list has to be kept.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
/** The only file that starts a browser. */
const LAUNCH = join(ROOT, 'src/website/browser/launch.ts');
const COMMANDS = join(ROOT, 'src/cli/commands');
/** With one of these a test can run any command line, in this process or in another. */
const STARTS_PROGRAMS = [join(ROOT, 'src/cli/main.ts'), join(ROOT, 'src/index.ts'), 'node:child_process'];

export type TestKind = 'browser' | 'process' | 'pure';

const direct = new Map<string, string[]>();

/** What a file imports itself: files as absolute paths, packages and modules of Node by name. */
export function importsOf(file: string): string[] {
  const known = direct.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8').replace(/^(?:import|export) type [^;]*?;/gms, '');
  // … from '…' | import '…' | import('…')
  const found = [...text.matchAll(/(?:\bfrom |^import |\bimport\()\s*'([^']+)'/gm)].flatMap(([, name]) => {
    if (!name!.startsWith('.')) return [name!];
    const path = resolve(dirname(file), name!);
    return [path.replace(/\.js$/, '.ts'), path].filter((each) => existsSync(each)).slice(0, 1);
  });
  direct.set(file, found);
  return found;
}

/** Everything that is loaded or may be loaded with a file, itself included. */
export function reachedFrom(file: string): Set<string> {
  const reached = new Set([file]);
  for (const each of reached) {
    if (!isAbsolute(each) || !/\.(ts|m?js)$/.test(each)) continue;
    for (const target of importsOf(each)) reached.add(target);
  }
  return reached;
}

let browsing: RegExp | null = null;

/** Finds a command line that begins with a command which may open pages: 'check' | `check ${url}` | $ ownqueue demo. */
function browsingCommand(): RegExp {
  if (browsing) return browsing;
  const names = readdirSync(COMMANDS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && reachedFrom(join(COMMANDS, path)).has(LAUNCH))
    .map((path) => basename(path, '.ts'));
  browsing = new RegExp(`(?:['"\`]|ownqueue )(?:${names.join('|')})(?=['"\`\\s])`);
  return browsing;
}

/** Texts that decide what a test runs: its own, those of its helpers, and the folder that is named after it. */
function textsOf(file: string, reached: ReadonlySet<string>): string[] {
  const folder = file.replace(/\.test\.ts$/, '');
  const beside = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => join(folder, name))
    : [];
  const helpers = [...reached].filter(
    (path) => path.startsWith(join(ROOT, 'test')) && /\.m?[jt]s$/.test(path),
  );
  return [...helpers, ...beside].map((path) => readFileSync(path, 'utf8'));
}

/** `file` is absolute. */
export function kindOfTest(file: string): TestKind {
  const reached = reachedFrom(file);
  if (reached.has(LAUNCH)) return 'browser';
  const starts = STARTS_PROGRAMS.some((each) => reached.has(each));
  if (starts && textsOf(file, reached).some((text) => browsingCommand().test(text))) return 'browser';
  return reached.has('node:child_process') ? 'process' : 'pure';
}

/** All test files as paths from the root, with `/`. */
export const testFiles = (): string[] =>
  readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .sort();

export const testFilesOf = (...kinds: TestKind[]): string[] =>
  testFiles().filter((path) => kinds.includes(kindOfTest(join(ROOT, path))));
