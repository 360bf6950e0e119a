/** Finds every place where a reader can see how to leave the list. Pure. */
import { fold } from '../../language/fold.js';
import { anyOf, compiled } from '../../language/patterns.js';
import type { BodyLink, MailDocument } from '../message/mail-document.js';
import { sentenceAround } from './sentence.js';

export interface UnsubscribePlace {
  /** Place among the links of the document. */
  link: number;
  label: string;
  /** The words that make it a way out. */
  sentence: string;
  href: string;
  offset: number;
}

/** Matches a way to say "unsubscribe" in any language. */
const unsubscribes = compiled(() => anyOf(({ mails }) => mails.unsubscribe));
/** Matches a label that holds nothing but a pointing word, in any language, perhaps with "please" or a mark. */
const pointing = compiled(() => {
  const here = anyOf(({ mails }) => mails.here);
  return String.raw`^[^\p{L}\p{N}]*(?:(?:${anyOf(({ mails }) => mails.please)}) )?(?:${here})[^\p{L}\p{N}]*$`;
});
/** Matches a label that ends or begins with "click here". */
const clickHere = compiled(() => anyOf(({ mails }) => mails.clickHere));
/** Matches a label that is itself a web or mail address. */
const ADDRESS = /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/;
/** Matches the parts of a visible address that name its purpose: `/unsub`, `optout.`, `leave-list@`, `abmelden`. */
const addressUnsubscribes = compiled(
  () => `list-?manage|${anyOf(({ mails }) => mails.unsubscribeAddresses)}`,
);
/** Matches words that say whose address follows: "sent to", "subscribed as". */
const ownAddress = compiled(() => String.raw`(?:${anyOf(({ mails }) => mails.ownAddress)})\W*$`);

/** Whether a text speaks of leaving a list, in any language. */
export const mentionsUnsubscribe = (text: string): boolean => unsubscribes().test(fold(text));

/** Whether a folded label does not say by itself where its link leads: "here", or nothing but an address. */
const pointsOnly = (label: string): boolean =>
  ADDRESS.test(label) || pointing().test(label) || (label.length <= 60 && clickHere().test(label));

/**
 * The words near a link whose own do not tell what it is for: those around it, and just above where it stands
 * alone. null where its own words do; '' where there are none.
 */
export function wordsBeside(link: BodyLink, blocks: readonly string[]): string | null {
  const label = fold(`${link.text} ${link.alt}`.trim());
  if (/\p{L}{2}/u.test(label) && !pointsOnly(label)) return null;
  if (link.block < 0) return '';
  const block = blocks[link.block] ?? '';
  const end = link.at + link.text.length;
  const around = `${block.slice(Math.max(0, link.at - REACH_AROUND), link.at)} ${block.slice(end, end + REACH_AROUND)}`;
  const above = (blocks[link.block - 1] ?? '').slice(-REACH_ABOVE);
  const words = standsAlone(link, block) ? `${above} ${around}` : around;
  return /\p{L}{2}/u.test(words) ? words : '';
}

export function findUnsubscribe(document: Pick<MailDocument, 'blocks' | 'links'>): UnsubscribePlace[] {
  const bare = new Map<number, string>();
  const bareBlock = (index: number): string => {
    let text = bare.get(index);
    if (text === undefined) {
      text = fold(document.blocks[index] ?? '');
      bare.set(index, text);
    }
    return text;
  };
  return document.links.flatMap((link, index) => {
    const words = wayOut(link, document.blocks, bareBlock);
    if (words === null) return [];
    const label = link.text || link.alt || link.title || link.href;
    return [
      {
        link: index,
        label: label.slice(0, 200),
        sentence: words.slice(0, 300),
        href: link.href,
        offset: link.offset,
      },
    ];
  });
}

/** Matches a demand to log in, on folded text: "log in to your account", "mit Ihrem Passwort". */
const login = compiled(() => anyOf(({ mails }) => mails.login));

/** Whether the way out leads through a login, as far as its sentence says. */
export const asksToLogIn = (sentence: string): boolean => login().test(fold(sentence));

/** Pictures that link to a way out by their address, without any words that say so. */
export const unsubscribesInPicture = (links: readonly BodyLink[]): boolean =>
  links.some(
    ({ text, alt, title, href }) =>
      `${text}${alt}${title}` === '' && addressUnsubscribes().test(href.toLowerCase()),
  );

const subjectUnsubscribes = compiled(
  () => `^mailto:.*[?&]subject=[^&]*(?:${anyOf(({ mails }) => mails.unsubscribeSubjects)})`,
  'i',
);

/** The words that make the link a way out; null where it is none. */
function wayOut(
  link: BodyLink,
  blocks: readonly string[],
  bareBlock: (index: number) => string,
): string | null {
  const label = fold(`${link.text} ${link.alt} ${link.title}`.trim());
  const isAddress = ADDRESS.test(label);
  if (label.length <= 200 && !isAddress && unsubscribes().test(label))
    return link.text || link.alt || link.title;
  if (isAddress && addressUnsubscribes().test(label)) return link.text;
  if (subjectUnsubscribes().test(link.href)) return link.text || link.href;
  if (!pointsOnly(label) || link.block < 0) return null;
  const block = blocks[link.block] ?? '';
  if (ownAddress().test(fold(block.slice(Math.max(0, link.at - 60), link.at)))) return null;
  const sentence = sentenceAround(block, link.at, link.text.length);
  const said = fold(sentence);
  if (unsubscribes().test(said)) return sentence;
  return introduced(link, block, bareBlock(link.block - 1)) ? `${blocks[link.block - 1]} ${sentence}` : null;
}

/** Matches words that point to what stands further down: "at the address below". */
const pointsDown = compiled(() => String.raw`\b(?:${anyOf(({ mails }) => mails.pointsDown)})\b`);

/** How far back the words above a link can still be about it, in characters (our assumption). */
const REACH_ABOVE = 160;

/** The same within its block; several sentences, for a warning may follow the link. */
const REACH_AROUND = 240;

const standsAlone = (link: BodyLink, block: string): boolean =>
  link.at <= 3 && block.length - link.text.length <= 12;

/**
 * A link that stands alone belongs to the words just above it ("To unsubscribe:" and then the address), and so
 * does one to which those words point down.
 */
function introduced(link: BodyLink, block: string, above: string): boolean {
  if (above === '') return false;
  const last =
    above
      .slice(-REACH_ABOVE)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  return (standsAlone(link, block) || pointsDown().test(last)) && unsubscribes().test(last);
}
