/**
 * Draws what a command prints as an SVG picture for the README, from a real run.
 * node test/support/draw-terminal.js reports/examples/demo.svg ownqueue demo
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const COLUMNS = 100;

/** What the tests draw with; Node 20 reads no TypeScript by itself. */
const source = readFileSync(resolve(import.meta.dirname, 'terminal-picture.ts'), 'utf8');
const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } });
const { terminalPicture } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);

const [file, ...words] = process.argv.slice(2);
const program = resolve(import.meta.dirname, '../../bin/ownqueue.js');
const cwd = mkdtempSync(join(tmpdir(), 'ownqueue-picture-'));
const printed = execFileSync(process.execPath, [program, ...words.slice(1)], {
  cwd,
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1' },
  stdio: ['ignore', 'pipe', 'ignore'],
});
rmSync(cwd, { recursive: true });
const screen = `$ ${words.join(' ')}\n${printed.trimEnd()}`
  .replaceAll(/127\.0\.0\.1:\d+/g, 'lamps.test')
  .split('\n')
  .flatMap(folded)
  .join('\n');
writeFileSync(file, terminalPicture({ screen, title: words.join(' '), columns: COLUMNS }));

/** Long lines go on in the next one, as in a terminal; ANSI SGR sequences (`ESC [ 1 m`) take no room. */
function folded(line) {
  const parts = [];
  for (let rest = line; ; rest = `      ${rest.slice(parts.at(-1).length).trimStart()}`) {
    if (rest.replaceAll(/\u001b\[[\d;]*m/g, '').length <= COLUMNS) return [...parts, rest];
    parts.push(rest.slice(0, rest.lastIndexOf(' ', COLUMNS)));
  }
}
