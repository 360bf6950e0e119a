/** Reads the HTML of a mail in one pass, forgiving like a mail program: nothing after `</html>` is dropped. */
import { Parser } from 'htmlparser2';
import { bounded } from './bounded-text.js';
import { hiddenSelectors, hides, tinyFont } from './hidden-style.js';
import type { BodyImage, BodyLink, MailDocument } from './mail-document.js';

/** Elements that begin and end a block of text. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements whose content is not text for a reader. */
const SILENT = new Set([
  'script',
  'style',
  'title',
  'template',
  'noframes',
  'xml',
  'o:officedocumentsettings',
]);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Far more than any real mail has; bounds the work that a hostile mail can cause (our assumption). */
const MOST_NODES = 200_000;
/** Browsers stop nesting at 512; sloppy mails that never close a tag go deeper (our assumption). */
const DEEPEST = 5_000;
/** Longest wording of a link that is kept (our assumption). */
const LONGEST_LABEL = 400;
/** More links, or more HTML, than a reader would ever get through (our assumption). */
const MOST_LINKS = 3_000;
const MOST_HTML = 3_000_000;

interface Open {
  name: string;
  hidden: boolean;
  tiny: boolean;
  silent: boolean;
  link: BodyLink | null;
}

class MailReader {
  readonly blocks: string[] = [];
  readonly hidden: string[] = [];
  readonly links: BodyLink[] = [];
  readonly images: BodyImage[] = [];
  lang: string | null = null;
  backgrounds = 0;
  styleSheet = '';
  private block = '';
  private stack: Open[] = [];
  private nodes = 0;
  private selectors = new Set<string>();
  private pending: BodyLink[] = [];

  get full(): boolean {
    return this.nodes > MOST_NODES || this.stack.length > DEEPEST;
  }

  open(name: string, attributes: Record<string, string>, offset: number): void {
    this.nodes += 1;
    if (this.full) return;
    if (name === 'html' || name === 'body') this.lang ??= attributes.lang?.trim().toLowerCase() || null;
    if (name === 'br') this.block += '\n';
    else if (BLOCKS.has(name)) this.endBlock();
    const style = attributes.style ?? '';
    if (attributes.background || /url\(/i.test(style)) this.backgrounds += 1;
    const parent = this.stack.at(-1);
    const hidden =
      (parent?.hidden ?? false) ||
      'hidden' in attributes ||
      (style !== '' && hides(style)) ||
      this.hiddenByRule(attributes);
    const link =
      name === 'a' || name === 'area' ? this.openLink(attributes, offset, hidden) : (parent?.link ?? null);
    if (name === 'img') this.image(attributes, hidden, link);
    if (VOID.has(name)) return;
    const tiny = (style === '' ? null : tinyFont(style)) ?? parent?.tiny ?? false;
    const silent = (parent?.silent ?? false) || SILENT.has(name);
    this.stack.push({ name, hidden, tiny, silent, link });
  }

  text(words: string): void {
    const top = this.stack.at(-1);
    if (top?.name === 'style') this.styleSheet += words;
    if (top?.silent || this.full) return;
    if (top?.hidden || top?.tiny) {
      this.hidden.push(words);
      return;
    }
    if (top?.link && top.link.text.length < LONGEST_LABEL) top.link.text += words;
    this.block += words.replace(/\s+/g, ' ');
  }

  close(name: string): void {
    if (name === 'style') this.selectors = hiddenSelectors(this.styleSheet);
    if (BLOCKS.has(name)) this.endBlock();
    // htmlparser2 closes every element it opened, in order; the last of that name is the one.
    for (let at = this.stack.length - 1; at >= 0 && at > this.stack.length - 40; at -= 1) {
      if (this.stack[at]?.name === name) {
        this.stack.length = at;
        return;
      }
    }
  }

  end(): MailDocument {
    this.endBlock();
    for (const link of this.links) {
      link.text = squeeze(link.text);
      link.alt = squeeze(link.alt);
    }
    return {
      blocks: this.blocks,
      hidden: squeeze(bounded(this.hidden.join(' '))),
      links: this.links,
      images: this.images,
      lang: this.lang,
      backgrounds: this.backgrounds,
    };
  }

  private openLink(attributes: Record<string, string>, offset: number, hidden: boolean): BodyLink | null {
    if (attributes.href === undefined || hidden || this.links.length >= MOST_LINKS) return null;
    const link: BodyLink = {
      href: attributes.href.trim(),
      text: '',
      alt: attributes.alt ?? '',
      title: attributes.title ?? attributes['aria-label'] ?? '',
      block: -1,
      at: this.block.length,
      offset,
    };
    // As in a browser, a new link ends the one that was left open.
    for (const open of this.stack) if (open.link) open.link = null;
    this.links.push(link);
    this.pending.push(link);
    return link;
  }

  private image(attributes: Record<string, string>, hidden: boolean, link: BodyLink | null): void {
    const alt = attributes.alt ?? null;
    if (link && alt) link.alt += ` ${alt}`;
    const style = attributes.style ?? '';
    this.images.push({
      src: (attributes.src ?? '').slice(0, 500),
      alt,
      width: pixels(attributes.width ?? /(?:^|[;\s])width\s*:\s*(\d+)px/i.exec(style)?.[1]),
      height: pixels(attributes.height ?? /(?:^|[;\s])height\s*:\s*(\d+)px/i.exec(style)?.[1]),
      linked: link !== null,
      hidden,
    });
  }

  private hiddenByRule(attributes: Record<string, string>): boolean {
    if (this.selectors.size === 0) return false;
    if (attributes.id && this.selectors.has(`#${attributes.id}`)) return true;
    return (attributes.class ?? '')
      .split(/\s+/)
      .some((name) => name !== '' && this.selectors.has(`.${name}`));
  }

  private endBlock(): void {
    const text = bounded(this.block)
      .replace(INVISIBLE, '')
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    for (const link of this.pending) link.block = text === '' ? -1 : this.blocks.length;
    this.pending = [];
    if (text !== '') this.blocks.push(text);
    this.block = '';
  }
}

/** Zero-width and filler characters that senders put into preview lines. */
const INVISIBLE = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

const squeeze = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

const pixels = (value: string | undefined): number | null => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) || /%\s*$/.test(value ?? '') ? null : number;
};

/** Pure. Never throws; a hostile mail is cut off after a bounded number of elements. */
export function readHtml(html: string): MailDocument {
  const reader = new MailReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes, parser.startIndex);
        if (reader.full) parser.pause();
      },
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(html.length > MOST_HTML ? html.slice(0, MOST_HTML) : html);
  if (!reader.full) parser.end();
  return reader.end();
}
