/** What the GraphQL documents of a request would do (GraphQL specification, October 2021, section 2). Pure. */
import type { Sent } from './sent-request.js';

export interface GraphqlOperation {
  type: 'query' | 'mutation' | 'subscription';
  /** Of the topmost selection, and of the selection within each: `addItemToOrder`, `cart.createCart`; null if it cannot be told. */
  fields: readonly string[] | null;
  /** Names and values of its variables. */
  variables: unknown;
}

/** Null unless the request holds GraphQL documents and nothing else. */
export function graphqlOperations({ url, method, body }: Sent): readonly GraphqlOperation[] | null {
  if (method === 'GET' && URL.canParse(url)) {
    const document = new URL(url).searchParams.get('query');
    return document !== null && /^\s*(query|mutation|subscription|\{|fragment)\b/.test(document)
      ? operationsIn(document, null)
      : null;
  }
  if (method !== 'POST' || body === null) return null;
  try {
    const asked: unknown = JSON.parse(body);
    const all = Array.isArray(asked) ? asked : [asked];
    const found = all.map((one) => {
      const { query, variables } = (one ?? {}) as { query?: unknown; variables?: unknown };
      return typeof query === 'string' ? operationsIn(query, variables ?? null) : null;
    });
    return found.length > 0 && found.every((operations) => operations !== null) ? found.flat() : null;
  } catch {
    return null;
  }
}

/** Strings, comments and insignificant commas aside, what a document is written with. */
const TOKEN =
  /"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*|\.\.\.|[_A-Za-z]\w*|[{}()[\]:$@!=|&]|-?\d[\w.+-]*|[^\s,]/g;

/** Null if it is no document that we can read. */
function operationsIn(document: string, variables: unknown): GraphqlOperation[] | null {
  const tokens = (document.match(TOKEN) ?? []).filter((token) => !token.startsWith('#'));
  const operations: GraphqlOperation[] = [];
  let at = 0;
  while (at < tokens.length) {
    const type = tokens[at] === '{' ? 'query' : tokens[at];
    const opens = bodyFrom(tokens, at);
    if (opens === null || !/^(query|mutation|subscription|fragment)$/.test(type!)) return null;
    const end = closing(tokens, opens);
    if (end === null) return null;
    if (type !== 'fragment')
      operations.push({
        type: type as GraphqlOperation['type'],
        fields: fieldsIn(tokens.slice(opens + 1, end)),
        variables,
      });
    at = end + 1;
  }
  return operations.length > 0 ? operations : null;
}

/** Where the selection of a definition opens: after its variables and directives, which may hold objects. */
function bodyFrom(tokens: readonly string[], from: number): number | null {
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at] === '{') return at;
    if (tokens[at] !== '(') continue;
    const end = closing(tokens, at);
    if (end === null) return null;
    at = end;
  }
  return null;
}

/** Where the bracket that opens at `from` closes. */
function closing(tokens: readonly string[], from: number): number | null {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    if (/^[{([]$/.test(tokens[at]!)) depth++;
    if (/^[})\]]$/.test(tokens[at]!) && --depth === 0) return at;
  }
  return null;
}

/** A fragment among the fields may hold any others. */
function fieldsIn(tokens: readonly string[]): string[] | null {
  const fields: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    let name = tokens[at]!;
    if (!/^[_A-Za-z]/.test(name)) return null;
    if (tokens[at + 1] === ':') {
      at += 2;
      name = tokens[at] ?? '';
    }
    const next = afterField(tokens, at + 1);
    if (next === null) return null;
    const inner = next.selection && fieldsIn(next.selection);
    fields.push(...(inner && inner.length > 0 ? inner.map((one) => `${name}.${one}`) : [name]));
    at = next.at;
  }
  return fields;
}

/** Past the arguments, directives and selection of a field. */
function afterField(
  tokens: readonly string[],
  from: number,
): { at: number; selection: readonly string[] | null } | null {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token === '@') {
      at += 2;
      continue;
    }
    if (token !== '(' && token !== '{') return { at, selection: null };
    const end = closing(tokens, at);
    if (end === null) return null;
    if (token === '{') return { at: end + 1, selection: tokens.slice(at + 1, end) };
    at = end + 1;
  }
}
