/** What a walk suggests to do: critical failures first, reminders with a day, ideas in the person's own words. */
import { describe, expect, it } from 'vitest';
import { suggestedActions } from '../../src/checklist/suggested-actions.js';
import { shippedById } from '../support/checklists.js';
import { walked } from '../support/walk-world.js';

describe('suggested actions', () => {
  it('follow from failures, skipped questions that can be known later, and ideas', async () => {
    const checklist = shippedById('customer-conversation');
    const { evidence, audit } = await walked(checklist, {
      'drawn-at-random': false,
      'why-us': 'You answer the phone',
      'one-annoyance': 'The bills are $&',
      'one-improvement': null,
      pleased: 'not',
      expectations: 'fully',
      'anything-else': 'nothing',
      'easy-to-deal-with': 7,
      'on-your-side': true,
      'ended-at': '2026-11-22T10:00:00.000Z',
      'number-given': true,
      'customer-talked': 70,
      'went-back': { kind: 'skip', note: '' },
    });
    expect(suggestedActions(checklist, evidence, audit.findings)).toEqual([
      {
        check: 'customer-conversation/pleased',
        title: 'Repair first, then ask.',
        due: null,
        because: 'failed',
      },
      {
        check: 'customer-conversation/drawn-at-random',
        title: 'Draw from an exported list with your eyes shut.',
        due: null,
        because: 'failed',
      },
      {
        check: 'customer-conversation/went-back',
        title: 'Find out: Did you go back and say what you did about it?',
        due: '2026-12-22',
        because: 'reminder',
      },
      {
        check: 'customer-conversation/one-annoyance',
        title: 'Fix it and tell the customer: The bills are $&',
        due: null,
        because: 'idea',
      },
      expect.objectContaining({ check: 'customer-conversation/why-us', because: 'idea' }),
    ]);
  });

  it('put what is critical first', async () => {
    const checklist = shippedById('reception');
    const { evidence, audit } = await walked(checklist, { 'directions-right': false, 'open-on-time': false });
    const suggested = suggestedActions(checklist, evidence, audit.findings);
    expect(suggested.map(({ because }) => because)).toEqual(['critical', 'failed']);
  });
});
