/** Our own mutants of a source file: shifted numbers, swapped comparisons, swapped compound assignments. */
import ts from 'typescript';

export type Kind = 'number' | 'comparison' | 'assignment';

export interface Mutant {
  /** From the root. */
  file: string;
  kind: Kind;
  /** What is replaced, as offsets in the text. */
  start: number;
  end: number;
  /** Counted from one. */
  line: number;
  from: string;
  to: string;
  /** The whole expression, as offsets: it is covered when that is evaluated. */
  around: readonly [number, number];
  /** Evaluated once, when the file is loaded, and seen by this file alone. */
  privateConstant: boolean;
}

const COMPARISONS = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  // In queries, as text.
  ['=', '!='],
  ['!=', '='],
]);

const ASSIGNMENTS = new Map([
  ['||=', ['=', '&&=']],
  ['&&=', ['=', '||=']],
  ['??=', ['=', '&&=']],
  ['+=', ['=', '-=']],
  ['-=', ['=', '+=']],
  ['*=', ['=', '/=']],
  ['/=', ['=', '*=']],
]);

/** Small whole numbers by one, others by a tenth: a millisecond more in a day would change nothing. */
function shifted(text: string): string {
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(value)) return `${Number((value * 1.1).toPrecision(12))}`;
  return `${Math.abs(value) < 100 ? value + 1 : Math.round(value * 1.1)}`;
}

function isPrivateConstant(node: ts.Node): boolean {
  for (let each = node; each.parent; each = each.parent) {
    if (ts.isFunctionLike(each)) return false;
    if (ts.isVariableStatement(each) && ts.isSourceFile(each.parent)) return !each.modifiers?.length;
  }
  return false;
}

export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
  const found: Mutant[] = [];

  function add(kind: Kind, node: ts.Node, to: string, whole: ts.Node = node): void {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const around = [whole.getStart(source), whole.end] as const;
    const from = text.slice(start, node.end);
    const privateConstant = isPrivateConstant(node);
    found.push({ file, kind, start, end: node.end, line, from, to, around, privateConstant });
  }

  function visit(node: ts.Node): void {
    // Types vanish before anything runs.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isNumericLiteral(node)) {
      const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      if (!isKey) add('number', node, shifted(node.getText(source)));
    } else if (ts.isBinaryExpression(node)) {
      const { operatorToken } = node;
      const operator = operatorToken.getText(source);
      const swapped = operator === '=' ? undefined : COMPARISONS.get(operator);
      if (swapped) add('comparison', operatorToken, swapped, node);
      for (const to of ASSIGNMENTS.get(operator) ?? []) add('assignment', operatorToken, to, node);
    } else if (ts.isStringLiteral(node) && ts.isCallExpression(node.parent)) {
      const swapped = COMPARISONS.get(node.text);
      if (swapped && node.parent.arguments.length === 3) add('comparison', node, `'${swapped}'`);
    }
    ts.forEachChild(node, visit);
  }

  visit(source);
  return found;
}

export const mutated = (text: string, { start, end, to }: Mutant): string =>
  `${text.slice(0, start)}${to}${text.slice(end)}`;

/** The text, telling `globalThis.mutantHits` whenever the place of a mutant is evaluated: by file and offsets. */
export function listening(file: string, text: string, mutants: readonly Mutant[]): string {
  const places = new Map(mutants.map(({ around }) => [around.join('-'), around]));
  const insertions = [...places.values()].flatMap(([start, end]) => [
    // Outer expressions open first and close last.
    {
      at: start,
      rank: 1,
      size: -(end - start),
      put: `(globalThis.mutantHits?.add('${file}:${start}-${end}'),`,
    },
    { at: end, rank: 0, size: end - start, put: ')' },
  ]);
  insertions.sort((a, b) => a.at - b.at || a.rank - b.rank || a.size - b.size);
  let result = '';
  let done = 0;
  for (const { at, put } of insertions) {
    result += text.slice(done, at) + put;
    done = at;
  }
  return result + text.slice(done);
}
