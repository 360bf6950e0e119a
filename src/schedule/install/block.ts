/** Our lines inside a text that others write too, between two marks, so that they can be found again. */

const begin = (name: string) => `# >>> ownqueue ${name} (written by: ownqueue schedule install)`;
const end = (name: string) => `# <<< ownqueue ${name}`;

/** The text with the lines at its end; what we wrote before is replaced. */
export function withBlock(text: string, name: string, lines: readonly string[]): string {
  const rest = withoutBlock(text, name);
  const gap = rest === '' || rest.endsWith('\n') ? '' : '\n';
  return `${rest}${gap}${[begin(name), ...lines, end(name)].join('\n')}\n`;
}

/** The text as it was without us; a mark without its partner takes only itself away. */
export function withoutBlock(text: string, name: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line === begin(name)) {
      const last = lines.indexOf(end(name), index);
      if (last > index) index = last;
    } else if (line !== end(name)) kept.push(line);
  }
  return kept.join('\n');
}
