/** Drawings as files of their own, to lie beside a Markdown report. */

import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { drawingIn } from './drawings/drawing.js';
import { element } from './html/element.js';

export interface Attachment {
  name: string;
  text: string;
}

/** Name of a drawing beside the report of that stem: `2026-11-22-trend-1.svg`. */
export const attachmentName = (stem: string, file: string): string => `${stem}-${file}`;

/** All drawings of the tree that have a file name. */
export const drawingFiles = (tree: Root, stem: string): Attachment[] =>
  tree.children.flatMap((block) => {
    const drawing = block.type === 'paragraph' ? drawingIn(block) : undefined;
    if (!drawing?.file) return [];
    const [title, ...rest] = drawing.svg.children;
    const children = [...(title ? [title] : []), element('style', {}, STYLE), ...rest];
    const svg = { ...drawing.svg, children };
    return [{ name: attachmentName(stem, drawing.file), text: `${toHtml(svg, { space: 'svg' })}\n` }];
  });

/** Colours that can be seen on white and on black paper. */
const STYLE = `text { fill: #767c86; font: 11px system-ui, sans-serif; }
.level { stroke: #9aa0a8; stroke-opacity: 0.35; }
.median { stroke: #767c86; stroke-dasharray: 5 4; }
.break { stroke: #d0574d; stroke-dasharray: 2 3; }
.joined { fill: none; stroke: #3f7fd0; stroke-width: 1.5; opacity: 0.6; }
.spread { stroke: #3f7fd0; stroke-width: 3; opacity: 0.4; }
.mark { fill: #3f7fd0; }`;
