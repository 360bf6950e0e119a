/** Words of strangers stay words, in every format and reporter there is, as other programs read them. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { drawingFiles } from '../../src/report/attachments.js';
import { checkDocument } from '../../src/report/check-document.js';
import type { CheckRun, Reporter } from '../../src/report/check-run.js';
import { reportDocument } from '../../src/report/document.js';
import type { Format } from '../../src/report/format.js';
import { githubAnnotations } from '../../src/report/github-annotations.js';
import { summaryText } from '../../src/report/summary.js';
import type { ReportView } from '../../src/report/view.js';
import { walkSummary } from '../../src/report/walk-summary.js';
import { csvTable } from '../support/csv-table.js';
import { ALL_TRICKS, hostileWord, spoiled, UNWANTED } from '../support/hostile-words.js';
import { often } from '../support/soak.js';
import { against, exceeded, runOf, worse } from './reporters/run.js';
import { call } from './views/call.js';
import { mailboxed } from './views/mailboxed.js';
import { actions, branches, home, queues, youSaidWeDid } from './views/many.js';
import { trend } from './views/trend.js';
import { website } from './views/website.js';

const RUNS = often(12, 150);
const ROOT = resolve(import.meta.dirname, '../../src/report');

const inFolder = <T>(name: string): Promise<T[]> =>
  Promise.all(
    readdirSync(resolve(ROOT, name)).map(async (file) => {
      const { default: each } = (await import(resolve(ROOT, name, file))) as { default: T };
      return each;
    }),
  );

const formats = await inFolder<Format>('formats');
const reporters = await inFolder<Reporter>('reporters');

const views: ReportView[] = [
  website,
  call,
  mailboxed,
  trend,
  { ...trend, by: 'month' },
  queues,
  branches,
  actions,
  youSaidWeDid,
  home,
];

/** What is left of a text when every word is taken out of it: other programs must see the same with any word. */
type Skeleton = (text: string) => unknown;

const markdownTree = (node: Nodes): unknown => {
  if (!('children' in node)) return node.type;
  const children = node.children.map(markdownTree);
  return [
    node.type,
    ...children.filter((child, place) => child !== 'text' || children[place - 1] !== 'text'),
  ];
};

const markdown: Skeleton = (text) => {
  // A word joiner is ours: it keeps code hosts from making links and mentions.
  expect(text.replaceAll('\n', '').replaceAll('\u2060', '')).not.toMatch(UNWANTED);
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const addresses = (node: Nodes): string[] => [
    ...(node.type === 'link' || node.type === 'image' ? [node.url] : []),
    ...('children' in node ? node.children.flatMap(addresses) : []),
  ];
  for (const url of addresses(tree))
    expect(url).toMatch(/^(https:\/\/shop\.example\.org\/|pictures?\/|report-)/);
  return markdownTree(tree);
};

interface Tag {
  type: string;
  name?: string;
  attribs?: Record<string, string>;
  children?: unknown[];
}

/** Elements and the names of their attributes; addresses and identifiers with their values. */
const tags = (node: unknown): unknown => {
  const { type, name, attribs = {}, children = [] } = node as Tag;
  if (type === 'text') return [];
  const kept = Object.entries(attribs).map(([key, value]) =>
    /^(class|id|d|x|y|http-equiv)$/.test(key) ? [key, value] : key,
  );
  for (const [key, value] of Object.entries(attribs)) {
    if (key === 'href') expect(value).toMatch(/^(https:\/\/shop\.example\.org\/|#)/);
    expect(key).not.toMatch(/^on/);
  }
  return [[type, name, kept, children.flatMap(tags as () => unknown[])]];
};

const html: Skeleton = (text) => {
  expect(text.replaceAll('\n', '')).not.toMatch(UNWANTED);
  return parseDocument(text).children.map(tags);
};

/** Strings become their type; keys, numbers and places stay. */
const valuesOf = (value: unknown): unknown => {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return value.map(valuesOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, each]) => [key, valuesOf(each)]);
};

const json: Skeleton = (text) => {
  expect(text.replaceAll('\n', '')).not.toMatch(UNWANTED);
  return valuesOf(JSON.parse(text));
};

const csv: Skeleton = (text) => {
  expect(text.startsWith('\ufeff')).toBe(true);
  const [head = [], ...rows] = csvTable(text.slice(1));
  for (const cell of rows.flat()) {
    expect(cell).not.toMatch(UNWANTED);
    // What a spreadsheet takes for a formula; a number may begin with a minus sign.
    if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
  }
  return [head, rows.map((row) => row.length)];
};

/** Without colours nothing but text and ends of lines; how long the lines are is another matter. */
const terminal: Skeleton = (text) => {
  expect(text.replaceAll('\n', '')).not.toMatch(UNWANTED);
  return 'lines';
};

const SKELETONS: Record<string, Skeleton> = { markdown, html, json, csv, terminal, sarif: json };

describe.each(formats)('the format $name', ({ name, render }) => {
  test.each(views.map((view, place) => [`${view.kind} ${place}`, view] as const))(
    'keeps the structure of its %s report, whatever strangers write',
    (_kind, view) => {
      const skeleton = SKELETONS[name];
      if (!skeleton) throw new Error(`Say in SKELETONS what another program sees in ${name}.`);
      const medium = { stem: 'report', theme: 'body { color: black }' };
      const benign = skeleton(render(spoiled(view, 'word'), medium));
      fc.assert(
        fc.property(hostileWord, (word) => {
          expect(skeleton(render(spoiled(view, word), medium))).toEqual(benign);
        }),
        { numRuns: RUNS, examples: [[ALL_TRICKS]] },
      );
    },
  );
});

test('colours in a terminal are ours alone', () => {
  const { render } = formats.find(({ name }) => name === 'terminal') as Format;
  fc.assert(
    fc.property(hostileWord, fc.constantFrom(...views), (word, view) => {
      const shown = render(spoiled(view, word), { colour: 3 });
      // ESC [ 1 m and the like; everything else must be plain.
      expect(shown.replace(/\x1b\[[0-9;]*m/g, '').replaceAll('\n', '')).not.toMatch(UNWANTED);
    }),
    { numRuns: RUNS },
  );
});

const runWith = (word: string): CheckRun => {
  const view = spoiled(website, word);
  const { subject } = view.audit;
  const said = {
    budgets: [
      exceeded({ subject, reason: `x${word}`, place: `x${word}:1:2` }),
      exceeded({ subject, level: 'warn', reason: `x${word}` }),
    ],
    comparison: against(worse({ site: subject, before: `x${word}`, after: `x${word}` })),
  };
  return runOf(said, view);
};

/** As a validating parser sees it: characters XML allows, and one well-formed document. */
async function junit(text: string): Promise<unknown> {
  expect(text.replaceAll('\n', '')).not.toMatch(UNWANTED);
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: text }],
    extension: 'relaxng',
    schema: ANY_ELEMENT,
  });
  expect(errors).toEqual([]);
  return parseDocument(text, { xmlMode: true }).children.map(tags);
}

const ANY_ELEMENT = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start>
  <define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/>
  </choice></zeroOrMore></element></define></grammar>`;

/** What GitHub shows of a summary is Markdown. */
const READERS: Record<string, (text: string) => unknown> = { ...SKELETONS, junit, github: markdown };

describe.each(reporters)('the reporter $name', ({ name, render }) => {
  test('keeps the structure of its file, whatever strangers write', {
    timeout: often(60_000, 900_000),
  }, async () => {
    const reader = READERS[name];
    if (!reader) throw new Error(`Say in READERS what another program sees in ${name}.`);
    const benign = await reader(render(runWith('word')));
    await fc.assert(
      fc.asyncProperty(hostileWord, async (word) => {
        expect(await reader(render(runWith(word)))).toEqual(benign);
      }),
      { numRuns: RUNS, examples: [[ALL_TRICKS]] },
    );
  });
});

describe('beside the files', () => {
  test('GitHub sees one command a line, and none that is not ours', () => {
    const benign = githubAnnotations(runWith('word')).split('\n').length;
    fc.assert(
      fc.property(hostileWord, (word) => {
        const text = githubAnnotations(runWith(word));
        expect(text.replaceAll('\n', '')).not.toMatch(UNWANTED);
        const lines = text.trimEnd().split('\n');
        expect(lines).toHaveLength(benign - 1);
        for (const line of lines)
          expect(line).toMatch(/^::(error|warning|notice) (file=[^:,]*,line=\d+,col=\d+,)?title=[^:,]*::/);
      }),
      { numRuns: RUNS * 5 },
    );
  });

  test('summaries in the terminal keep their lines', () => {
    const [audit, walk] = [summaryText(spoiled(website, 'word')), walkSummary(call.audit, 'word', 1)];
    fc.assert(
      fc.property(hostileWord, (word) => {
        for (const [text, benign] of [
          [summaryText(spoiled(website, word)), audit],
          [walkSummary(spoiled(call.audit, word), word, 1), walk],
        ] as const) {
          expect(text.replaceAll('\n', '')).not.toMatch(UNWANTED);
          expect(text.split('\n')).toHaveLength(benign.split('\n').length);
        }
      }),
      { numRuns: RUNS * 5 },
    );
  });

  test('drawings are SVG without a part that runs or leads away', () => {
    const drawings = (word: string) => drawingFiles(reportDocument(spoiled(trend, word)), 'report');
    const seen = (word: string) =>
      drawings(word).map(({ name, text }) => {
        expect(name).toMatch(/^report-\d+\.svg$/);
        expect(text.replaceAll('\n', '')).not.toMatch(UNWANTED);
        return parseDocument(text, { xmlMode: true }).children.map(tags);
      });
    const benign = seen('word');
    expect(benign.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(hostileWord, (word) => {
        expect(seen(word)).toEqual(benign);
      }),
      { numRuns: RUNS },
    );
  });

  test('what check prints as JSON holds every word as it was', () => {
    fc.assert(
      fc.property(hostileWord, (word) => {
        const run = runWith(word);
        const { render } = reporters.find(({ name }) => name === 'json') as Reporter;
        expect(JSON.parse(render(run))).toEqual(JSON.parse(JSON.stringify(checkDocument(run))));
      }),
      { numRuns: RUNS },
    );
  });
});
