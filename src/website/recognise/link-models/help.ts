/** Which links lead to pages that may know the way: help, service, about the company. Weights set by hand. */
import { about, type LinkModel } from './model.js';

export const HELP: LinkModel = {
  intent: 'help',
  claims: 0.4,
  claimsAlone: 0.2,
  bias: -5,
  weights: {
    ...about('serviceHelp', { text: 5, only: 2.5, first: 0.8, path: 2.5, twin: 1.5, host: 1.5 }),
    ...about('customerService', { text: 5, only: 2.5, first: 0.8, path: 2.5, twin: 1.5, host: 1.5 }),
    ...about('contact', { host: 1.5, text: 4, only: 2, first: 1, path: 2, twin: 1.5 }),
    ...about('faq', { text: 1, only: 0.5, path: 0.5, twin: 0.5 }),
    ...about('imprint', { text: 3.5, only: 1.5, first: 0.5, path: 1.5, twin: 1 }),
    ...about('about', { text: 3, only: 1.5, path: 1, twin: 0.5 }),
    ...about('feedback', { text: 3, only: 1.5, first: 0.5, path: 1.5, twin: 1 }),
    ...about('complaint', { text: 4, only: 2, first: 1, path: 2, twin: 1 }),
    ...about('productClaim', { text: 3, only: 1.5, first: 0.5, path: 1, twin: 0.5 }),
    ...about('withdraw', { text: 2, only: 1, path: 1, twin: 0.5 }),
    ...about('escalation', { text: 3, only: 1.5, path: 1, twin: 0.5 }),
    ...about('chat', { text: 3, only: 1.5, first: 0.5, path: 1 }),
    ...about('phone', { text: 2, only: 1, path: 0.5 }),
    ...about('cancelContract', { text: 2.5, only: 1, path: 1, twin: 0.5 }),
    'text:elsewhere': -1.5,
    'path:elsewhere': -1,
    words: -2,
    'to:social': -5,
    'to:share': -6,
    'to:nowhere': -2,
    'to:file': -2,
  },
};
