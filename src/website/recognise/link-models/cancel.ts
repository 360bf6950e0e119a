/** Which links lead out of a contract. Weights set by hand. */
import { about, type LinkModel } from './model.js';

export const CANCEL: LinkModel = {
  intent: 'cancel',
  claims: 0.4,
  claimsAlone: 0.3,
  bias: -5.5,
  weights: {
    ...about('cancelContract', { text: 6, only: 2.5, first: 1, path: 3.5, twin: 2, has: 1.5 }),
    ...about('withdraw', { text: 2, only: 1, first: 0.3, path: 1, twin: 0.6 }),
    ...about('unsubscribe', { text: -1 }),
    words: -2,
    'to:social': -5,
    'to:share': -6,
    'to:file': -0.5,
    'text:elsewhere': -1.5,
    'path:elsewhere': -1,
  },
};
