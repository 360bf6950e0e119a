/** Completion for fish, with what each word does. */
import { completionSteps, type Place, type Word } from '../command-words.js';
import { defineShell } from '../shell.js';

export default defineShell({
  name: 'fish',
  install: 'ownqueue completion fish > ~/.config/fish/completions/ownqueue.fish',
  script: (places) => `function __ownqueue_at
  set -l at ''
  for word in (commandline -opc)[2..-1]
    switch "$at/$word"
      case ${completionSteps(places)
        .map(({ at, word }) => inQuotes(`${at}/${word}`))
        .join(' ')}
        set at (string trim "$at $word")
    end
  end
  test "$at" = "$argv[1]"
end
${places.flatMap(placeLines).join('\n')}
`,
});

function placeLines({ at, commands, options }: Place): string[] {
  const line = (rest: string) =>
    `complete -c ownqueue -n ${inQuotes(`__ownqueue_at ${inQuotes(at)}`)} ${rest}`;
  return [
    ...(commands.length > 0 ? [line('-f')] : []),
    ...commands.map(({ word, summary }) => line(`-a ${word} -d ${inQuotes(summary)}`)),
    ...options.map((option) =>
      line(`${flag(option)}${option.value ? ' -r' : ''} -d ${inQuotes(option.summary)}`),
    ),
  ];
}

/** `-l json` or `-s o`. */
const flag = ({ word }: Word): string =>
  word.startsWith('--') ? `-l ${word.slice(2)}` : `-s ${word.slice(1)}`;

/** Within single quotes only these two have a meaning in fish. */
const inQuotes = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
