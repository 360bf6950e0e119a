/** Whether anybody could have known when the audits come. */
import { list, type Section, sectionHeading } from '../prose.js';
import type { Habit } from '../view.js';

/** Empty where no schedule was kept. */
export const habitSection = (habit: Habit | undefined): Section =>
  habit && habit.sentences.length > 0
    ? [
        sectionHeading('habit', 'How regular, and how unexpected'),
        list(habit.sentences.map((each) => [each])),
      ]
    : [];
