/** Every place in the sources that makes an error for people, with its words as they stand there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const SRC = resolve(import.meta.dirname, '../../src');
const KINDS = new Set(['UsageError', 'NothingObservedError', 'StoreError', 'InterruptedError']);

export interface Constructed {
  /** Path below src. */
  file: string;
  kind: string;
  /** What is filled in shows as `…`; several where the words depend on the case; none where the caller gives them. */
  says: readonly string[];
  advice: readonly string[];
}

/** In the order of the files. */
export function constructedErrors(): Constructed[] {
  const found: Constructed[] = [];
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  for (const path of paths.map((each) => each.replaceAll('\\', '/')).sort()) {
    const source = ts.createSourceFile(
      path,
      readFileSync(join(SRC, path), 'utf8'),
      ts.ScriptTarget.ES2023,
      true,
    );
    const look = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && KINDS.has(node.expression.text)) {
        const [says, advice] = node.arguments ?? [];
        found.push({ file: path, kind: node.expression.text, says: wordsOf(says), advice: wordsOf(advice) });
      }
      ts.forEachChild(node, look);
    };
    look(source);
  }
  return found;
}

function wordsOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isParenthesizedExpression(node)) return wordsOf(node.expression);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')];
  }
  if (ts.isConditionalExpression(node)) return [...wordsOf(node.whenTrue), ...wordsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [wordsOf(node.left), wordsOf(node.right)];
    return left.flatMap((start) => right.map((end) => start + end));
  }
  return [];
}
