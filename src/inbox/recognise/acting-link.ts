/** Could opening a link do something: unsubscribe, confirm, accept, pay, vote, log in? In doubt, yes. Pure. */
import { fold, splitWords } from '../../language/fold.js';
import type { Section } from '../../language/language.js';
import { anyOf, compiled } from '../../language/patterns.js';
import { readText } from '../../language/reading.js';
import { urlWords } from '../../language/url-words.js';
import { wordTable } from '../../language/word-table.js';
import type { MailLink } from '../../model/inbox-evidence.js';
import { decodedLoosely } from '../../text/decoded.js';
import { mentionsUnsubscribe } from './unsubscribe.js';

/** Sections whose links do more than show a page. */
const ACTING_SECTIONS: readonly Section[] = [
  'unsubscribe',
  'cancelContract',
  'withdraw',
  'addToBasket',
  'checkout',
  'buy',
  'subscribe',
  'donate',
  'login',
  'register',
  'accept',
  'reject',
];
/** Shorter words ("yes", "да", "si") are common inside sentences, and tell something only in a short label. */
const LONG_WORD = 4;
const SHORT_LABEL = 3;
/** Addresses inside addresses are encoded again; few senders nest deeper (our assumption). */
const MOST_DECODING = 4;

/** Matches names joined without a sign, anywhere in an address: `emailUnsub`, `doOptOut`, `clickconfirm2`. */
const addressActing = compiled(() => anyOf(({ mails }) => mails.actingAddresses));
/** Matches a web address in Base64, as click counters carry it: `aHR0cHM6Ly…` is `https://…`. */
const HIDDEN_ADDRESS = /aHR0c[\w+/-]{8,}={0,2}/g;

const actingWords = wordTable(['acting'], ({ mails }) => mails.acting);

/** Whether a label or a sentence speaks of doing something. */
export function wordsAct(text: string): boolean {
  const joined = withoutGaps(text);
  return wordsSay(text) || (joined !== null && wordsSay(joined));
}

/** Matches letters that stand one by one, with a sign or gaps between: `U n s u b`, `u.n.s.u.b`. */
const ONE_BY_ONE = /(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}]{1,2}\p{L}(?![\p{L}\p{N}])){2,}/gu;

/** null if no letters stand one by one. */
function withoutGaps(text: string): string | null {
  const joined = text.replace(ONE_BY_ONE, (letters) => letters.replace(/[^\p{L}]/gu, ''));
  return joined === text ? null : joined;
}

function wordsSay(text: string): boolean {
  if (text.trim() === '') return false;
  if (mentionsUnsubscribe(text)) return true;
  const words = splitWords(fold(text));
  const brief = words.length <= SHORT_LABEL;
  // "Yes, I am coming": what a label begins with is what it does, however short the word.
  if (actingWords().inText(words[0] ?? '').length > 0) return true;
  if (
    actingWords()
      .inText(text)
      .some(({ length }) => brief || length >= LONG_WORD || DENSE.test(text))
  )
    return true;
  const { matches } = readText(text.slice(0, 200));
  return ACTING_SECTIONS.some((section) => matches.has(section));
}

/** Scripts in which two or three signs are a whole word. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Whether an address says so itself or carries one that does, however often it is encoded. */
export function addressActs(href: string): boolean {
  const carried = [...href.matchAll(HIDDEN_ADDRESS)].map(([text]) =>
    Buffer.from(text, 'base64').toString('latin1'),
  );
  return [href, ...carried].some(namesAnAct);
}

function namesAnAct(href: string): boolean {
  let address = href;
  for (let turn = 0; turn < MOST_DECODING; turn += 1) {
    const words = urlWords(address).join(' ');
    if (addressActing().test(fold(address))) return true;
    if (
      actingWords()
        .inText(words)
        .some(({ length }) => length >= LONG_WORD)
    )
      return true;
    const inside = decodedLoosely(address);
    if (inside === address) return false;
    address = inside;
  }
  return true;
}

/** Matches parameters of campaigns, which are the same for every reader. */
const CAMPAIGN = /^utm_[a-z]+=/i;
/** Matches a part of a path in words, perhaps with a year or an ending: `spring-2026`, `recipes.html`. */
const IN_WORDS = /^\p{L}+(?:[-_+.]\p{L}+)*(?:[-_]?(?:19|20)\d\d)?(?:\.\p{L}{2,5})?$/u;
/** Longer ones without a sign between are keys as a rule (our assumption). */
const LONGEST_WORD = 20;

/** Whether an address could tell one reader from another, and so do something for that reader. In doubt, yes. Pure. */
export function couldNameReader(href: string): boolean {
  if (!URL.canParse(href)) return true;
  const { pathname, search, hash, username } = new URL(href);
  if (username !== '' || hash.includes('=')) return true;
  if (
    search
      .slice(1)
      .split('&')
      .some((each) => each !== '' && !CAMPAIGN.test(each))
  )
    return true;
  return decodedLoosely(pathname)
    .split('/')
    .some((part) => part !== '' && !isInWords(part));
}

const isInWords = (part: string): boolean =>
  IN_WORDS.test(part) &&
  part.split(/[-_+.]/).every((word) => word.length <= LONGEST_WORD) &&
  // Base64 changes case within a word.
  !/\p{Ll}\p{Lu}/u.test(part);

/** Whether opening it could change anything, as far as all its words tell. */
export const couldAct = ({ acts, text, alt, href }: Pick<MailLink, 'acts' | 'text' | 'alt' | 'href'>) =>
  // Facts that were stored before this was told lack it; such a link is left alone.
  acts !== false || wordsAct(`${text} ${alt}`) || addressActs(href);
