/** What may stand after each command, read from the commands themselves. */
import type { Command, Option } from 'commander';

export interface Word {
  word: string;
  /** One line. */
  summary: string;
  /** Whether a value follows, such as a file. */
  value: boolean;
}

export interface Place {
  /** The commands before it: `` for the beginning, `actions add`. */
  at: string;
  commands: readonly Word[];
  options: readonly Word[];
}

/** One for the program and one for each command and subcommand, with the options that all understand. */
export const completionPlaces = (program: Command): Place[] => placesBelow(program, '', []);

function placesBelow(command: Command, at: string, everywhere: readonly Word[]): Place[] {
  const own = command.options.filter(({ hidden }) => !hidden).flatMap(optionWords);
  const commands = command.commands.map((one) => ({
    word: one.name(),
    summary: one.summary(),
    value: false,
  }));
  return [
    { at, commands, options: [...own, ...everywhere] },
    ...command.commands.flatMap((one) =>
      placesBelow(one, `${at} ${one.name()}`.trim(), at === '' && everywhere.length === 0 ? own : everywhere),
    ),
  ];
}

const optionWords = ({ short, long, description, required }: Option): Word[] =>
  [long, short].flatMap((word) => (word ? [{ word, summary: description, value: required }] : []));

/** Every pair of a place and the command that leads on from it, such as `actions` and `add`. */
export const completionSteps = (places: readonly Place[]): { at: string; word: string }[] =>
  places.flatMap(({ at, commands }) => commands.map(({ word }) => ({ at, word })));

/** Options after which a value stands, wherever they are. */
export const valueOptions = (places: readonly Place[]): string[] => [
  ...new Set(places.flatMap(({ options }) => options.filter(({ value }) => value).map(({ word }) => word))),
];
