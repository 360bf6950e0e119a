/** Markdown with GitHub's tables, for keeping, sending and reading anywhere. */
import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { attachmentName } from '../attachments.js';
import { reportDocument } from '../document.js';
import { drawingIn } from '../drawings/drawing.js';
import type { Format } from '../format.js';
import { paragraph, picture } from '../prose.js';

export default {
  name: 'markdown',
  extension: '.md',
  render: (view, { stem } = {}) => markdownText(reportDocument(view), stem),
} satisfies Format;

/** Drawings lie beside the report under its name; those without a file have their say in the words around. */
const withFiles = (tree: Root, stem: string | undefined): Root => ({
  ...tree,
  children: tree.children.flatMap((block) => {
    const drawing = block.type === 'paragraph' ? drawingIn(block) : undefined;
    if (!drawing) return [block];
    const { file, title } = drawing;
    return file && stem ? [paragraph(picture(attachmentName(stem, file), title))] : [];
  }),
});

/** `$` would begin a formula where the file is shown by a code host. */
const formulas = { unsafe: [{ character: '$', inConstruct: 'phrasing' as const }] };

export function markdownText(tree: Root, stem?: string): string {
  return toMarkdown(withoutSelfLinks(withFiles(tree, stem)), {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), formulas],
  });
}

/**
 * Matches the places in which code hosts see an address or the mention of a user, escaped or not:
 * after the `@` of `@name` and `me@example.org`, the colon of `https://`, the `www` of `www.`.
 */
const SELF_LINKING = /(?<=@)(?=[\p{L}\p{N}])|(?<=:)(?=\/\/)|(?<=www)(?=\.)/giu;

/** A word joiner is not seen, and takes the meaning; words that already are a link need none. */
function withoutSelfLinks<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: node.value.replace(SELF_LINKING, '\u2060') };
  if (!('children' in node) || node.type === 'link') return node;
  return { ...node, children: node.children.map(withoutSelfLinks) };
}
