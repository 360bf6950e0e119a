/** A captured terminal screen (ANSI colours and all) as an SVG picture for the README. */

export interface Picture {
  /** Lines with ANSI sequences, as `tmux capture-pane -e -p` gives them. */
  screen: string;
  title: string;
  columns: number;
}

const CHARACTER = { width: 8.4, height: 18 };
const MARGIN = { left: 16, top: 44, bottom: 16 };
/** Colours that keep a contrast of 4.5 to 1 on the background. */
const COLOURS: Record<string, string> = {
  31: '#ff8080',
  32: '#7ddc86',
  33: '#e6c07b',
  34: '#82aaff',
  36: '#6fd3e3',
  90: '#a0a8b4',
};
const PLAIN = '#e6e9ee';
const DIM = '#a0a8b4';

interface Style {
  colour: string;
  bold: boolean;
  dim: boolean;
}

interface Run extends Style {
  text: string;
}

export function terminalPicture({ screen, title, columns }: Picture): string {
  const lines = screen.replace(/\n+$/, '').split('\n');
  const width = Math.round(columns * CHARACTER.width + 2 * MARGIN.left);
  const height = MARGIN.top + lines.length * CHARACTER.height + MARGIN.bottom;
  let style: Style = { colour: PLAIN, bold: false, dim: false };
  const rows = lines.map((line, index) => {
    const { runs, after } = runsOf(line, style);
    style = after;
    const y = MARGIN.top + (index + 1) * CHARACTER.height - 5;
    return `<text x="${MARGIN.left}" y="${y}" xml:space="preserve">${runs.map(span).join('')}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}</style>
<rect width="${width}" height="${height}" rx="8" fill="#1e2127"/>
<circle cx="20" cy="20" r="5" fill="#ff8080"/><circle cx="38" cy="20" r="5" fill="#e6c07b"/><circle cx="56" cy="20" r="5" fill="#7ddc86"/>
<text x="${width / 2}" y="25" text-anchor="middle" fill="${DIM}">${escaped(title)}</text>
${rows.join('\n')}
</svg>
`;
}

/** A line cut wherever its style changes. */
function runsOf(line: string, before: Style): { runs: Run[]; after: Style } {
  const runs: Run[] = [];
  let style = before;
  let at = 0;
  // SGR sequences: ESC [ numbers m.
  for (const match of line.matchAll(/\u001b\[([\d;]*)m/g)) {
    if (match.index > at) runs.push({ ...style, text: line.slice(at, match.index) });
    style = (match[1] || '0').split(';').reduce(restyled, style);
    at = match.index + match[0].length;
  }
  if (at < line.length) runs.push({ ...style, text: line.slice(at) });
  return { runs, after: style };
}

function restyled(style: Style, code: string): Style {
  if (code === '0') return { colour: PLAIN, bold: false, dim: false };
  if (code === '1') return { ...style, bold: true };
  if (code === '2') return { ...style, dim: true };
  if (code === '22') return { ...style, bold: false, dim: false };
  if (code === '39') return { ...style, colour: PLAIN };
  // Backgrounds and what else there is are left out.
  return { ...style, colour: COLOURS[code] ?? style.colour };
}

function span({ text, colour, bold, dim }: Run): string {
  const fill = dim ? DIM : colour;
  return `<tspan fill="${fill}"${bold ? ' font-weight="bold"' : ''}>${escaped(text)}</tspan>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
