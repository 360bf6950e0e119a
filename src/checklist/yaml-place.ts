/** Where in a YAML file something stands, for messages of the form `file:line:column`. */
import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

export interface Place {
  line: number;
  column: number;
}

export interface Mistake extends Place {
  message: string;
}

export interface YamlFile {
  data: unknown;
  /** Mistakes in the YAML itself. */
  mistakes: Mistake[];
  /** Place of the value at a path; of its nearest existing parent if nothing is there. */
  placeOf(path: readonly PropertyKey[], offset?: number): Place;
  /** Place of a key, as opposed to its value. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
}

export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (position: number): Place => {
    const { line, col } = lines.linePos(position);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    mistakes: document.errors.map(({ message, pos }) => ({ ...at(pos[0]), message })),
    data: document.errors.length > 0 ? undefined : document.toJS(),
    placeOf: (path, offset = 0) => at(firstCharacter(nodeAt(document, path)) + offset),
    placeOfKey: (path, key) => {
      const parent = nodeAt(document, path);
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && plainKey(item.key) === key)
        : undefined;
      return at(pair ? firstCharacter(pair.key as Node) : firstCharacter(parent));
    },
  };
}

function nodeAt(document: Document, path: readonly PropertyKey[]): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length) as (string | number)[], true);
    if (node) return node as Node;
  }
  return document.contents as Node | null;
}

/** First character of the value itself, behind an opening quotation mark. */
function firstCharacter(node: Node | null): number {
  const start = node?.range?.[0] ?? 0;
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? start + 1 : start;
}

const plainKey = (key: unknown): unknown => (isScalar(key) ? key.value : key);
