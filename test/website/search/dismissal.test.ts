/** What lay over a page is closed first: one step more before everything that can be done there. */
import { expect, test } from 'vitest';
import { afterDismissing, dismissalStep } from '../../../src/website/search/dismissal.js';
import { endpoint, readings, transition, url } from './routes.js';

const desktop = { url: url('home'), viewport: 'desktop' } as const;

test.each([
  ['desktop', 2.7],
  ['mobile', 1.7],
] as const)('on %s it takes %d s', (viewport, seconds) => {
  expect(dismissalStep('No thanks', { url: url('home'), viewport })).toEqual({
    action: 'dismiss',
    text: 'No thanks',
    from: url('home'),
    url: url('home'),
    seconds,
    loads: false,
    region: 'dialog',
  });
});

test('where nothing was closed, nothing is added', () => {
  const reading = readings({ home: {} }).get(url('home'))!;
  expect(afterDismissing(reading, [], desktop)).toBe(reading);
});

test('where two things were closed, each is an action and a click before what comes next', () => {
  const reading = readings({
    home: {
      transitions: [transition('a', { contact: 1 }, { cost: 5 })],
      endpoints: [endpoint({ actions: 3, cost: 10 })],
    },
  }).get(url('home'))!;
  const { transitions, endpoints, ...rest } = afterDismissing(reading, ['No', 'Later'], desktop);
  expect(rest).toEqual({ url: url('home'), loaded: true, arrives: true });
  expect(transitions.map(({ steps, cost }) => [steps.map(({ text }) => text), cost])).toEqual([
    [['No', 'Later', 'a'], 10.3],
  ]);
  expect(endpoints.map(({ steps, actions, cost }) => [steps.map(({ text }) => text), actions, cost])).toEqual(
    [[['No', 'Later'], 5, 15.3]],
  );
});
