/** Completion for bash, also the 3.2 that comes with macOS. */
import { completionSteps, type Place, valueOptions } from '../command-words.js';
import { defineShell, quoted } from '../shell.js';

export default defineShell({
  name: 'bash',
  install: 'eval "$(ownqueue completion bash)"   # in ~/.bashrc',
  script: (places) => `_ownqueue() {
  local at='' word words=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$at/$word" in
      ${completionSteps(places)
        .map(({ at, word }) => quoted(`${at}/${word}`))
        .join('|')}) at="\${at:+$at }$word" ;;
    esac
  done
  COMPREPLY=()
  # After an option that takes a value come files, by the default of the shell.
  case "\${COMP_WORDS[COMP_CWORD-1]}" in ${valueOptions(places).join('|')}) return ;; esac
  case "$at" in
${places.map((place) => `    ${quoted(place.at)}) words=${quoted(offered(place))} ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o bashdefault -o default -F _ownqueue ownqueue
`,
});

const offered = ({ commands, options }: Place): string =>
  [...commands, ...options].map(({ word }) => word).join(' ');
