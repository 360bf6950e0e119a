/** What a field of a form asks for, and which kind of work it is to fill it in. */
import { FIELD_WORDS, type FieldWord } from '../../language/language.js';
import { wordTable } from '../../language/word-table.js';
import type { FieldKind } from '../../model/effort.js';
import type { FieldFact } from '../../model/page-facts.js';

export type FieldMeaning = FieldWord | 'password-repeat' | 'email-repeat' | 'choice' | 'box' | 'other';

export const fieldWords = wordTable(FIELD_WORDS, ({ fields }, key) => fields?.[key]);

/** HTML autofill detail tokens (HTML Standard, "Autofill"). */
const AUTOFILL: Readonly<Record<string, FieldMeaning>> = {
  name: 'full-name',
  'given-name': 'first-name',
  'family-name': 'last-name',
  username: 'username',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'street-address': 'street',
  'address-line1': 'street',
  'address-line2': 'street',
  'address-level2': 'city',
  'address-level1': 'region',
  'postal-code': 'postcode',
  country: 'country',
  'country-name': 'country',
  organization: 'company',
  'new-password': 'password',
  'current-password': 'password',
  'one-time-code': 'one-time-code',
  bday: 'birth-date',
  'cc-number': 'payment',
  'cc-name': 'payment',
  'cc-csc': 'payment',
  'cc-exp': 'payment',
  'cc-exp-month': 'payment',
  'cc-exp-year': 'payment',
  url: 'website',
  sex: 'salutation',
  'honorific-prefix': 'salutation',
};

/** Input types that leave no doubt. */
const TYPES: Readonly<Record<string, FieldMeaning>> = {
  tel: 'phone',
  file: 'upload',
  search: 'search',
  date: 'date',
  month: 'date',
  'datetime-local': 'date',
  url: 'website',
};

const isBox = (type: string): boolean => type === 'checkbox' || type === 'radio' || type === 'radiogroup';

/** Meanings that a box can have; anything else next to a box is one choice among several. */
const BOX_MEANINGS: readonly FieldWord[] = ['consent', 'marketing-consent', 'remember-me'];

/** Weight of the place where the words stand (our assumption: what people read counts most). */
const PLACES = { label: 3, placeholder: 2.2, key: 2.5, id: 1.2, title: 1 } as const;

export function fieldMeaning(field: FieldFact): FieldMeaning {
  const token = field.autocomplete.split(/\s+/).findLast((word) => word in AUTOFILL);
  if (token) return AUTOFILL[token] as FieldMeaning;
  const scores = scoresOf(field);
  if (isBox(field.type)) return boxMeaning(scores);
  const repeats = (scores.get('repeat') ?? 0) > 0;
  if (field.type === 'password') return repeats ? 'password-repeat' : 'password';
  if (field.type === 'email') return repeats ? 'email-repeat' : 'email';
  const typed = TYPES[field.type];
  if (typed) return typed === 'date' && (scores.get('birth-date') ?? 0) > 0 ? 'birth-date' : typed;
  const best = bestOf(scores, field.type);
  if (best === 'email' && repeats) return 'email-repeat';
  if (best) return best;
  if (field.type === 'textarea') return 'message';
  return field.type === 'select' ? 'choice' : 'other';
}

function scoresOf(field: FieldFact): Map<FieldWord, number> {
  const scores = new Map<FieldWord, number>();
  const add = (place: keyof typeof PLACES, hits: { key: FieldWord; length: number; from: number }[]) => {
    // A long phrase says more than a short one; what comes first is asked for, what follows explains it.
    for (const { key, length, from } of hits) {
      const weight = PLACES[place] * (1 + Math.min(length, 12) / 12) * (from === 0 ? 1.3 : 1);
      scores.set(key, (scores.get(key) ?? 0) + weight);
    }
  };
  const { label, placeholder, key, attributes } = field;
  add('label', fieldWords().inText(label.slice(0, 200)));
  if (placeholder && placeholder !== label) add('placeholder', fieldWords().inText(placeholder));
  add('key', fieldWords().inName(key));
  if (attributes.id && attributes.id !== key) add('id', fieldWords().inName(attributes.id));
  if (attributes.title) add('title', fieldWords().inText(attributes.title));
  return scores;
}

function boxMeaning(scores: ReadonlyMap<FieldWord, number>): FieldMeaning {
  const ranked = BOX_MEANINGS.map((key) => [key, scores.get(key) ?? 0] as const).sort((a, b) => b[1] - a[1]);
  const [first] = ranked;
  return first && first[1] > 0 ? first[0] : 'box';
}

/** Meanings that no text area has, and no single line. */
const NOT_LONG: readonly FieldWord[] = ['email', 'first-name', 'last-name', 'full-name', 'subject', 'phone'];

function bestOf(scores: ReadonlyMap<FieldWord, number>, type: string): FieldWord | null {
  let best: FieldWord | null = null;
  let top = 0;
  for (const [key, score] of scores) {
    if (key === 'repeat' || BOX_MEANINGS.includes(key)) continue;
    if (type === 'textarea' && NOT_LONG.includes(key)) continue;
    const weighted = type === 'textarea' && key === 'message' ? score + 3 : score;
    if (weighted > top) [best, top] = [key, weighted];
  }
  return best;
}

const TYPED: Partial<Record<FieldMeaning, FieldKind>> = {
  'email-repeat': 'email',
  'password-repeat': 'password',
  'birth-date': 'date',
  username: 'full-name',
};

/** Kinds that the effort model counts by themselves. */
const KINDS: readonly string[] = [
  'first-name',
  'last-name',
  'full-name',
  'email',
  'phone',
  'street',
  'city',
  'postcode',
  'order-number',
  'customer-number',
  'subject',
  'date',
  'password',
  'company',
  'one-time-code',
];

/** The kind of work for the effort model. */
export function fieldKind(field: FieldFact, meaning: FieldMeaning = fieldMeaning(field)): FieldKind {
  if (isBox(field.type)) return 'box';
  if (field.type === 'select' || field.type === 'listbox' || field.type === 'combobox') return 'select';
  if (field.type === 'file') return 'upload';
  if (/^(date|month|datetime-local)$/.test(field.type)) return 'date-picker';
  if (field.type === 'textarea' || meaning === 'message') return 'message';
  const typed = TYPED[meaning];
  return typed ?? (KINDS.includes(meaning) ? (meaning as FieldKind) : 'other');
}
