/** The shape of one shell: a file in `shells/` named after it, which writes its script. */
import type { Place } from './command-words.js';

export interface Shell {
  /** Equal to the file's name. */
  name: string;
  /** How to switch it on, as a line for a start-up file or a shell. */
  install: string;
  /** Defines what Tab offers after `ownqueue`. */
  script(places: readonly Place[]): string;
}

/** Typed identity, so that every shell looks the same. */
export const defineShell = (shell: Shell): Shell => shell;

/** In single quotes, as bash and zsh read them: nothing within has a meaning. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
