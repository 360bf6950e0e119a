/** Short names for building the document tree; every string that enters it is made plain here. */
import type {
  AlignType,
  Heading,
  Image,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import { harmless, shortText } from '../model/plain-text.js';
import { safeHref, shownAddress } from './safe-link.js';

/** A string stands for its plain text. */
export type Inline = string | PhrasingContent;
export type Block = RootContent;
export type Section = readonly Block[];

const inline = (part: Inline): PhrasingContent =>
  typeof part === 'string' ? { type: 'text', value: harmless(part) } : part;

const inlines = (parts: readonly Inline[]): PhrasingContent[] => parts.map(inline);

/** Longer quotations are no longer read (our assumption), in characters. */
const LONGEST = 200;

export const paragraph = (...parts: Inline[]): Paragraph => ({ type: 'paragraph', children: inlines(parts) });

export const heading = (depth: Heading['depth'], ...parts: Inline[]): Heading => ({
  type: 'heading',
  depth,
  children: inlines(parts),
});

/** The heading of a section; the id is its anchor and its class in pages. */
export const sectionHeading = (id: string, title: string): Heading => ({
  ...heading(2, title),
  data: { hProperties: { id } } as Heading['data'],
});

export const strong = (...parts: Inline[]): PhrasingContent => ({ type: 'strong', children: inlines(parts) });

export const emphasis = (...parts: Inline[]): PhrasingContent => ({
  type: 'emphasis',
  children: inlines(parts),
});

/** Something a site or a person said, in quotation marks and cut to a length people read. */
export const quoted = (text: string): PhrasingContent => inline(`“${shortText(text, LONGEST)}”`);

/** A link where the address is harmless, else only its text. */
export function link(address: string, text: string = shownAddress(address)): PhrasingContent {
  const url = safeHref(address);
  const label = inline(shortText(text, LONGEST) || shownAddress(address));
  return url ? { type: 'link', url, children: [label] } : label;
}

/** A picture of ours; the path is not taken from a site. */
export const picture = (path: string, alt: string): Image => ({
  type: 'image',
  url: path,
  alt: shortText(alt, LONGEST),
});

/** Each item is a paragraph, or several blocks. */
export function list(items: readonly (readonly Inline[] | Block[])[], ordered = false): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map(
      (item): ListItem => ({ type: 'listItem', spread: false, children: itemBlocks(item) }),
    ),
  };
}

const BLOCKS = new Set<string>(['paragraph', 'list', 'table', 'heading']);

function itemBlocks(item: readonly Inline[] | Block[]): ListItem['children'] {
  const first = item[0];
  if (first !== undefined && typeof first !== 'string' && BLOCKS.has(first.type)) {
    return item as ListItem['children'];
  }
  return [paragraph(...(item as readonly Inline[]))];
}

/** A cell is a string, or several inline parts. */
export type Cell = Inline | readonly Inline[];

export function table(head: readonly Cell[], rows: readonly (readonly Cell[])[], align?: AlignType[]): Table {
  return {
    type: 'table',
    align: align ?? head.map(() => null),
    children: [head, ...rows].map((row) => ({ type: 'tableRow', children: row.map(tableCell) })),
  };
}

const tableCell = (cell: Cell): TableCell => ({
  type: 'tableCell',
  children: inlines(isList(cell) ? cell : [cell]),
});

const isList = (cell: Cell): cell is readonly Inline[] => Array.isArray(cell);
