/** The words around a link: its sentence, and what introduces it. Pure. */

/** Matches the end of a sentence or of a short line; a point inside an address or a number is none. */
const SENTENCE_END = /(?:[.!?](?=\s|$)|[。！？]|\s[|•·]\s|\n)\s*/g;

/** Lines at least this long go on in the next one: mail programs wrap at 65 to 78 characters (our assumption). */
const WRAPPED = 50;

/** Matches a line whose last word is a web or mail address; such a line is complete. */
const ENDS_WITH_ADDRESS = /(?:\/\/|@)\S+\s*$/;

/** Longest stretch of words around a link that can still be about the link (our assumption). */
const REACH = 240;

/** Joins wrapped lines without moving any character, so that places stay valid. */
function unwrap(block: string): string {
  if (!block.includes('\n')) return block;
  let text = '';
  let lineStart = 0;
  for (let end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', end + 1)) {
    const line = block.slice(lineStart, end);
    const goesOn = line.length >= WRAPPED && !ENDS_WITH_ADDRESS.test(line);
    text += block.slice(text.length, end) + (goesOn ? ' ' : '\n');
    lineStart = end + 1;
  }
  return text + block.slice(text.length);
}

/**
 * The sentence that holds the words at a place. Where it says next to nothing beside them ("Visit: …"),
 * the sentence before is part of it.
 */
export function sentenceAround(block: string, at: number, length: number): string {
  const cut = Math.max(0, at - 2 * REACH);
  return sentenceIn(unwrap(block.slice(cut, at + length + 2 * REACH)), at - cut, length);
}

function sentenceIn(text: string, at: number, length: number): string {
  let start = 0;
  let before = 0;
  let end = text.length;
  for (const match of text.matchAll(SENTENCE_END)) {
    const after = match.index + match[0].length;
    if (after <= at) {
      before = start;
      start = after;
    } else if (match.index >= at + length) {
      end = after;
      break;
    }
  }
  const beside = `${text.slice(start, at)} ${text.slice(at + length, end)}`;
  const from = wordsIn(beside) <= 3 ? before : start;
  return text.slice(Math.max(from, at - REACH), Math.min(end, at + length + REACH)).trim();
}

const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;
