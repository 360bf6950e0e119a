/** The least number of characters that a text must have, also where only a sentence says so. Pure. */
import { fold } from '../../language/fold.js';
import { wordTable } from '../../language/word-table.js';
import type { FieldFact, FormFact } from '../../model/page-facts.js';

const lengths = wordTable(['atLeast', 'characters'], ({ filling }, key) => filling?.[key]);

/** Words between "at least", the number and "characters", in letters (our assumption). */
const NEAR = 24;

/** Null where none is imposed. Sentences beside the text are read, and those of the form where it has one text. */
export function minimumLength(field: FieldFact, form: FormFact): number | null {
  if (!/^(textarea|contenteditable)$/.test(field.type)) return field.minLength;
  if (field.minLength) return field.minLength;
  const own = saidIn(`${field.label} ${field.placeholder}`);
  const alone =
    form.fields.filter(({ type }) => type === field.type).length === 1 &&
    form.fields.every(({ type }) => type !== 'password');
  return own ?? (alone ? saidIn(form.text) : null);
}

/** 50 for "at least 50 characters", "min. 50 Zeichen", "50 caractères minimum", "50文字以上". */
function saidIn(text: string): number | null {
  const said = fold(text);
  for (const number of said.matchAll(/(?<![\d.,/])\d{1,4}(?![\d.,/]*\d)/g)) {
    const [before, after] = [
      said.slice(Math.max(0, number.index - NEAR), number.index),
      said.slice(number.index + number[0].length, number.index + number[0].length + NEAR),
    ];
    // What belongs to the next number or sentence says nothing about this one.
    const around = {
      before: before.replace(/^.*(?:[\d!?]|\p{L}{5}\.)\s/su, ''),
      after: after.replace(/[\d/,!?].*$/s, ''),
    };
    if (!has('characters', around.after)) continue;
    if (has('atLeast', around.before) || has('atLeast', around.after)) return Number(number[0]);
  }
  return null;
}

const has = (key: 'atLeast' | 'characters', text: string): boolean =>
  lengths()
    .inText(text)
    .some((hit) => hit.key === key);
