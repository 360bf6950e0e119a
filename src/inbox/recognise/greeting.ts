/** Finds how a mail addresses its reader, and whether a name stands where one belongs. Pure. */
import { fold } from '../../language/fold.js';
import { GREETING_WORDS } from '../../language/greeting-words.js';
import type { Greeting } from '../../model/inbox-evidence.js';
import { findMergeTags } from './merge-tags.js';

const all = Object.values(GREETING_WORDS);
const greetings = all.flatMap(({ greet }) => greet);
/** Matches a script that puts no space between greeting and name. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const parted = greetings.filter((words) => !DENSE.test(words)).join('|');
const dense = greetings.filter((words) => DENSE.test(words)).join('|');
/** Matches a greeting at the start of a line. */
const GREETS = new RegExp(`^(?:(?:${parted})(?![\\p{L}\\p{N}'-])|${dense})`, 'u');
const titles = all.flatMap(({ after }) => (after ? [after] : []));
const titlePattern = (each: readonly { titles: readonly string[] }[]): string =>
  each.flatMap((after) => after.titles).join('|');
/** Matches a line that is a name and its title: `山田様`, `お客様へ`. */
const NAME_FIRST = new RegExp(
  `^(\\P{P}{0,20}?)\\s*(?:${titlePattern(titles.filter(({ greets }) => greets))})(?:へ|各位)?[\\s、,:：!！。]*$`,
  'u',
);
/** Matches a title that follows the name: `王先生`. */
const TITLE_AFTER = new RegExp(`\\s*(?:${titlePattern(titles)})$`, 'u');
/** Matches a noun for anyone, standing alone where the name belongs. */
const ANYONE = new RegExp(`^(?:${all.flatMap(({ anyone }) => anyone).join('|')})$`, 'u');
/** Greetings that a name must follow; "Hi," alone is fine, "Dear ," is not. */
const NEEDS_NAME =
  /^(?:dear|sehr geehrte|liebe|cher|chere|estimad[oa]|querid[oa]|prezad[oa]|gentile|car[oa]|egregi[oa]|geachte|beste|kara|basta|kaere|kjaere|arvoisa|szanown|drog|vazen|mil|sayin|sevgili|尊敬的|亲爱的|親愛的|敬[爱愛]的)/;
/** Matches what software writes when it has no name. */
const NO_NAME =
  /^(?:undefined|null|nil|nan|none|n\/?a|unknown|object object|\[object object\]|(?:first|last|full|user)[ _-]?name|[fl]name|vorname|nachname|prenom|nombre|name|test(?: test)?|xxx+|user\d*|customer ?\d+)$/;
/** Titles that stand before a name. */
const TITLE =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|monsieur|madame|mme|mlle|m|senora?|sra?|d|dona?|signora?|sig|dott|senhora?|heer|mevrouw|dhr|mevr|pan|pani|panie|pane|hr|fr)\b\.?\s+)+/;
/** A greeting stands near the top (our assumption). */
const LINES_LOOKED_AT = 14;
/** Longer "names" are the rest of a sentence (our assumption). */
const LONGEST_NAME = 4;
/** The same in signs of scripts that write names without spaces. */
const LONGEST_DENSE_NAME = 6;
/** Matches small Arabic words that go on with a sentence; that script has no capitals to tell a name by. */
const GOES_ON = /^(?:في|الى|إلى|من|على|مع|لدى|ب|و)(?!\p{L})/u;

/** The first greeting of the mail; null where it opens without one. */
export function findGreeting(lines: readonly string[]): Greeting | null {
  for (const line of lines.slice(0, LINES_LOOKED_AT)) {
    const greeting = read(line.replace(/^[^\p{L}]+/u, ''));
    if (greeting) return greeting;
  }
  return null;
}

function read(line: string): Greeting | null {
  const words = fold(line.slice(0, 120));
  const greets = GREETS.exec(words);
  if (!greets) return nameFirst(line.trim(), words);
  // The line as written keeps capitals; the greeting has the same length in all but a few letters.
  const rest = line.slice(greets[0].length);
  const end = /[,!:?;\n–—，、：！？。،؟؛]|\.(?:\s|$)|\s-\s|$/u.exec(rest);
  const text = line.slice(0, greets[0].length + (end?.index ?? 0) + 1).trim();
  const written = rest.slice(0, end?.index ?? rest.length);
  const name = written.trim().replace(TITLE_AFTER, '');
  const bare = fold(name);
  if (name === '')
    return { text, name, kind: isBroken(greets[0], written, end?.[0] ?? '') ? 'broken' : 'plain' };
  if (NO_NAME.test(bare) || findMergeTags(name).length > 0) return { text, name, kind: 'broken' };
  if (ANYONE.test(bare)) return { text, name, kind: 'generic' };
  const untitled = bare.replace(TITLE, '');
  // "Dear Example Club Member": the last word says that no name is meant.
  if (ANYONE.test(untitled) || ANYONE.test(untitled.split(/\s+/).at(-1) ?? ''))
    return { text, name, kind: 'generic' };
  if (end?.[0] === '?') return null;
  return looksLikeName(name) && end?.[0] !== '' ? { text, name, kind: 'named' } : null;
}

function looksLikeName(text: string): boolean {
  if (text.split(/\s+/).length > LONGEST_NAME || GOES_ON.test(text)) return false;
  if (DENSE.test(text)) return text.length <= LONGEST_DENSE_NAME;
  return /^[\p{Lu}\p{Lo}]/u.test(text) || /^\p{Ll}+$/u.test(text);
}

/** `山田様`: no greeting but the name and its title, on a line of their own. */
function nameFirst(line: string, words: string): Greeting | null {
  const found = NAME_FIRST.exec(words);
  if (!found) return null;
  const name = (found[1] ?? '').trim();
  const kind = name === '' || NO_NAME.test(name) || findMergeTags(line).length > 0 ? 'broken' : 'named';
  return { text: line, name, kind: kind === 'named' && ANYONE.test(name) ? 'generic' : kind };
}

/** A gap before the comma shows a missing name: `Hallo ,`. */
const isBroken = (greets: string, gap: string, mark: string): boolean =>
  /[,，、،]/.test(mark) && (gap.length > 0 || NEEDS_NAME.test(greets));
