/** What starting `ownqueue due --run` by a timer would write and run, as plain data that can be shown first. */

import { UsageError } from '../../model/errors.js';

/** What every system needs to know; all paths are absolute. */
export interface InstallInput {
  /** Distinguishes several projects on one machine: lower-case letters, digits and hyphens. */
  name: string;
  /** Program and arguments, `due --run` included. */
  command: readonly string[];
  /** Folder in which it starts. */
  folder: string;
  home: string;
  /** Numeric id of the user; null where there is none. */
  uid: number | null;
  /** `@scope/name@version` or the like, for machines that have to fetch the program first. */
  package: string;
}

export interface PlannedFile {
  path: string;
  content: string;
  encoding: 'utf8' | 'utf16le';
}

/** Text kept inside something that others write too, such as a crontab. */
export interface PlannedBlock {
  /** Command that prints the present text, and the one that takes the new text from its standard input. */
  read: readonly string[];
  write: readonly string[];
  /** Pure: the text with our part in it, or without it. Both leave the rest as it is. */
  add(text: string): string;
  remove(text: string): string;
}

export interface InstallPlan {
  files: readonly PlannedFile[];
  block: PlannedBlock | null;
  /** Succeeds where the timer is at work; null where what is written is all there is to it. */
  check: readonly string[] | null;
  /** Run after writing, in order. */
  start: readonly (readonly string[])[];
  /** Run before removing, in order; what fails is passed over, for it may be gone already. */
  stop: readonly (readonly string[])[];
  /** Run after removing. */
  after: readonly (readonly string[])[];
  /** What a person should know or do besides; whole sentences. */
  advice: readonly string[];
}

export interface System {
  /** Equal to the file's name and to what `--with` takes. */
  name: string;
  /** Platforms of Node on which it can be installed; empty where it does not matter. */
  platforms: readonly string[];
  plan(input: InstallInput): InstallPlan;
}

/** Typed identity; what no system can be handed safely is refused for all of them. */
export const defineSystem = (system: System): System => ({
  ...system,
  plan(input) {
    for (const text of [input.folder, input.home, ...input.command]) refuseUnseen(text);
    return system.plan(input);
  },
});

/** Matches what ends a line, or means something of its own, in a crontab, a unit, XML or a terminal. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/u;

function refuseUnseen(text: string): void {
  if (!UNSEEN.test(text)) return;
  throw new UsageError(
    `The name of the folder ${text} holds a line break or another unseen character.`,
    'Rename it: such a name could add commands of its own to a timer.',
  );
}

/** Fills in what most plans do not need. */
export const toPlan = (plan: Partial<InstallPlan>): InstallPlan => ({
  files: [],
  block: null,
  check: null,
  start: [],
  stop: [],
  after: [],
  advice: [],
  ...plan,
});
