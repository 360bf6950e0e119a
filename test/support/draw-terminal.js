/**
 * Draws what a command prints as an SVG picture for the README, from a real run.
 * node test/support/draw-terminal.js reports/examples/demo.svg ownqueue demo
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** ANSI SGR sequences: `ESC [ 1 m` */
const SGR = /\u001b\[([\d;]*)m/g;
const plain = (line) => line.replace(SGR, '');
const escaped = (line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const [file, ...words] = process.argv.slice(2);
const program = resolve(import.meta.dirname, '../../bin/ownqueue.js');
const cwd = mkdtempSync(join(tmpdir(), 'ownqueue-picture-'));
const text = execFileSync(process.execPath, [program, ...words.slice(1)], {
  cwd,
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1' },
  stdio: ['ignore', 'pipe', 'ignore'],
});
rmSync(cwd, { recursive: true });
writeFileSync(file, drawing(`$ ${words.join(' ')}\n${text.trimEnd()}`));

/** One text element a line; SGR codes become styles. */
function drawing(printed) {
  const lines = printed
    .replace(/127\.0\.0\.1:\d+/g, 'lamps.test')
    .split('\n')
    .flatMap(folded);
  const [width, height] = [
    8.4 * Math.max(...lines.map((line) => plain(line).length)) + 40,
    20 * lines.length + 40,
  ];
  const rows = lines.map(
    (line, row) => `<text x="20" y="${34 + 20 * row}" xml:space="preserve">${spans(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${height}" role="img" aria-label="${escaped(words.join(' '))} in a terminal">
<style>rect{fill:#1b1f27}text{fill:#e6e6e6;font:14px ui-monospace,Menlo,Consolas,monospace}.b{font-weight:700}.r{fill:#ff8f8f}.g{fill:#8fd694}.d{fill:#9aa4b2}</style>
<rect width="100%" height="100%" rx="8"/>
${rows.join('\n')}
</svg>
`;
}

/** Long lines go on in the next one, as a terminal of 100 columns would have it. */
function folded(line) {
  const parts = [];
  for (let rest = line; ; rest = `      ${rest.slice(parts.at(-1).length).trimStart()}`) {
    if (plain(rest).length <= 100) return [...parts, rest];
    parts.push(rest.slice(0, rest.lastIndexOf(' ', 100)));
  }
}

function spans(line) {
  const classes = { 1: 'b', 2: 'd', 31: 'r', 32: 'g', 90: 'd' };
  let open = false;
  const said = escaped(line).replace(SGR, (_, code) => {
    const close = open ? '</tspan>' : '';
    open = code in classes;
    return close + (open ? `<tspan class="${classes[code]}">` : '');
  });
  return /^ *!!/.test(line) ? `<tspan class="r">${said}</tspan>` : said + (open ? '</tspan>' : '');
}
