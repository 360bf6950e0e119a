/** Which purposes a form names, counted over all the places where it names one; the same in every language. */
import type { FormWord, Section } from '../../language/language.js';
import type { Reading } from '../../language/reading.js';

/** What the labels of Formasaurus tell apart; a complaint is a contact form until its words are read. */
export type VotedPurpose =
  | 'contact'
  | 'search'
  | 'login'
  | 'registration'
  | 'newsletter'
  | 'order'
  | 'password-recovery'
  | 'other';

/** What words of forms speak for; they also teach the model where examples are few (train-forms.js). */
export const WORD_PURPOSES: Readonly<Record<FormWord, VotedPurpose>> = {
  login: 'login',
  register: 'registration',
  recover: 'password-recovery',
  newsletter: 'newsletter',
  contact: 'contact',
  comment: 'contact',
  order: 'order',
  search: 'search',
  filter: 'search',
  sort: 'other',
  vote: 'other',
  choose: 'other',
  lookup: 'other',
};

/** The same words in the languages there are, where links and headings say them. */
const SECTION_WORDS: Readonly<Partial<Record<Section, FormWord>>> = {
  contact: 'contact',
  complaint: 'contact',
  feedback: 'contact',
  customerService: 'contact',
  quote: 'contact',
  review: 'comment',
  addToBasket: 'order',
  checkout: 'order',
  buy: 'order',
  book: 'order',
  login: 'login',
  register: 'register',
  newsletter: 'newsletter',
  unsubscribe: 'newsletter',
  search: 'search',
  language: 'choose',
};

/** Phrases that cover less of a text are mentioned by it, and not what it is about (our assumption). */
const ABOUT = 0.3;

/** What a text is about by its phrases: words of forms that it says. */
export const formWordsOf = ({ matches }: Reading): FormWord[] =>
  [...matches].flatMap(([section, { share }]) => (share > ABOUT ? (SECTION_WORDS[section] ?? []) : []));

/** What is said in one place of a form. */
export interface Saying {
  words: Iterable<FormWord>;
  /** A label explains a field and says less about the whole form. */
  weight: 0.5 | 1;
}

/** Votes of each purpose that is named at all; a place that names several splits its vote (square root). */
export function purposeVotes(sayings: readonly Saying[]): Map<VotedPurpose, number> {
  const votes = new Map<VotedPurpose, number>();
  for (const { words, weight } of sayings) {
    const named = new Set([...words].map((word) => WORD_PURPOSES[word]));
    for (const purpose of named)
      votes.set(purpose, (votes.get(purpose) ?? 0) + weight / Math.sqrt(named.size));
  }
  return votes;
}

/** From so many votes on: mentioned once beside others, named once, twice, three times (our assumption). */
const STEPS = [0.3, 0.9, 1.6, 2.4];

/** Features of the votes: how many each purpose has, and which one leads; `shape` is what the form asks for. */
export function voteFeatures(votes: ReadonlyMap<VotedPurpose, number>, shape: string): string[] {
  const features: string[] = [];
  for (const [purpose, count] of votes)
    for (const step of STEPS) if (count >= step) features.push(`votes:${purpose}#${step}`);
  const most = Math.max(0, ...votes.values());
  const leading = [...votes].filter(([, count]) => most - count < 0.01).map(([purpose]) => purpose);
  const top = leading.length === 1 ? leading[0] : leading.length === 0 ? 'none' : 'several';
  return [...features, `top:${top}`, `top:${top}|${shape}`];
}
