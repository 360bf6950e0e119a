/** The shape of the code: who may import whom, where packages live, how files open and what they are called. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

interface SourceFile {
  path: string;
  text: string;
  imports: string[];
}

const files: SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    // from '…' | import('…') | import '…'
    const imports = [...text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'([^']+)'/gm)].map(
      (match) => match[1]!,
    );
    return { path: path.replaceAll('\\', '/'), text, imports };
  });

const SIBLINGS = ['audit', 'checklist', 'website', 'inbox', 'schedule', 'store', 'report', 'config'];
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  text: ['model'],
  language: ['text', 'model'],
  cli: [...SIBLINGS, 'language', 'text', 'model'],
  ...Object.fromEntries(SIBLINGS.map((name) => [name, ['language', 'text', 'model']])),
};

/** The rooms of `website`, and onto which each opens. Pure ones open onto pure ones. */
const WEBSITE_ROOMS: Record<string, string[]> = {
  network: [],
  browser: ['network'],
  facts: [],
  recognise: ['facts'],
  search: ['recognise', 'network'],
  judging: ['recognise', 'search'],
  checks: ['judging', 'recognise'],
  tab: ['browser', 'network', 'facts', 'recognise', 'search'],
  interact: ['tab', 'browser', 'network', 'facts', 'recognise', 'search'],
  replay: ['interact', 'tab', 'browser', 'network', 'facts', 'recognise', 'search'],
  collect: ['replay', 'interact', 'tab', 'browser', 'network', 'facts', 'recognise', 'search', 'judging'],
};

/** Packages with one home, as a prefix of the path. */
const HOMES: Record<string, string> = {
  puppeteer: 'website/browser/',
  '@puppeteer/replay': 'website/browser/',
  selfsigned: 'website/network/',
  'better-sqlite3': 'store/',
  kysely: 'store/',
  inquirer: 'cli/prompts/',
  '@inquirer/core': 'cli/prompts/',
  imapflow: 'inbox/',
  commander: 'cli/',
  'date-fns': 'language/calendar',
  '@date-fns/tz': 'language/calendar',
};

const roomOf = (path: string): string => path.split('/')[0]!;

/** Files below `src` that a file imports, types included. */
const importedBy = ({ path, imports }: SourceFile): string[] =>
  imports
    .filter((target) => target.startsWith('.'))
    .map((target) => join(dirname(path), target).replaceAll('\\', '/').replace(/\.js$/, '.ts'));

/** Files that import each other, directly or through others: Tarjan's strongly connected components. */
function circles(): string[][] {
  const imported = new Map(files.map((file) => [file.path, importedBy(file)]));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (path: string): void => {
    order.set(path, order.size);
    lowest.set(path, order.size - 1);
    open.push(path);
    for (const next of (imported.get(path) ?? []).filter((each) => imported.has(each))) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(path, Math.min(lowest.get(path)!, lowest.get(next)!));
    }
    if (lowest.get(path) !== order.get(path)) return;
    const circle = open.splice(open.indexOf(path)).sort();
    if (circle.length > 1) found.push(circle);
  };
  for (const path of imported.keys()) if (!order.has(path)) visit(path);
  return found;
}

describe('the shape of the code', () => {
  it('lets imports point one way only', () => {
    const wrong = files.flatMap((file) =>
      importedBy(file)
        .filter((target) => roomOf(target) !== roomOf(file.path))
        .filter((target) => target.includes('/') && roomOf(file.path) !== 'index.ts')
        .filter((target) => !MAY_IMPORT[roomOf(file.path)]?.includes(roomOf(target)))
        .map((target) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives the website rooms whose doors open one way', () => {
    const inside = (path: string) => /^website\/([\w-]+)\//.exec(path)?.[1];
    const wrong = files
      .filter(({ path }) => roomOf(path) === 'website')
      .flatMap(({ path, imports }) =>
        imports
          .filter((target) => target.startsWith('.'))
          .map((target) => relative(SRC, join(SRC, dirname(path), target)).replaceAll('\\', '/'))
          .filter((target) => roomOf(target) === 'website' && inside(target) !== inside(path))
          .filter((target) => !WEBSITE_ROOMS[inside(path) ?? '']?.includes(inside(target) ?? ''))
          .map((target) => `${path} → ${target}`),
      );
    expect(wrong).toEqual([]);
    expect(new Set(files.map(({ path }) => inside(path)).filter(Boolean))).toEqual(
      new Set(Object.keys(WEBSITE_ROOMS)),
    );
  });

  it('has no circle of imports, types included', () => expect(circles()).toEqual([]));

  it('gives every outside package with a home one home', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => HOMES[target] && !path.startsWith(HOMES[target]!))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps model pure: it imports nothing from outside', () => {
    const wrong = files
      .filter(({ path }) => roomOf(path) === 'model')
      .flatMap(({ path, imports }) =>
        imports.filter((target) => !target.startsWith('./')).map((t) => [path, t]),
      );
    expect(wrong).toEqual([]);
  });

  it('mentions process and console in the command line alone', () => {
    const wrong = files
      .filter(({ path }) => roomOf(path) !== 'cli')
      .filter(({ text }) => /^(?!\s*(\/?\*|\/\/)).*(?<!-)\b(process\.(?!\w*Sync)\w|console\.)/m.test(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('opens every file with a sentence that says what it holds', () => {
    const wrong = files.filter(({ text }) => !/^\/\*\*\s[\s\S]{15,}?\*\//.test(text)).map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('names files for what they hold, in kebab-case', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|types|constants|manager)\.ts$/;
    const wrong = files.filter(
      ({ path }) => vague.test(path) || !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.ts$/.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('passes only types into code that runs inside a page', () => {
    const wrong = files
      .filter(({ path }) => path.startsWith('website/facts/in-page/'))
      .filter(({ text }) => /^import (?!type )/m.test(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});
