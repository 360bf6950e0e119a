/**
 * The shape of a language's word list: which words customers read when they look for something.
 * A new language is a new file in lexicons/ and a line in its index; the tests say what is missing.
 */

/** What a phrase is about. First goals and routes, then what must be told apart from them. */
export const SECTIONS = [
  'contact',
  'complaint',
  'productClaim',
  'feedback',
  'customerService',
  'serviceHelp',
  'faq',
  'imprint',
  'cancelContract',
  'withdraw',
  'about',
  'phone',
  'email',
  'chat',
  'escalation',
  'unsubscribe',
  'addToBasket',
  'basket',
  'checkout',
  'buy',
  'subscribe',
  'join',
  'book',
  'quote',
  'shop',
  'products',
  'pricing',
  'donate',
  'login',
  'register',
  'guest',
  'privacy',
  'terms',
  'cookies',
  'newsletter',
  'careers',
  'news',
  'press',
  'investors',
  'partners',
  'delivery',
  'location',
  'review',
  'share',
  'wishlist',
  'search',
  'menu',
  'more',
  'topic',
  'close',
  'accept',
  'reject',
  'language',
  'notFound',
  'blocked',
  'parked',
  'soldOut',
  /** Articles, pronouns and other small words that change nothing about what a label means. */
  'filler',
  /** Phrases that contain a word of another section and mean something else; they hide what they cover. */
  'falseFriends',
] as const;

export type Section = (typeof SECTIONS)[number];

export interface Lexicon {
  /** BCP 47 primary subtag. */
  language: string;
  /** `words` where spaces part words; `substring` where they do not, or where particles cling to words. */
  matching: 'words' | 'substring';
  /** Comma-separated phrases in lower case; a trailing `*` on a word stands for any ending. */
  phrases: Partial<Record<Section, string>>;
  /** What a native speaker should look at. */
  unsure?: readonly string[];
}

/** The phrases of a section, one by one, whitespace collapsed. */
export const phrasesOf = (lexicon: Lexicon, section: Section): string[] =>
  (lexicon.phrases[section] ?? '')
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
