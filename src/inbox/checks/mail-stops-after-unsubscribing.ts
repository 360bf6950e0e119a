/** Does marketing stop once a customer has unsubscribed? */
import { defineCheck } from '../../model/check.js';
import { arrivalTime, daysBetween, workingDaysBetween } from '../judging/arrival.js';
import { aboutMailbox, forEachMail } from '../judging/for-each-mail.js';
import { marketingMails } from '../judging/sender.js';

/** Gmail and Yahoo want it within two days. */
const DAYS_OF_GRACE = 2;
/** CAN-SPAM and CASL allow ten business days; Australia's Spam Act five working days. */
const WORKING_DAYS = 10;
const WORKING_DAYS_AU = 5;

export default defineCheck({
  id: 'inbox/mail-stops-after-unsubscribing',
  title: 'Marketing stops when a customer unsubscribes',
  why: 'Nothing shows less respect than to go on writing to somebody who has asked us to stop.',
  source:
    'Gmail and Yahoo sender rules (2 days); 15 USC 7704(a)(4) and CASL s. 11(3) (10 business days), AU Spam Act Sch. 2, GDPR Article 21(3) (to be confirmed)',
  weight: 5,
  critical: true,
  needs: 'inbox',
  outcomes: {
    stopped: { verdict: 'pass', says: 'No marketing came after the days of grace.' },
    'in-time': { verdict: 'pass', says: 'It came within two days of unsubscribing.' },
    late: {
      verdict: 'fail',
      says: 'Marketing came more than two days after unsubscribing.',
      credit: 0.5,
      remedy: {
        text: 'Drop unsubscribed addresses when a mailing is sent, not when the list is built.',
        effort: 'days',
      },
    },
    'still-arriving': {
      verdict: 'fail',
      says: 'Marketing still came after the time the law allows.',
      remedy: {
        text: 'Find the list that does not know of the unsubscription, and give all systems one suppression list.',
        effort: 'days',
      },
    },
    subscribed: { verdict: 'not-applicable', says: 'Nobody has unsubscribed yet.' },
  },
  judge(evidence) {
    const { unsubscribedAt } = evidence.planting;
    if (!unsubscribedAt) return [aboutMailbox(evidence.source, { outcome: 'subscribed' })];
    const left = Date.parse(unsubscribedAt);
    const allowed = evidence.company.countries.includes('AU') ? WORKING_DAYS_AU : WORKING_DAYS;
    const after = marketingMails(evidence).filter((mail) => arrivalTime(mail) > left);
    if (after.length === 0) return [aboutMailbox(evidence.source, { outcome: 'stopped' })];
    return forEachMail(after, (mail) => {
      const days = daysBetween(left, arrivalTime(mail));
      if (days <= DAYS_OF_GRACE) return { outcome: 'in-time' };
      const outcome = workingDaysBetween(left, arrivalTime(mail)) > allowed ? 'still-arriving' : 'late';
      return { outcome, quotes: [`${Math.floor(days)} days later: ${mail.subject}`] };
    });
  },
});
