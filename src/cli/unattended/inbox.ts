/** The planted mailbox is read without a person. */
import { UsageError } from '../../model/errors.js';
import { defineUnattended } from '../schedule/unattended.js';

export default defineUnattended({
  channel: 'inbox',
  command: 'inbox',
  args({ subject }) {
    if (subject === '') return [];
    if (!subject.startsWith('-')) return [subject];
    throw new UsageError(
      `The folder of mails ${subject} begins with a hyphen, as options do.`,
      'Write it with its folder, as in --subject ./mails.',
    );
  },
});
