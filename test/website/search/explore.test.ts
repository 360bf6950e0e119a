/** The search: it always ends, stays within its limits, and finds no worse a path than breadth-first would. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_WORK } from '../../../src/model/effort.js';
import type { Endpoint, StateReading, Transition } from '../../../src/website/search/cheapest-paths.js';
import { explore, type Target } from '../../../src/website/search/explore.js';

interface Graph {
  /** For each page, where its links lead and how much each promises. */
  links: { to: number; relevance: number }[][];
  /** Pages that hold a contact form. */
  forms: number[];
}

const graphs: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 14 }).chain((size) => {
  const page = fc.integer({ min: 0, max: size - 1 });
  const relevance = fc.integer({ min: 2, max: 10 }).map((tenths) => tenths / 10);
  return fc.record({
    links: fc.array(fc.array(fc.record({ to: page, relevance }), { maxLength: 5 }), {
      minLength: size,
      maxLength: size,
    }),
    forms: fc.uniqueArray(page, { maxLength: 3 }),
  });
});

const CLICK = 2.65;
const url = (page: number) => `https://example.org/${page}`;

const transition = (from: number, to: number, relevance: number): Transition => ({
  to: url(to),
  press: null,
  at: null,
  steps: [{ action: 'click', text: `${to}`, from: url(from), url: url(to), seconds: CLICK, loads: true }],
  words: 0,
  viewportsScrolled: 0,
  cost: CLICK,
  relevance: { contact: relevance },
});

const form = (page: number): Endpoint => ({
  goal: 'contact',
  reached: 'form',
  named: false,
  topic: false,
  steps: [],
  form: { url: url(page), fields: 1, required: 1, optional: 0, requiredFields: [] },
  obstacles: [],
  work: NO_WORK,
  actions: 1,
  cost: 5,
  url: url(page),
});

function site({ links, forms }: Graph) {
  const opened: string[] = [];
  const visit = ({ key }: Target): Promise<StateReading> => {
    opened.push(key);
    const page = Number(key.split('/').at(-1));
    return Promise.resolve({
      url: key,
      loaded: true,
      arrives: true,
      transitions: links[page]!.map(({ to, relevance }) => transition(page, to, relevance)),
      endpoints: forms.includes(page) ? [form(page)] : [],
    });
  };
  return { visit, opened };
}

/** Fewest clicks from page 0 to a form, by breadth-first search over the whole graph. */
function breadthFirst({ links, forms }: Graph): number | null {
  let level = [0];
  const seen = new Set(level);
  for (let clicks = 0; level.length > 0; clicks++) {
    if (level.some((page) => forms.includes(page))) return clicks;
    level = [...new Set(level.flatMap((page) => links[page]!.map(({ to }) => to)))].filter(
      (page) => !seen.has(page),
    );
    for (const page of level) seen.add(page);
  }
  return null;
}

const wide = { pages: 1000, depth: 1000, goOn: () => true };

describe('the search', () => {
  it('finds a path with as few clicks as breadth-first search, whatever the links promise', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { best } = await explore(url(0), site(graph).visit, wide);
        expect(best.contact?.transitions.length ?? null).toBe(breadthFirst(graph));
      }),
    );
  });

  it('opens every page at most once and always ends', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { visit, opened } = site(graph);
        await explore(url(0), visit, wide);
        expect(new Set(opened).size).toBe(opened.length);
      }),
    );
  });

  it('stays within its page budget and its depth, and says that it was stopped', async () => {
    const limits = fc.record({
      pages: fc.integer({ min: 1, max: 5 }),
      depth: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(graphs, limits, async (graph, { pages, depth }) => {
        const { visit, opened } = site(graph);
        const { best, stopped } = await explore(url(0), visit, { pages, depth, goOn: () => true });
        expect(opened.length).toBeLessThanOrEqual(pages);
        expect(best.contact?.transitions.length ?? 0).toBeLessThanOrEqual(depth);
        if (opened.length < pages) expect(stopped).toBe('exhausted');
      }),
    );
  });

  it('gives the same answer each time', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const [first, second] = [site(graph), site(graph)];
        expect(await explore(url(0), first.visit, wide)).toEqual(await explore(url(0), second.visit, wide));
        expect(first.opened).toEqual(second.opened);
      }),
    );
  });

  it('ends at once when the time is up', async () => {
    const endless: Graph = { links: [[{ to: 0, relevance: 1 }]], forms: [] };
    const { stopped, readings } = await explore(url(0), site(endless).visit, { ...wide, goOn: () => false });
    expect([stopped, readings.size]).toEqual(['time', 1]);
  });

  it('prefers a cheap detour over the promise of a dear page, once the cheap one has kept its word', async () => {
    const graph: Graph = {
      links: [
        [
          { to: 1, relevance: 0.2 },
          { to: 2, relevance: 1 },
        ],
        [],
        [{ to: 1, relevance: 1 }],
      ],
      forms: [1],
    };
    const { best } = await explore(url(0), site(graph).visit, wide);
    expect(best.contact?.transitions.map(({ to }) => to)).toEqual([url(1)]);
  });
});
