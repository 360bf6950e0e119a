/** The headline is honest: where an assumption decides, the report says so and names it. */
import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/model/ease.js';
import markdown from '../../src/report/formats/markdown.js';
import type { AuditView } from '../../src/report/view.js';
import { website } from './views/website.js';

function reported(effort: number, band: readonly [number, number], turns: readonly Turn[]): string {
  const sites = website.sites.slice(0, 1).map((look) => ({
    ...look,
    journeys: {
      ...look.journeys,
      complain: { ...look.journeys.buy, goal: 'complain' as const, named: true },
    },
    comparison: { effort, actions: effort, band, turns },
  }));
  const view: AuditView = { ...website, sites };
  return markdown.render(view);
}

describe('complaining against buying', () => {
  test('names the assumption under which the verdict turns, and says "about as much" where it crosses one', () => {
    const text = reported(1.08, [0.94, 1.12], [{ under: ['full-reading'], effort: 0.94 }]);
    expect(text).toContain('**Complaining takes about as much effort as buying');
    expect(text).toContain('Depending on assumptions, between 0.9 and 1.1 times.');
    expect(text).toContain(
      'The verdict hangs on one assumption: if they read every word on the way, complaining is no harder than buying (0.94 times).',
    );
  });

  test('names several that turn it only together', () => {
    const turn: Turn = { under: ['slow-typing', 'little-reading'], effort: 1.51 };
    expect(reported(1.4, [1.3, 1.51], [turn])).toContain(
      'The verdict hangs on assumptions taken together: if customers type slowly (0.5 s a key) and they read only a fifth of the words on the way, complaining is more than half as hard again as buying (1.51 times).',
    );
  });

  test('says nothing of assumptions where none of them matters', () => {
    expect(reported(2, [1.8, 2.2], [])).not.toContain('hangs on');
  });
});
