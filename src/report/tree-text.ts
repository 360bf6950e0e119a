/** The bare words of any part of the tree. */
import type { Nodes } from 'mdast';

export function treeText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(treeText).join('') : '';
}
