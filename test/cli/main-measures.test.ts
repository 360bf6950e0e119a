/** A trend shows by itself what a leader wants to see move, and no more than a page of each channel. */
import { expect, it } from 'vitest';
import { mainMeasures } from '../../src/cli/main-measures.js';

it('shows scores, waiting, and how the mailbox fills and empties', () => {
  const main = ['call.ring-seconds', 'inbox.days-until-stopped', 'inbox.messages-per-week', 'inbox.score'];
  expect(mainMeasures([...main, 'inbox.contact-route', 'buy.clicks'])).toEqual(main);
});

it('shows no more of one channel than can be overlooked, yet always its score', () => {
  const many = Array.from({ length: 30 }, (_, index) => `call.wait-${index}-seconds`);
  const shown = mainMeasures([...many, 'call.score', 'visit.wait-minutes']);
  expect(shown.filter((name) => name.startsWith('call.wait'))).toHaveLength(8);
  expect(shown).toEqual(expect.arrayContaining(['call.score', 'visit.wait-minutes']));
});
