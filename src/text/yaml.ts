/** YAML read with the place of everything in it, for messages of the form `file:line:column`. */

import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { type Place, placeText } from './place.js';

export interface Mistake extends Place {
  message: string;
}

export interface YamlFile {
  /** undefined if the YAML itself has mistakes. */
  data: unknown;
  /** Mistakes in the YAML itself. */
  mistakes: Mistake[];
  /** undefined if nothing stands at the path. */
  valueAt(path: readonly PropertyKey[]): unknown;
  /**
   * Place of the value at a path; if there is none, of its nearest parent. With an offset: that letter of the value,
   * behind an opening quotation mark.
   */
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
  const mistakes = document.errors.map(({ message, pos }) => ({ ...at(pos[0]), message }));
  const data: unknown = mistakes.length > 0 ? undefined : dataOf(document, mistakes);
  return {
    mistakes,
    data,
    valueAt: (path) =>
      path.reduce<unknown>(
        (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
        data,
      ),
    placeOf: (path, offset) => {
      const node = nodeAt(document, path);
      return at(offset === undefined ? nodeStart(node) : nodeStart(node) + openingMark(node) + offset);
    },
    placeOfKey: (path, key) => {
      const parent = nodeAt(document, path);
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && keyValue(item.key) === key)
        : undefined;
      return at(nodeStart(pair ? (pair.key as Node) : parent));
    },
  };
}

/** A few aliases that stand for each other can stand for more than a memory holds: that is a mistake of the file. */
function dataOf(document: Document, mistakes: Mistake[]): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    mistakes.push({ line: 1, column: 1, message: 'too many aliases: write out what they stand for' });
    return undefined;
  }
}

/** `file:line:column: message`. */
export const mistakeText = (file: string, mistake: Mistake): string =>
  `${placeText(file, mistake)}: ${mistake.message}`;

function nodeAt(document: Document, path: readonly PropertyKey[]): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length) as (string | number)[], true);
    if (node) return node as Node;
  }
  return document.contents as Node | null;
}

const nodeStart = (node: Node | null): number => node?.range?.[0] ?? 0;

const openingMark = (node: Node | null): number =>
  isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;

const keyValue = (key: unknown): unknown => (isScalar(key) ? key.value : key);
