/** Which links lead to a way to complain, by whatever name. Weights set by hand. */
import { about, type LinkModel } from './model.js';

export const COMPLAIN: LinkModel = {
  intent: 'complain',
  claims: 0.3,
  claimsAlone: 0.2,
  bias: -5.5,
  weights: {
    ...about('complaint', { text: 6, only: 2.5, first: 1, path: 3.5, twin: 2.5, has: 4, host: 2 }),
    ...about('productClaim', { text: 3.5, only: 1.5, first: 0.5, path: 1.5, twin: 1.5, has: 2 }),
    ...about('escalation', { text: 4.5, only: 2.5, first: 1, path: 2, twin: 1.5, has: 1.5, host: 1.5 }),
    ...about('feedback', { text: 2, only: 1, first: 0.3, path: 0.7, twin: 0.5, host: 0.5, instead: 1 }),
    ...about('withdraw', { text: 0.5 }),
    ...about('terms', { text: -0.5 }),
    sends: -3,
    'to:social': -5,
    'to:share': -6,
    'to:nowhere': -2,
    'to:file': -0.5,
    words: -2,
    'text:elsewhere': -1.5,
    'path:elsewhere': -1.5,
    'in:main': -0.3,
  },
};
