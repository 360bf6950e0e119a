/** A place in a text file, as compilers write it: `file:line:column`. */

/** Both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

export const placeText = (file: string, { line, column }: Place): string => `${file}:${line}:${column}`;

/** null for a text that is no place, such as a file alone. */
export function readPlace(text: string): (Place & { file: string }) | null {
  const [, file, line, column] = /^(.+?):(\d+):(\d+)$/.exec(text) ?? [];
  return file === undefined ? null : { file, line: Number(line), column: Number(column) };
}
