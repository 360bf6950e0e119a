/** Markdown with GitHub's tables, for keeping, sending and reading anywhere. */
import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { documentOf } from '../document.js';
import type { Format } from '../format.js';

export default {
  name: 'markdown',
  extension: '.md',
  render: (view) => markdownOf(documentOf(view)),
} satisfies Format;

/** `$` would begin a formula where the file is shown by a code host. */
const formulas = { unsafe: [{ character: '$', inConstruct: 'phrasing' as const }] };

export function markdownOf(tree: Root): string {
  return toMarkdown(withoutMentions(tree), {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), formulas],
  });
}

/** Matches an at sign that code hosts would take for the mention of a user: `@name`, not `me@example.org`. */
const MENTION = /(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu;

/** A word joiner after the sign leaves the look and takes the meaning. */
function withoutMentions<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: node.value.replace(MENTION, '@\u2060') };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map(withoutMentions) };
}
