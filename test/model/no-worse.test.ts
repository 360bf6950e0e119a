/** What fails a build against the baseline: complaining that got harder, and not a shop that sells worse. */
import { expect, test } from 'vitest';
import { failing, NO_HARDER, type NoWorse } from '../../src/model/no-worse.js';

const CHANGES = [
  'complain.clicks',
  'complain.effort-ratio',
  'contact.reached',
  'cancel.obstacles',
  'buy.clicks',
  'website/complaint-path-exists',
  'website/buy-path-reachable',
];

const fails = (...kept: Partial<NoWorse>[]) => {
  const judge = failing(
    kept.map((each) => ({ ...NO_HARDER, ...each })),
    new Set(['website/buy-path-reachable']),
  );
  return CHANGES.filter((what) => judge({ what, kind: 'worse' }));
};

test('by default all but buying', () => {
  expect(fails({})).toEqual(CHANGES.filter((what) => !what.includes('buy')));
});

test('journeys, checks and the level can be chosen, and several entries add up', () => {
  expect(fails({ journeys: ['buy'] })).toEqual([
    'buy.clicks',
    'website/complaint-path-exists',
    'website/buy-path-reachable',
  ]);
  expect(fails({ journeys: ['complain'], checks: false })).toEqual([
    'complain.clicks',
    'complain.effort-ratio',
  ]);
  expect(fails({ level: 'warn' })).toEqual([]);
  expect(fails({ level: 'warn' }, { journeys: ['contact'], checks: false })).toEqual(['contact.reached']);
});

test('what is gone fails as what got worse; better, new, changed and untold never do', () => {
  const judge = failing([NO_HARDER], new Set());
  const kinds = ['better', 'worse', 'new', 'gone', 'untold', 'changed'] as const;
  expect(kinds.filter((kind) => judge({ what: 'complain.clicks', kind }))).toEqual(['worse', 'gone']);
});
