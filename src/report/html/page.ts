/** One self-contained page: no script, nothing fetched, readable without its style. */
import type { ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Image, Root, Table } from 'mdast';
import { defaultHandlers, type Handler, toHast } from 'mdast-util-to-hast';
import type { DrawnImage } from '../drawings/drawing.js';
import { treeText } from '../tree-text.js';
import { element } from './element.js';

/** Even if a word of a site became markup, it could neither run nor fetch anything. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

export function htmlPage(tree: Root, title: string, theme: string): string {
  const body = toHast(tree, { handlers: { table: scrollingTable, image: drawnOrImage } }) as HtmlRoot;
  const page: HtmlRoot = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element(
        'html',
        { lang: 'en' },
        element(
          'head',
          {},
          element('meta', { charSet: 'utf-8' }),
          element('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('meta', { name: 'color-scheme', content: 'light dark' }),
          element('title', {}, title),
          ...(theme ? [element('style', {}, theme)] : []),
        ),
        element('body', {}, element('main', {}, ...inSections(body.children as ElementContent[]))),
      ),
    ],
  };
  return `${toHtml(page)}\n`;
}

/** Each second-level heading with what follows it, named after the heading's id; without any, all below the title. */
function inSections(nodes: readonly ElementContent[]): ElementContent[] {
  const [before = [], ...sections] = cutAt('h2', nodes);
  if (sections.length === 0) {
    return [element('header', {}, ...before.slice(0, 1)), element('div', {}, ...before.slice(1))];
  }
  return [
    element('header', {}, ...before),
    ...sections.map((members) => {
      const [first] = members;
      const id = first?.type === 'element' ? first.properties.id : undefined;
      return element(
        'section',
        id ? { ariaLabelledBy: [`${id}`], className: [`${id}`] } : {},
        ...inParts(members),
      );
    }),
  ];
}

/** Each third-level heading with what follows it, so that paper does not part them. */
function inParts(nodes: readonly ElementContent[]): ElementContent[] {
  const [before, ...parts] = cutAt('h3', nodes);
  return [...(before ?? []), ...parts.map((members) => element('div', { className: ['part'] }, ...members))];
}

/** What stands before the first such heading, then each with what follows it. */
function cutAt(heading: 'h2' | 'h3', nodes: readonly ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === heading) runs.push([node]);
    else runs.at(-1)?.push(node);
  }
  return runs;
}

const drawnOrImage: Handler = (state, node: Image | DrawnImage) =>
  'drawing' in (node.data ?? {}) ? (node as DrawnImage).data.drawing.svg : defaultHandlers.image(state, node);

/** A wide table scrolls by itself, also by keyboard, and is named after its columns. */
const scrollingTable: Handler = (state, node: Table) => {
  const columns = (node.children[0]?.children ?? []).map((cell) => treeText(cell)).join(', ');
  return element(
    'div',
    { className: ['wide'], tabIndex: 0, role: 'group', ariaLabel: `Table: ${columns}` },
    defaultHandlers.table(state, node),
  );
};
