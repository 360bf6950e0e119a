/** The program as plain JavaScript in a folder of its own, for tests that need real processes. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

/** Strips the types of every source file; returns a folder with `dist`, `bin`, `checklists` and package.json, like the package's. */
export function compiled(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ownqueue-compiled-'));
  const source = join(ROOT, 'src');
  for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) {
      // Data that the sources read lies beside them in the package too.
      if (path.endsWith('.json')) cpSync(join(source, path), join(folder, 'dist', path));
      continue;
    }
    const { outputText } = ts.transpileModule(readFileSync(join(source, path), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });
    const target = join(folder, 'dist', path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  for (const each of ['bin', 'checklists']) cpSync(join(ROOT, each), join(folder, each), { recursive: true });
  cpSync(join(ROOT, 'checklists'), join(folder, 'checklists'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
