/** Every word list of this folder; a test proves that none is missing. */
import type { Lexicon } from '../lexicon.js';
import ar from './ar.js';
import cs from './cs.js';
import da from './da.js';
import de from './de.js';
import en from './en.js';
import es from './es.js';
import fi from './fi.js';
import fr from './fr.js';
import it from './it.js';
import ja from './ja.js';
import ko from './ko.js';
import nb from './nb.js';
import nl from './nl.js';
import pl from './pl.js';
import pt from './pt.js';
import sv from './sv.js';
import tr from './tr.js';
import zh from './zh.js';

export const lexicons: readonly Lexicon[] = [
  ar,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  sv,
  tr,
  zh,
];
