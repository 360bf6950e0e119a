/** Finds how a mail addresses its reader, and whether a name stands where one belongs. Pure. */
import { fold } from '../../language/fold.js';
import type { GreetingWords } from '../../language/language.js';
import { allPatterns, anyOf, compiled } from '../../language/patterns.js';
import type { Greeting } from '../../model/inbox-evidence.js';
import { findMergeTags } from './merge-tags.js';

/** Matches a script that puts no space between greeting and name. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

type GreetingPatterns = Exclude<keyof GreetingWords, 'titleGreets'>;
const say = (list: GreetingPatterns): string => anyOf(({ mails }) => mails.greeting?.[list]);

/** Matches a greeting at the start of a line. */
const greeting = compiled(() => {
  const greetings = allPatterns(({ mails }) => mails.greeting?.greet);
  const parted = greetings.filter((words) => !DENSE.test(words)).join('|');
  const dense = greetings.filter((words) => DENSE.test(words)).join('|');
  return `^(?:(?:${parted})(?![\\p{L}\\p{N}'-])|${dense})`;
});
/** Matches a line that is a name and its title: `山田様`, `お客様へ`. */
const nameAndTitle = compiled(() => {
  const titles = anyOf(({ mails: { greeting: words } }) => (words?.titleGreets ? words.titlesAfter : ''));
  return String.raw`^(\P{P}{0,20}?)\s*(?:${titles})(?:${say('titleEnds')})?[\s、,:：!！。]*$`;
});
/** Matches a title that follows the name: `王先生`. */
const titleAfter = compiled(() => String.raw`\s*(?:${say('titlesAfter')})$`);
/** Matches a noun for anyone, standing alone where the name belongs. */
const anyone = compiled(() => `^(?:${say('anyone')})$`);
/** Matches greetings that a name must follow; "Hi," alone is fine, "Dear ," is not. */
const needsName = compiled(() => `^(?:${say('needsName')})`);
/** Matches what software writes when it has no name. */
const noName = compiled(
  () =>
    String.raw`^(?:undefined|null|nil|nan|n\/?a|object object|\[object object\]|xxx+|${say('emptyNames')})$`,
);
/** Matches titles that stand before a name. */
const titleBefore = compiled(() => String.raw`^(?:(?:${say('titles')})\b\.?\s+)+`);
/** A greeting stands near the top (our assumption). */
const LINES_LOOKED_AT = 14;
/** Longer "names" are the rest of a sentence (our assumption). */
const LONGEST_NAME = 4;
/** The same in signs of scripts that write names without spaces. */
const LONGEST_DENSE_NAME = 6;
/** Matches small words that go on with a sentence, in a script that has no capitals to tell a name by. */
const goesOn = compiled(() => String.raw`^(?:${say('sentenceWords')})(?!\p{L})`);

/** The first greeting of the mail; null where it opens without one. */
export function findGreeting(lines: readonly string[]): Greeting | null {
  for (const line of lines.slice(0, LINES_LOOKED_AT)) {
    const found = read(line.replace(/^[^\p{L}]+/u, ''));
    if (found) return found;
  }
  return null;
}

function read(line: string): Greeting | null {
  const words = fold(line.slice(0, 120));
  const greets = greeting().exec(words);
  if (!greets) return nameFirst(line.trim(), words);
  // The line as written keeps capitals; the greeting has the same length in all but a few letters.
  const rest = line.slice(greets[0].length);
  const end = /[,!:?;\n–—，、：！？。،؟؛]|\.(?:\s|$)|\s-\s|$/u.exec(rest);
  const text = line.slice(0, greets[0].length + (end?.index ?? 0) + 1).trim();
  const written = rest.slice(0, end?.index ?? rest.length);
  const name = written.trim().replace(titleAfter(), '');
  const bare = fold(name);
  if (name === '')
    return { text, name, kind: isBroken(greets[0], written, end?.[0] ?? '') ? 'broken' : 'plain' };
  if (noName().test(bare) || findMergeTags(name).length > 0) return { text, name, kind: 'broken' };
  if (anyone().test(bare)) return { text, name, kind: 'generic' };
  const untitled = bare.replace(titleBefore(), '');
  // "Dear Example Club Member": the last word says that no name is meant.
  if (anyone().test(untitled) || anyone().test(untitled.split(/\s+/).at(-1) ?? ''))
    return { text, name, kind: 'generic' };
  if (end?.[0] === '?') return null;
  return looksLikeName(name) && end?.[0] !== '' ? { text, name, kind: 'named' } : null;
}

function looksLikeName(text: string): boolean {
  if (text.split(/\s+/).length > LONGEST_NAME || goesOn().test(text)) return false;
  if (DENSE.test(text)) return text.length <= LONGEST_DENSE_NAME;
  return /^[\p{Lu}\p{Lo}]/u.test(text) || /^\p{Ll}+$/u.test(text);
}

/** `山田様`: no greeting but the name and its title, on a line of their own. */
function nameFirst(line: string, words: string): Greeting | null {
  const found = nameAndTitle().exec(words);
  if (!found) return null;
  const name = (found[1] ?? '').trim();
  const kind = name === '' || noName().test(name) || findMergeTags(line).length > 0 ? 'broken' : 'named';
  return { text: line, name, kind: kind === 'named' && anyone().test(name) ? 'generic' : kind };
}

/** A gap before the comma shows a missing name: `Hallo ,`. */
const isBroken = (greets: string, gap: string, mark: string): boolean =>
  /[,，、،]/.test(mark) && (gap.length > 0 || needsName().test(greets));
