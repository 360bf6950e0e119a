/**
 * Mutants that nothing can notice, because the program does the same with them: each is excluded in place, with a
 * reason, on its line or on a line of its own before it. In brackets stands which ones, if not all of that line: their
 * kinds or what they put there.
 *
 *     // mutants: equal — the list is sorted already
 *     // mutants: equal (<=, StringLiteral) — both ends give the same
 */

export interface Exclusion {
  /** The line that it is about, counted from one. */
  line: number;
  /** Kinds or replacements; empty for all. */
  which: string[];
  reason: string;
}

const EXCLUSION = /\/\/ mutants: equal(?: \((?<which>.+?)\))? — (?<reason>.+)$/;

/** Throws if a comment that begins like an exclusion is none. */
export function exclusionsIn(file: string, text: string): Exclusion[] {
  return text.split('\n').flatMap((content, index) => {
    if (!content.includes('// mutants:')) return [];
    const { which, reason } = EXCLUSION.exec(content)?.groups ?? {};
    if (!reason) {
      throw new Error(`${file}:${index + 1} excludes mutants without a reason: “// mutants: equal — why”.`);
    }
    const line = content.trimStart().startsWith('//') ? index + 2 : index + 1;
    return [{ line, which: which?.split(', ') ?? [], reason }];
  });
}

export const isExcluded = (
  mutant: { line: number; kind: string; to: string },
  exclusions: readonly Exclusion[],
): boolean =>
  exclusions.some(
    ({ line, which }) =>
      line === mutant.line &&
      (which.length === 0 || which.includes(mutant.kind) || which.includes(mutant.to)),
  );
