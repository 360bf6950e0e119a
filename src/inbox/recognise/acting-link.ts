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
  if (text.trim() === '') return false;
  if (mentionsUnsubscribe(text)) return true;
  const brief = splitWords(fold(text)).length <= SHORT_LABEL;
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

/** Whether opening it could change anything, as far as all its words tell. */
export const couldAct = ({ acts, text, alt, href }: Pick<MailLink, 'acts' | 'text' | 'alt' | 'href'>) =>
  // Facts that were stored before this was told lack it; such a link is left alone.
  acts !== false || wordsAct(`${text} ${alt}`) || addressActs(href);
