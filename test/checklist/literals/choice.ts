/** Answers to a `choice`. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

const options = { person: 'a person', menu: 'a menu', robot: 'a robot', none: 'nobody' };
const problem = 'must be one of person, menu, robot, none';

export default {
  keys: { options, good: ['person'], warn: ['menu', 'robot'] },
  expected: '(person | menu | robot | none)',
  prompt: {
    kind: 'choice',
    choices: [
      { key: '1', label: 'a person', value: 'person' },
      { key: '2', label: 'a menu', value: 'menu' },
      { key: '3', label: 'a robot', value: 'robot' },
      { key: '4', label: 'nobody', value: 'none' },
    ],
  },
  readings: [
    ['menu', { value: 'menu' }],
    ['A Menu', { value: 'menu' }],
    ['nobody', { value: 'none' }],
    ['unknown', { value: null }],
    ['men', { problem }],
    ['2', { problem }],
    ['constructor', { problem }],
    ['', { problem }],
  ],
  words: [
    ['menu', 'a menu'],
    ['gone', 'gone'],
  ],
  measured: [],
  findings: [
    ['person', 'good', 1, 'It is good: a person.'],
    ['menu', 'fair', 0.5, 'How is it? A menu.'],
    ['robot', 'fair', 0.5, 'How is it? A robot.'],
    ['none', 'bad', 0, 'It is bad: nobody.'],
    ['menu', 'bad', 0, 'It is bad: a menu.', { options, good: ['person'] }],
    ['menu', 'bad', 0, 'A menu answered.', { options, good: ['person'], says: { menu: 'A menu answered' } }],
  ],
  mistakes: [
    [
      { options, good: ['person'], says: { song: 'It sang' } },
      ['says: "song" is not one of the options person, menu, robot, none'],
    ],
    [{ options: { only: 'one' }, good: ['only'] }, ['options: a choice needs at least two options']],
    [{ options: { one: 'one', two: 'two' }, good: ['one'] }, []],
    [
      { options, good: ['person', 'song'], warn: ['dance'] },
      [
        'good: "song" is not one of the options person, menu, robot, none',
        'warn: "dance" is not one of the options person, menu, robot, none',
      ],
    ],
  ],
  conditions: [
    ['a == "menu"', 'menu', true],
    ['a in ["menu", "robot"]', 'person', false],
  ],
  compared: 'exact',
  agreement: [
    ['menu', 'menu', true],
    ['menu', 'robot', false],
  ],
  ownWords: false,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
