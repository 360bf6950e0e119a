/** The document tree → lines that fit a terminal and need no colour to be read. */
import type { ChalkInstance } from 'chalk';
import stringWidth from 'fast-string-width';
import type { Heading, List, RootContent } from 'mdast';
import { drawingIn } from '../drawings/drawing.js';
import { treeText } from '../tree-text.js';
import { inlineText } from './inline.js';
import { tableLines, wrapped } from './table.js';

/** Blocks are set apart by an empty line. */
export function blockLines(blocks: readonly RootContent[], width: number, paint: ChalkInstance): string[] {
  return blocks.filter(isShown).flatMap((block, place) => {
    const lines = oneBlock(block, width, paint);
    return place === 0 ? lines : ['', ...lines];
  });
}

const isShown = ({ data }: RootContent): boolean => !(data && 'behindChart' in data);

function oneBlock(block: RootContent, width: number, paint: ChalkInstance): string[] {
  switch (block.type) {
    case 'heading':
      return headingLines(block, width, paint);
    case 'paragraph':
      return drawingIn(block)?.lines(width) ?? wrapped(inlineText(block.children, paint), width);
    case 'list':
      return listLines(block, width, paint);
    case 'table':
      return tableLines(block, width, paint);
    case 'thematicBreak':
      return ['· · ·'];
    case 'code':
      return block.value.split('\n');
    default:
      return wrapped(treeText(block), width);
  }
}

const UNDERLINES: readonly string[] = ['═', '─', '·'];

function headingLines({ depth, children }: Heading, width: number, paint: ChalkInstance): string[] {
  const lines = wrapped(inlineText(children, paint), width);
  const underline = UNDERLINES[depth - 1]?.repeat(Math.max(...lines.map((line) => stringWidth(line))));
  const titles = lines.map((line) => paint.bold(line));
  return underline ? [...titles, paint.dim(underline)] : titles;
}

function listLines({ children, ordered, start }: List, width: number, paint: ChalkInstance): string[] {
  return children.flatMap((item, place) => {
    const mark = ordered ? `${(start ?? 1) + place}. ` : '- ';
    const lines = blockLines(item.children, width - mark.length, paint);
    return lines.map((line, n) => (line === '' ? '' : (n === 0 ? mark : ' '.repeat(mark.length)) + line));
  });
}
