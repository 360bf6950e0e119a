/** One raw mail → plain facts about it. Pure after parsing; the body itself is not kept. */
import { detect } from 'tinyld';
import { languages } from '../../language/all-languages.js';
import { findPostalAddresses } from '../../language/postal-address.js';
import { readText as readLabel } from '../../language/reading.js';
import type { CompanyProfile, MessageFacts } from '../../model/inbox-evidence.js';
import { findCompanyParticulars } from '../recognise/company-particulars.js';
import { asksToConfirm, looksTransactional } from '../recognise/confirmation.js';
import { contentLettersIn, lettersIn } from '../recognise/footer-lines.js';
import { findForeignLabels } from '../recognise/foreign-labels.js';
import { findGreeting } from '../recognise/greeting.js';
import { likelyCountries } from '../recognise/likely-countries.js';
import { overlap, simhash } from '../recognise/likeness.js';
import { isNoReply, noReplySentence } from '../recognise/no-reply.js';
import { findOfferDates } from '../recognise/offer-dates.js';
import { findPhones } from '../recognise/phones.js';
import { findPlaceholderText } from '../recognise/placeholder-text.js';
import { findPromisedRate } from '../recognise/promised-rate.js';
import { asksToLogIn, findUnsubscribe, unsubscribesInPicture } from '../recognise/unsubscribe.js';
import { readAuthentication } from './authentication.js';
import {
  arrivedAt,
  hasBulkHeaders,
  identity,
  listHeaders,
  mailAddress,
  recipientAddresses,
  sentAt,
} from './headers.js';
import { documentLines, type MailDocument } from './mail-document.js';
import { countImages } from './mail-images.js';
import { readLinks } from './mail-links.js';
import { headerValue, type ParsedMail, parseMail } from './parse-mail.js';
import { readBody } from './read-body.js';
import { mergeTagHits } from './tag-hits.js';

/** A raw message and where it was found. */
export interface RawMail {
  file: string;
  /** Of mails in an IMAP mailbox. */
  uid?: number;
  source: Uint8Array;
  /** Size on the server, where only the beginning was fetched. */
  bytes?: number;
  /** When the mailbox received it (INTERNALDATE), ISO 8601 UTC; null where the source cannot tell. */
  receivedAt: string | null;
}

/** Letters that a language needs to be told (domain rule). */
const LETTERS_FOR_LANGUAGE = 200;
/** More text does not tell the language better (our assumption). */
const TEXT_FOR_LANGUAGE = 350;
/** What mail programs show of a mail in the list, in characters (domain rule). */
const PREVIEW = 90;

export async function readFacts(
  raw: RawMail,
  company: Pick<CompanyProfile, 'countries'>,
): Promise<MessageFacts> {
  const mail = await parseMail(raw.source);
  return toFacts(raw, mail, readBody(mail.html, mail.text), company);
}

function toFacts(
  raw: RawMail,
  mail: ParsedMail,
  body: MailDocument,
  company: Pick<CompanyProfile, 'countries'>,
): MessageFacts {
  const lines = documentLines(body);
  const text = lines.join('\n');
  const subject = mail.email.subject?.trim() ?? '';
  const from = mailAddress(mail, 'from') ?? { name: '', address: '', domain: '' };
  const replyTo = mailAddress(mail, 'replyTo');
  const letters = lettersIn(text);
  const language = letters >= LETTERS_FOR_LANGUAGE ? detectedLanguage(lines) : null;
  const places = findPostalAddresses(lines, company.countries);
  const countries = likelyCountries(
    company.countries,
    from.address.split('@').at(-1) ?? '',
    places.map(({ country }) => country),
    language,
  );
  const unsubscribe = findUnsubscribe(body);
  const links = readLinks(body);
  const labels = links.map((link) => link.text || link.alt);
  const images = countImages(body.images);
  const webLinks = links.filter(({ kind }) => kind === 'web').length;
  const promotional = mail.html !== null && webLinks >= 3 && !looksTransactional(subject);
  return {
    ...identity(mail, raw.source),
    file: raw.file,
    from,
    replyTo,
    to: recipientAddresses(mail),
    subject,
    sentAt: sentAt(mail),
    receivedAt: raw.receivedAt ?? arrivedAt(mail) ?? sentAt(mail),
    marketing: hasBulkHeaders(mail) || unsubscribe.length > 0 || promotional,
    confirmation: asksToConfirm(subject, labels) !== null,
    list: listHeaders(mail),
    isReply: headerValue(mail, 'references') !== null || headerValue(mail, 'in-reply-to') !== null,
    authentication: readAuthentication(mail),
    bytes: raw.bytes ?? raw.source.byteLength,
    htmlBytes: mail.html === null ? null : Buffer.byteLength(mail.html),
    defect: mail.defect,
    declaredLanguage: body.lang,
    language,
    letters,
    contentLetters: contentLettersIn(lines),
    preview: `${body.hidden} ${text}`.trim().replace(/\s+/g, ' ').slice(0, PREVIEW),
    greeting: findGreeting(lines),
    mergeTags: mergeTagHits(mail, body, lines, from.name, subject),
    placeholders: findPlaceholderText(subject, lines),
    unsubscribe: unsubscribe.map(({ label, sentence, href, offset }) => ({
      label,
      sentence,
      href,
      offset,
      login: asksToLogIn(sentence),
    })),
    unsubscribeInPicture: unsubscribesInPicture(body.links),
    saysNoReply: noReplySentence(lines),
    noReplySender: isNoReply(from.address),
    noReplyAnswer: replyTo === null ? isNoReply(from.address) : isNoReply(replyTo.address),
    addresses: places.map((place) => place.text),
    phones: phoneTexts(lines, body, countries),
    company: findCompanyParticulars(lines),
    contactRoutes: labels.filter((label, at) => isContact(label) || links[at]?.kind === 'phone').slice(0, 20),
    links,
    images: { ...images, content: images.content + (images.content === 0 ? body.backgrounds : 0) },
    insecure: insecureAddresses(body),
    attachments: mail.parts
      .filter(({ disposition, embedded }) => disposition === 'attachment' && !embedded)
      .map(({ filename, mimeType }) => ({ filename: filename ?? '', mimeType })),
    textPart: textPartFacts(mail, text),
    offers: findOfferDates(lines),
    promise: findPromisedRate(lines),
    foreignLabels: findForeignLabels(labels, language),
    simhash: simhash(text),
  };
}

/** Languages whose words we know, by the detector's codes; rarer ones would only be mistaken for them. */
const DETECTED = languages.flatMap(({ code, detectedAs }) => {
  const detected = detectedAs === undefined ? code : detectedAs;
  return detected === null ? [] : [detected];
});

/** Lines of prose tell the language best; names of products and addresses mislead. */
function detectedLanguage(lines: readonly string[]): string | null {
  const prose = lines.filter((line) => line.length > 60);
  const text = (prose.length > 0 ? prose : lines).join(' ').replace(/\S*(?:\/\/|@|www\.)\S*/g, ' ');
  return detect(text.replace(/\s+/g, ' ').slice(0, TEXT_FOR_LANGUAGE), { only: DETECTED }) || null;
}

/** Numbers in the text, and numbers that a phone link dials though the text hides them. */
function phoneTexts(lines: readonly string[], body: MailDocument, countries: readonly string[]): string[] {
  const dialled = body.links
    .filter(({ href, text }) => /^tel:/i.test(href) && text !== '')
    .map(({ href }) => href.slice(4));
  return [...new Set([...findPhones(lines, countries).map((phone) => phone.text), ...dialled])].slice(0, 20);
}

const CONTACT_SECTIONS = ['contact', 'complaint', 'serviceHelp', 'feedback', 'phone', 'chat'] as const;
/** "Terms of Service" and "FAQ" hold words of service, yet reach nobody. */
const REACHES_NOBODY = ['terms', 'privacy', 'faq', 'unsubscribe'] as const;

/** Whether a label leads to a person, a complaint form or help. */
function isContact(label: string): boolean {
  if (label === '' || label.length > 80) return false;
  const { matches } = readLabel(label);
  return (
    CONTACT_SECTIONS.some((section) => (matches.get(section)?.share ?? 0) >= 0.4) &&
    !REACHES_NOBODY.some((section) => matches.has(section))
  );
}

/** Links and pictures over plain http. */
const insecureAddresses = ({ links, images }: MailDocument): string[] => [
  ...new Set(
    [...links.map(({ href }) => href), ...images.map(({ src }) => src)]
      .filter((url) => /^http:\/\//i.test(url))
      .map((url) => url.slice(0, 200)),
  ),
];

/** The plain text that comes beside the HTML; null where there is none. */
function textPartFacts(mail: ParsedMail, visible: string): MessageFacts['textPart'] {
  if (mail.text === null) return null;
  const letters = lettersIn(mail.text);
  const similarity = mail.html === null ? null : Math.round(overlap(mail.text, visible) * 100) / 100;
  return { letters, similarity, quote: mail.text.trim().replace(/\s+/g, ' ').slice(0, 160) };
}
