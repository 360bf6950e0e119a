/** Where "as easy" ends and "much harder" begins, and how an assumption is told that turns the verdict. */
import { expect, test } from 'vitest';
import { easeFor, turnSentence } from '../../src/model/ease.js';

test.each([
  [0.5, 'as-easy'],
  [1, 'as-easy'],
  [1.01, 'harder'],
  [1.5, 'harder'],
  [1.51, 'much-harder'],
])('a ratio of %f is %s', (ratio, ease) => {
  expect(easeFor(ratio)).toBe(ease);
});

test.each([
  [
    ['quick-typing'],
    0.94,
    'If customers type quickly (0.2 s a key), complaining is no harder than buying (0.94 times).',
  ],
  [
    ['slow-typing'],
    1.5,
    'If customers type slowly (0.5 s a key), complaining is harder than buying, by up to a half (1.5 times).',
  ],
  [
    ['little-reading'],
    2,
    'If they read only a fifth of the words on the way, complaining is more than half as hard again as buying (2 times).',
  ],
  [
    ['full-reading', 'obstacles-cost-nothing'],
    1,
    'If they read every word on the way and what we assume obstacles to cost is left out, complaining is no harder than buying (1 times).',
  ],
] as const)('the verdict under %j', (under, effort, says) => {
  expect(turnSentence({ under, effort })).toBe(says);
});
