/** Where a value stands in a YAML file, for messages and for reports that point at a line. */
import { readFileSync } from 'node:fs';
import { LineCounter, type Node, parseDocument } from 'yaml';

/** `ownqueue.yaml:7:5`; the file alone where the path leads nowhere. */
export function placeInFile(file: string, path: readonly (string | number)[]): string {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const node = document.getIn(path, true) as Node | undefined;
  if (!node?.range) return file;
  const { line, col } = lines.linePos(node.range[0]);
  return `${file}:${line}:${col}`;
}
