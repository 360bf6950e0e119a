/** Running text of the tree → a string with colours. */
import type { ChalkInstance } from 'chalk';
import type { PhrasingContent } from 'mdast';
import { shownAddress } from '../safe-link.js';
import { treeText } from '../tree-text.js';

export function inlineText(nodes: readonly PhrasingContent[], paint: ChalkInstance): string {
  return nodes.map((node) => painted(node, paint)).join('');
}

function painted(node: PhrasingContent, paint: ChalkInstance): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'strong':
      return paint.bold(inlineText(node.children, paint));
    case 'emphasis':
      return paint.dim(inlineText(node.children, paint));
    case 'link': {
      const label = inlineText(node.children, paint);
      const address = shownAddress(node.url);
      return label === address ? paint.cyan(label) : `${label} (${paint.cyan(address)})`;
    }
    case 'image':
      return paint.dim(`[picture: ${node.alt ?? ''}]`);
    case 'break':
      return '\n';
    default:
      return treeText(node);
  }
}
