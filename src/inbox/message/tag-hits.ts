/** Where in a mail placeholders were left in. Pure. */

import type { MergeTagHit } from '../../model/inbox-evidence.js';
import { decoded } from '../../text/decoded.js';
import { findMergeTags } from '../recognise/merge-tags.js';
import type { MailDocument } from './mail-document.js';
import type { ParsedMail } from './parse-mail.js';

/** Enough to show the fault; a broken template can leave hundreds. */
const MOST_HITS = 20;

export function mergeTagHits(
  mail: ParsedMail,
  body: MailDocument,
  lines: readonly string[],
  senderName: string,
  subject: string,
): MergeTagHit[] {
  const hits: MergeTagHit[] = [];
  const look = (place: MergeTagHit['place'], text: string) => {
    for (const tag of findMergeTags(text)) {
      if (hits.some((hit) => hit.tag === tag && hit.place === place) || hits.length >= MOST_HITS) continue;
      hits.push({ tag, place, quote: around(text, tag) });
    }
  };
  look('subject', subject);
  look('sender', senderName);
  for (const line of lines) look('body', line);
  look('preheader', body.hidden);
  for (const { href } of body.links) look('link', withItsBraces(href));
  if (mail.html !== null && mail.text !== null) look('text-part', mail.text);
  return hits;
}

function around(text: string, tag: string): string {
  const at = text.indexOf(tag);
  return text.slice(Math.max(0, at - 60), at + tag.length + 60).trim();
}

/** `%7B%7Bname%7D%7D` is `{{name}}`. */
const withItsBraces = (href: string): string => (/%[57]B|%7C|%25/i.test(href) ? decoded(href) : href);
