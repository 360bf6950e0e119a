/** Words that a site chose cannot break out of their place in a report. */
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import markdown from '../../../src/report/formats/markdown.js';
import terminal from '../../../src/report/formats/terminal.js';
import { hostile } from '../views/hostile.js';

const parsed = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The tree without words and addresses; texts side by side count as one. */
function shape(node: Nodes): unknown {
  if (!('children' in node)) return node.type;
  const children = node.children.map(shape);
  return [
    node.type,
    ...children.filter((child, place) => child !== 'text' || children[place - 1] !== 'text'),
  ];
}

const links = (node: Nodes): string[] => [
  ...(node.type === 'link' || node.type === 'image' ? [node.url] : []),
  ...('children' in node ? node.children.flatMap(links) : []),
];

const TRICKS = [
  '# heading',
  '| a | b |\n|--|--|',
  '](https://example.com)',
  '[a](javascript:alert(1))',
  '![a](https://example.com/x.png)',
  '<script>alert(1)</script>',
  '<!-- hidden -->',
  '`code` ```\n```',
  '**bold** _it_ ~~gone~~',
  '- [ ] task\n1. one',
  'www.example.com https://example.com a@example.com',
  '[^1]: note [^1]',
  '\\| \\\\ \\',
  '&lt;b&gt; &#35;',
  '$a$ :smile: @octocat #1',
  '\x1b[2J\x1b]8;;https://example.com\x07x',
  '\u202e\u2028---\n===',
  '    indented\n\n> quoted',
];

const benign = shape(parsed(markdown.render(hostile('word'))));

describe('Markdown', () => {
  test.each(TRICKS)('keeps its structure with %j', (trick) => {
    const tree = parsed(markdown.render(hostile(trick)));
    expect(shape(tree)).toEqual(benign);
    for (const url of links(tree)) expect(url).toMatch(/^https:\/\/shop\.example\.org\//);
  });

  test('keeps its structure with any string', () => {
    const pieces = fc.oneof(fc.constantFrom(...TRICKS), fc.string(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 3 }), (words) => {
        expect(shape(parsed(markdown.render(hostile(words.join(' ')))))).toEqual(benign);
      }),
      { numRuns: 60 },
    );
  });

  test('mentions nobody', () => {
    // [label](address)
    const outsideLinks = markdown.render(hostile('@octocat')).replaceAll(/\[[^\]]*\]\([^)]*\)/g, '');
    expect(outsideLinks).toContain('octocat');
    expect(outsideLinks).not.toContain('@octocat');
  });
});

describe('the terminal', () => {
  test.each(TRICKS)('shows no control character but line ends with %j', (trick) => {
    expect(terminal.render(hostile(trick)).replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
  });

  test('stays within its columns', () => {
    for (const width of [40, 80, 120]) {
      const lines = terminal.render(hostile('苦情'.repeat(30)), { width }).split('\n');
      expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width);
    }
  });
});
