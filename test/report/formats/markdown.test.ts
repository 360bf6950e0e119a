/** What a CommonMark parser with GitHub's extensions reads from a Markdown report is the document that was meant. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { reportDocument } from '../../../src/report/document.js';
import { drawingIn } from '../../../src/report/drawings/drawing.js';
import markdown from '../../../src/report/formats/markdown.js';
import type { ReportView } from '../../../src/report/view.js';
import { call } from '../views/call.js';
import { hostile } from '../views/hostile.js';
import { actions, branches, home, queues, youSaidWeDid } from '../views/many.js';
import { trend } from '../views/trend.js';
import { website } from '../views/website.js';

const read = (text: string): Nodes =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** Kind, words and address of every part; how text is cut into nodes does not show on paper. */
function meaning(node: Nodes): unknown {
  if (node.type === 'text') return node.value.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ');
  const { type } = node;
  const told = {
    ...('depth' in node ? { depth: node.depth } : {}),
    ...('url' in node ? { url: node.url } : {}),
    ...('alt' in node ? { alt: node.alt } : {}),
    ...('align' in node ? { align: node.align } : {}),
    ...('ordered' in node ? { ordered: node.ordered ?? false } : {}),
  };
  if (!('children' in node)) return { type, ...told };
  const parts: unknown[] = [];
  for (const part of node.children.map(meaning)) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  }
  return { type, ...told, parts: parts.map((part) => (typeof part === 'string' ? part.trim() : part)) };
}

/** Without a name for files beside it, a report leaves its drawings to the words around them. */
function meant(view: ReportView): unknown {
  const tree = reportDocument(view);
  const children = tree.children.filter((block) => block.type !== 'paragraph' || !drawingIn(block));
  return meaning({ ...tree, children });
}

const views = { website, call, trend, queues, branches, actions, youSaidWeDid, home };

describe('a parser reads what was meant', () => {
  test.each(Object.entries(views))('%s', (_name, view) => {
    expect(meaning(read(markdown.render(view)))).toEqual(meant(view));
  });

  test.each([
    '| a | b |',
    '# *not* a heading_',
    '1. 2. 3.',
    '[a](b) ![c](d) <e>',
    '~~f~~ `g` \\h &amp; $i$',
    'www.example.com and a@example.com',
    '+ - * ===',
  ])('also where a website says %j', (words) => {
    expect(meaning(read(markdown.render(hostile(words))))).toEqual(meant(hostile(words)));
  });
});
