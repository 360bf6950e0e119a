/** Do we write as often as we said we would? */
import { defineCheck } from '../../model/check.js';
import { arrivalTime, daysBetween, inOrder } from '../judging/arrival.js';
import { aboutMailbox } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

/** A rate that differs by this factor breaks the promise (domain rule). */
const FACTOR = 2;
/** Shorter periods do not show a rate, in days (our assumption). */
const SHORTEST = 21;

export default defineCheck({
  id: 'inbox/promised-rate-kept',
  title: 'We write as often as we promised',
  why: 'Who agreed to one mail a month did not agree to one a day.',
  source: 'fairness under PECR and GDPR (to be confirmed)',
  weight: 3,
  needs: 'inbox',
  outcomes: {
    kept: { verdict: 'pass', says: 'The promised rate is kept.' },
    'more-often': {
      verdict: 'fail',
      says: 'We write more than twice as often as promised.',
      remedy: { text: 'Write as often as promised, or ask again.', effort: 'days' },
    },
    'less-often': {
      verdict: 'fail',
      says: 'We write less than half as often as promised.',
      credit: 0.5,
      remedy: { text: 'Promise what you can keep.', effort: 'minutes' },
    },
    'no-promise': { verdict: 'not-applicable', says: 'Nothing was promised.' },
    'too-early': { verdict: 'cant-tell', says: 'Three weeks of mail are needed to tell the rate.' },
  },
  judge(evidence) {
    const mails = inOrder(marketingMails(evidence));
    const written = mails.find(({ promise }) => promise !== null)?.promise ?? null;
    const promised = evidence.planting.promisedPerWeek ?? written?.perWeek ?? null;
    const quotes = written ? [written.quote] : [];
    if (promised === null) return [aboutMailbox(evidence.source, { outcome: 'no-promise' })];
    const [first, last] = [mails[0], mails.at(-1)];
    const until = last ? Date.parse(evidence.period.to ?? '') || arrivalTime(last) : 0;
    const days = first ? daysBetween(arrivalTime(first), until) : 0;
    if (mails.length < 2 || days < SHORTEST) {
      return [aboutMailbox(evidence.source, { outcome: 'too-early', quotes })];
    }
    const perWeek = (mails.length / days) * 7;
    const message = `${perWeek.toFixed(1)} mails a week came; ${promised.toFixed(1)} were promised.`;
    const outcome =
      perWeek > promised * FACTOR ? 'more-often' : perWeek < promised / FACTOR ? 'less-often' : 'kept';
    return [aboutMailbox(evidence.source, { outcome, message, quotes })];
  },
});
