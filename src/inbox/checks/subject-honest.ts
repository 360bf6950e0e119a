/** Is the subject honest, quiet and there? */
import { anyOf, compiled } from '../../language/patterns.js';
import { defineCheck } from '../../model/check.js';
import { forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

/** Characters that phones show (our assumption). */
const LONG = 70;
/** Share of capitals that shouts, and letters that it takes to tell. */
const SHOUTING = 0.6;
const LETTERS = 8;
/** Matches the marks of an answer or a forward. */
const answerMark = compiled(
  () => String.raw`^\s*(?:${anyOf(({ mails }) => mails.answerMarks)})\s*(?:\[\d+\])?\s*:`,
  'i',
);
/** Matches two or more exclamation marks or currency signs. */
const LOUD = /(?:[!！].*[!！])|[€$£]{2,}/;
const EMOJI = /\p{Extended_Pictographic}/gu;

export default defineCheck({
  id: 'inbox/subject-honest',
  title: 'Subjects are honest and quiet',
  why: 'A false “Re:” gets one mail opened, and every later one distrusted.',
  source: '15 USC 7704(a)(2), deceptive subjects (to be confirmed); our assumptions on length and noise',
  weight: 4,
  needs: 'inbox',
  outcomes: {
    honest: { verdict: 'pass', says: 'The subject is honest and quiet.' },
    empty: {
      verdict: 'fail',
      says: 'The subject is empty.',
      remedy: { text: 'Refuse to send a mailing without a subject.', effort: 'minutes' },
    },
    'false-answer': {
      verdict: 'fail',
      says: 'The subject pretends to answer a mail that was never written.',
      remedy: { text: 'Take “Re:” and “Fwd:” out of subjects.', effort: 'minutes' },
    },
    shouting: {
      verdict: 'fail',
      says: 'The subject shouts in capitals.',
      credit: 0.25,
      remedy: { text: 'Write the subject as a sentence.', effort: 'minutes' },
    },
    noisy: {
      verdict: 'fail',
      says: 'The subject is full of exclamation marks, currency signs or emoji.',
      credit: 0.5,
      remedy: { text: 'One exclamation mark and one emoji at the most.', effort: 'minutes' },
    },
    long: {
      verdict: 'fail',
      says: 'The subject is longer than phones show.',
      credit: 0.5,
      remedy: { text: 'Say the most important thing in the first 50 characters.', effort: 'minutes' },
    },
  },
  judge: (evidence) =>
    forEachMail(marketingMails(evidence), ({ subject, isReply }) => {
      const quotes = [subject];
      if (subject.trim() === '') return { outcome: 'empty' };
      if (answerMark().test(subject) && !isReply) return { outcome: 'false-answer', quotes };
      if (isShouting(subject)) return { outcome: 'shouting', quotes };
      if (LOUD.test(subject) || (subject.match(EMOJI)?.length ?? 0) >= 3) return { outcome: 'noisy', quotes };
      return [...subject].length > LONG ? { outcome: 'long', quotes } : { outcome: 'honest' };
    }),
});

function isShouting(subject: string): boolean {
  const cased = subject.match(/\p{Lu}|\p{Ll}/gu) ?? [];
  const capitals = cased.filter((letter) => letter === letter.toUpperCase()).length;
  return cased.length >= LETTERS && capitals / cased.length >= SHOUTING;
}
