/** One story for each checklist, told by a scripted person from the first question to the score. */
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/checklist/checklist.js';
import { questionType } from '../../../src/checklist/question-types.js';
import type { AnswerValue } from '../../../src/model/answers.js';
import { shippedById } from '../../support/checklists.js';
import { type Script, walked } from '../../support/walk-world.js';

interface Story {
  checklist: string;
  tells: string;
  script: Script;
  /** Ids that must not be asked, because of the answers. */
  spared?: string[];
  score: number | null;
  critical: string[];
}

const CALM_CALL = '0:00 dial | 0:03 R | 0:12 M4 | 0:20 C | 0:22 press 4 | 0:24 Q | 0:40 H | 5:00 end';

const stories: Story[] = [
  {
    checklist: 'call',
    tells: 'a menu with a key for complaints, and somebody who cares',
    script: {
      'find-number': 20,
      'price-of-call': 'free',
      timeline: CALM_CALL,
      'person-on-request': true,
      greeting: ['welcome', 'company', 'own-name', 'offer'],
      'gave-name': true,
      repeats: 0,
      errand: 'solved',
      escalation: 'offered',
      'who-is-in-charge': 'name-and-contact',
      'on-your-side': 'both',
      heard: 5,
      care: 5,
      'promise-kept': 'kept',
      'desk-can-act': 'could-act',
      ease: 7,
      'fix-first': 'Nothing today',
    },
    spared: ['first-answer', 'ring-seconds', 'told-the-wait', 'transfers'],
    score: 100,
    critical: [],
  },
  {
    checklist: 'call',
    tells: 'a line that rings out',
    script: {
      'find-number': 100,
      'price-of-call': 'premium',
      timeline: '0:00 dial | 1:10 end',
      'desk-can-act': 'closed-silent',
      ease: 1,
      'fix-first': { kind: 'skip', note: '' },
    },
    spared: ['care', 'menu-layers', 'promise-kept'],
    score: 7,
    critical: ['call/price-of-call', 'call/first-answer'],
  },
  {
    checklist: 'call',
    tells: 'no number to be found',
    script: { 'find-number': 300, ease: 2, 'fix-first': 'Show the number' },
    spared: ['price-of-call', 'timeline', 'desk-can-act'],
    score: 10,
    critical: [],
  },
  {
    checklist: 'reception',
    tells: 'a warm welcome behind a wrong address',
    script: {
      'directions-right': false,
      'open-on-time': true,
      noticed: 12,
      'busy-with-each-other': false,
      'minutes-to-service': 4,
      'fair-queue': 'both',
      'name-shown': true,
      'right-person': 'first',
      'how-to-complain': 'told-and-given',
      'manager-contact': 'name-and-contact',
      'used-sense': 'not-tested',
      thanked: true,
      access: ['step-free', 'hearing', 'large-print', 'private-space'],
      comfort: 5,
      'left-at': '2026-11-22T10:00:00.000Z',
      welcome: 5,
      listened: 5,
      care: 5,
      'come-back': 5,
      'fix-first': 'The map',
    },
    score: 95,
    critical: [],
  },
  {
    checklist: 'reception',
    tells: 'a door that is locked',
    script: { 'directions-right': true, 'open-on-time': false },
    spared: ['noticed', 'care', 'left-at'],
    score: 43,
    critical: ['reception/open-on-time'],
  },
  {
    checklist: 'website',
    tells: 'a shop where buying is four times as quick as complaining',
    script: {
      'complain-seconds': 80,
      'sells-online': true,
      'buy-seconds': 20,
      'word-used': 'softer',
      'person-responsible': 'none',
      'phone-visible': 'none',
      channels: ['form'],
      'bot-turns': 0,
      procedure: [],
      'search-result': 'no',
      acknowledged: 'neither',
      'own-phone-ease': 1,
      'ended-at': '2026-11-22T10:00:00.000Z',
      'plain-words': 1,
      invited: 1,
      'being-a-customer': 1,
      screenshot: { kind: 'skip', note: '' },
      'fix-first': 'A link called complaints',
    },
    spared: ['complain-to-buy'],
    score: 15,
    critical: ['website-by-hand/phone-visible'],
  },
  {
    checklist: 'marketing-inbox',
    tells: 'a mailbox that a person counts, and has not left yet',
    script: {
      'read-by-program': false,
      'welcome-hours': 1,
      'messages-a-week': 2.5,
      'postal-address': 100,
      'unsubscribe-visible': 100,
      'unsubscribe-button': 100,
      trusted: 100,
      'no-reply': 0,
      'contact-shown': 90,
      'days-to-stop': { kind: 'skip', note: '' },
      'unknown-senders': 0,
      'honest-sender': 'both',
      'steps-to-leave': 1,
      'never-agreed': false,
      'reply-answered': 'two-days',
      mistakes: 0,
      contradictions: 0,
      letters: 0,
      mother: 5,
      'worst-of-the-month': 'Three offers in one day',
    },
    spared: ['letters-right'],
    score: 97,
    critical: [],
  },
  {
    checklist: 'written-enquiry',
    tells: 'a letter that nobody answers for three weeks',
    script: {
      'addresses-found': 'some',
      way: 'post',
      'letter-days': 99,
      'every-point': null,
      signed: false,
      'hint-noticed': false,
      'firm-handled': 'not',
      tone: 1,
    },
    spared: ['answered-hours', 'executive-days', 'acknowledged-hours'],
    score: 8,
    critical: ['written-enquiry/hint-noticed'],
  },
  {
    checklist: 'floor-walk',
    tells: 'a quiet walk with praise and without issues',
    script: {
      'left-at': '2026-11-22T10:00:00.000Z',
      unannounced: true,
      'minutes-listening': 20,
      'customers-greeted': 3,
      'good-moments': 4,
      praised: 2,
      issues: 0,
      'battery-farm': [],
      'one-thing': 'A second printer by Friday',
    },
    spared: ['praised-share', 'issues-passed', 'response'],
    score: 91,
    critical: [],
  },
  {
    checklist: 'back-to-the-floor',
    tells: 'a round in front of the boss, which is no round',
    script: { 'set-up': ['feedback-date'], people: 6, 'hours-on-the-floor': 0, gap: 4 },
    spared: ['what-works', 'bad-news'],
    score: 30,
    critical: ['back-to-the-floor/set-up'],
  },
  {
    checklist: 'customer-conversation',
    tells: 'a good talk whose promise is still to be kept',
    script: {
      'drawn-at-random': true,
      'why-us': 'You answer the phone',
      'one-annoyance': 'The bills are hard to read',
      'one-improvement': 'One page bills',
      pleased: 'fully',
      expectations: 'fully',
      'anything-else': 'nothing',
      'easy-to-deal-with': 7,
      'on-your-side': true,
      'ended-at': '2026-11-22T10:00:00.000Z',
      'number-given': true,
      'customer-talked': 70,
      'went-back': { kind: 'skip', note: '' },
    },
    score: 100,
    critical: [],
  },
  {
    checklist: 'complaint-follow-up',
    tells: 'a complaint that was answered and not understood',
    script: {
      'read-this-week': 5,
      'not-chosen-for-you': true,
      'hours-to-acknowledgement': 24,
      'days-to-answer': 41,
      'root-cause': 'none',
      'same-again': true,
      unlogged: 3,
      'owner-and-calm': 'one',
      'hours-to-your-call': 20,
      'felt-heard': 3,
      'approves-process': 4,
      'still-a-customer': { kind: 'skip', note: '' },
    },
    score: 48,
    critical: ['complaint-follow-up/days-to-answer'],
  },
  {
    checklist: 'cancellation',
    tells: 'a way out by phone only, under threats',
    script: {
      where: 'phone-only',
      'cancel-actions': 12,
      'join-actions': 4,
      'retention-screens': 1,
      'exit-charge': 50,
      'charge-known': false,
      'by-phone': true,
      pressure: 3,
      'time-to-done': 600,
      confirmation: 'none',
      'asked-why': 1,
      afterwards: null,
    },
    spared: ['cancel-to-join'],
    score: 12,
    critical: [
      'cancellation/where',
      'cancellation/exit-charge',
      'cancellation/charge-known',
      'cancellation/pressure',
      'cancellation/confirmation',
    ],
  },
  {
    checklist: 'documents',
    tells: 'an electronic invoice with half the contact data',
    script: {
      'phone-on-invoice': true,
      'price-of-call': 'normal-rate',
      'written-route': true,
      'registered-name': 'name-and-address',
      'how-to-complain': true,
      'is-e-invoice': true,
      'e-invoice-contact': ['contact'],
      'invoice-file': { kind: 'skip', note: '' },
      'exit-terms': ['charge', 'notice', 'how'],
      consistent: true,
    },
    score: 95,
    critical: [],
  },
  {
    checklist: 'culture',
    tells: 'a leader who does everything and knows it',
    script: Object.fromEntries(
      shippedById('culture').questions.map((question) => [
        question.id,
        question.id === 'excuses' ? [] : best(question),
      ]),
    ) as Script,
    score: 100,
    critical: [],
  },
];

/** The best answer that a question knows: all of several options, the last good one of others. */
function best(question: Question): Script[string] {
  const type = questionType(question);
  const prompt = type.prompt(question);
  if (prompt.kind === 'line') return 100;
  const values = prompt.choices.map(({ value }) => value);
  if (prompt.several) return values.map(String);
  const isGood = (value: AnswerValue) => type.points || type.grade?.(question, value) === 'good';
  return values.findLast(isGood) ?? values[0]!;
}

describe.each(stories)('$checklist: $tells', ({ checklist, script, spared = [], score, critical }) => {
  it('asks what matters, spares the rest, and comes to the score', async () => {
    const { prompter, audit, evidence } = await walked(shippedById(checklist), script);
    expect(prompter.asked).toEqual(
      shippedById(checklist)
        .questions.map(({ id }) => id)
        .filter((id) => id in script),
    );
    expect(spared.filter((id) => prompter.asked.includes(id))).toEqual([]);
    expect(audit.score?.value).toBe(score);
    const failed = audit.findings.filter((finding) => finding.critical && finding.credit === 0);
    expect(failed.map(({ check }) => check)).toEqual(critical);
    expect(audit.finishedAt).toBe(evidence.finishedAt);
  });
});
