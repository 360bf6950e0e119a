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

export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
  const found: Mutant[] = [];

  function add(kind: Kind, node: ts.Node, to: string, whole: ts.Node = node): void {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const around = [whole.getStart(source), whole.end] as const;
    const from = text.slice(start, node.end);
    found.push({ file, kind, start, end: node.end, line, from, to, around });
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

/** Names a place where something can be changed. */
export const placeOf = ({ file, around }: Pick<Mutant, 'file' | 'around'>): string =>
  `${file}:${around.join('-')}`;

/** Names a mutant. */
export const idOf = (mutant: Mutant): string => `${placeOf(mutant)} ${mutant.to}`;

/**
 * The text with all mutants in it: each place tells `globalThis.mutantHere` that it is evaluated, and does what
 * `globalThis.activeMutant` says.
 */
export function switchable(text: string, mutants: readonly Mutant[]): string {
  const places = new Map<string, Mutant[]>();
  for (const mutant of mutants) places.set(placeOf(mutant), [...(places.get(placeOf(mutant)) ?? []), mutant]);
  // An outer place comes before those inside it.
  const sorted = [...places.values()].sort(
    ([a], [b]) => a!.around[0] - b!.around[0] || b!.around[1] - a!.around[1],
  );

  function written(from: number, to: number): string {
    let result = '';
    let done = from;
    for (const [first, ...others] of sorted) {
      const [start, end] = first!.around;
      if (start < done || end > to) continue;
      result += text.slice(done, start) + choice([first!, ...others]);
      done = end;
    }
    return result + text.slice(done, to);
  }

  function choice(here: readonly [Mutant, ...Mutant[]]): string {
    const [first] = here;
    const [start, end] = first.around;
    const before = written(start, first.start);
    const after = written(first.end, end);
    const as = (operator: string): string => `(${before}${operator}${after})`;
    const changed = here.map(
      (each) => `globalThis.activeMutant === ${JSON.stringify(idOf(each))} ? ${as(each.to)} : `,
    );
    return `(globalThis.mutantHere?.(${JSON.stringify(placeOf(first))}), ${changed.join('')}${as(first.from)})`;
  }

  return written(0, text.length);
}
