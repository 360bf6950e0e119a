/**
 * The rooms of pure code whose tests must notice a wrong number. What is changed there is tried on the tests beside it
 * that load the changed file: who breaks a room should hear of it there, within seconds.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reachedFrom, testFilesOf } from '../support/test-kinds.js';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Room {
  name: string;
  /** Globs from the root; at least one of them matches something. */
  files: string[];
  /** Globs of its tests; of these, the pure ones count. */
  tests: string[];
  /** Counts too, although it runs the program: it opens no page. */
  alsoTests?: string[];
}

export const ROOMS: Room[] = [
  { name: 'model', files: ['src/model/**/*.ts'], tests: ['test/{model,audit,report}/**'] },
  { name: 'audit', files: ['src/audit/**/*.ts'], tests: ['test/audit/**'] },
  {
    name: 'search',
    files: ['src/website/search/**/*.ts'],
    tests: ['test/website/**'],
  },
  {
    name: 'checklist',
    files: [
      'src/checklist/{call,question-types}/**/*.ts',
      'src/checklist/{agreement,as-checks,condition-mistakes,conditions,effective-answers,evidence}.ts',
      'src/checklist/{limits,load,measurements,moment,options,overrides,own-words,practices}.ts',
      'src/checklist/{seconds,suggested-actions,walk}.ts',
    ],
    tests: ['test/checklist/**'],
  },
  {
    name: 'sections',
    files: ['src/report/sections/**/*.ts', 'src/report/trend/**/*.ts'],
    tests: ['test/report/**'],
  },
  {
    name: 'store',
    files: ['src/store/{audits,by-prefix,purge,row-fits,transfer}.ts'],
    tests: ['test/store/**'],
    alsoTests: ['test/store/purge.test.ts'],
  },
];

/** All source files, as paths from the root. */
export const sources = (): string[] =>
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .sort();

/** `**` is any folders, `*` any part of a name, `{a,b}` one of these. */
function patternOf(glob: string): RegExp {
  const parts: Record<string, string> = {
    '**/': '(?:.*/)?',
    '**': '.*',
    '*': '[^/]*',
    '{': '(?:',
    '}': ')',
    ',': '|',
    '.': '\\.',
  };
  return new RegExp(`^${glob.replace(/\*\*\/|\*\*|[*{},.]/g, (part) => parts[part]!)}$`);
}

const matches = (path: string, globs: readonly RegExp[]): boolean => globs.some((glob) => glob.test(path));

const roomFiles = new Map<string, readonly string[]>();

/** Paths from the root. Throws if nothing is there: a room that moved must be named again. */
export function filesOfRoom({ name, files }: Room): readonly string[] {
  const known = roomFiles.get(name);
  if (known) return known;
  const globs = files.map(patternOf);
  const found = sources().filter((path) => matches(path, globs));
  if (found.length === 0)
    throw new Error(`No file belongs to the room “${name}”: see test/mutants/rooms.ts.`);
  roomFiles.set(name, found);
  return found;
}

let pure: string[] | undefined;

/** Tests of a room that load one of these files, as paths from the root. */
export function testsNear({ tests, alsoTests = [] }: Room, files: readonly string[]): string[] {
  const changed = files.map((path) => join(ROOT, path));
  pure ??= testFilesOf('pure');
  const globs = tests.map(patternOf);
  const beside = pure.filter((path) => matches(path, globs));
  return [...beside, ...alsoTests].filter((path) => {
    const reached = reachedFrom(join(ROOT, path));
    return changed.some((file) => reached.has(file));
  });
}
