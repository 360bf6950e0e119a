/** Answers to a `multi-choice`. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

const options = { welcome: 'a welcome', company: 'the company', name: 'a name', offer: 'an offer' };

export default {
  keys: { options, good: '>= 3', warn: '>= 2' },
  expected: '(any of [welcome, company, name, offer])',
  prompt: {
    kind: 'choice',
    choices: [
      { key: '1', label: 'a welcome', value: 'welcome' },
      { key: '2', label: 'the company', value: 'company' },
      { key: '3', label: 'a name', value: 'name' },
      { key: '4', label: 'an offer', value: 'offer' },
    ],
    several: true,
  },
  readings: [
    [['offer', 'welcome'], { value: ['welcome', 'offer'] }],
    ['offer, A Welcome', { value: ['welcome', 'offer'] }],
    ['none', { value: [] }],
    ['', { value: [] }],
    [[], { value: [] }],
    ['unknown', { value: null }],
    ['song', { problem: 'song is not one of welcome, company, name, offer' }],
    [['welcome', 'song', 2], { problem: 'song, 2 is not one of welcome, company, name, offer' }],
  ],
  words: [
    [[], '0 of 4'],
    [['offer'], '1 of 4: an offer'],
    [['welcome', 'gone'], '2 of 4: a welcome; gone'],
  ],
  measured: [
    [[], 0, 'count'],
    [['welcome'], 1, 'count'],
    [['welcome', 'offer'], 2, 'count'],
  ],
  findings: [
    [
      ['welcome', 'company', 'name'],
      'good',
      1,
      'It is good: 3 of 4: a welcome; the company; a name (good: at least 3, fair: at least 2).',
    ],
    [
      ['welcome', 'company'],
      'fair',
      0.5,
      'How is it? 2 of 4: a welcome; the company (good: at least 3, fair: at least 2).',
    ],
    [['offer'], 'bad', 0, 'It is bad: 1 of 4: an offer (good: at least 3, fair: at least 2).'],
    [[], 'bad', 0, 'It is bad: 0 of 4 (good: at least 3, fair: at least 2).'],
    [
      ['welcome', 'offer'],
      'bad',
      0,
      'You got a welcome and an offer, but not the company or a name (good: at least 3).',
      { options, good: '>= 3', says: 'You got {chosen}, but not {missing}.' },
    ],
  ],
  mistakes: [
    [{ options, good: '<= 3', says: { '= 0': 'None', otherwise: 'Some' } }, []],
    [
      { options, good: '<= 3', says: { none: 'None' } },
      ['says: "none" is neither a comparison such as "= 0" nor one of good, warn, bad, otherwise'],
    ],
  ],
  conditions: [
    ['"offer" in a', ['welcome', 'offer'], true],
    ['"offer" in a', ['welcome'], false],
  ],
  ownWords: false,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
