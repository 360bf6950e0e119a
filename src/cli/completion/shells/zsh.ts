/** Completion for zsh, with what each word does. */
import { completionSteps, type Place, valueOptions } from '../command-words.js';
import { defineShell, quoted } from '../shell.js';

export default defineShell({
  name: 'zsh',
  install: 'source <(ownqueue completion zsh)   # in ~/.zshrc, after compinit',
  script: (places) => `#compdef ownqueue
_ownqueue() {
  local at='' word
  local -a offered
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at/$word" in
      ${completionSteps(places)
        .map(({ at, word }) => quoted(`${at}/${word}`))
        .join('|')}) at="\${at:+$at }$word" ;;
    esac
  done
  case "\${words[CURRENT-1]}" in ${valueOptions(places).join('|')}) _files; return ;; esac
  case "$at" in
${places.map((place) => `    ${quoted(place.at)}) offered=(${described(place)}) ;;`).join('\n')}
  esac
  _describe -o ownqueue offered || _files
}
compdef _ownqueue ownqueue
`,
});

const described = ({ commands, options }: Place): string =>
  [...commands, ...options].map(({ word, summary }) => quoted(`${word}:${summary}`)).join(' ');
