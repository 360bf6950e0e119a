/** Forms that cannot be sent are told from those whose send control stands elsewhere. */
import { describe, expect, it } from 'vitest';
import { readForms } from '../../../src/website/recognise/forms.js';
import { hasNoSend, sleeps } from '../../../src/website/search/broken-forms.js';
import { button, field, form } from '../../support/page-parts.js';
import { pageFacts } from '../../support/site-evidence.js';

const message = [field('Email', 'email'), field('Message', 'textarea')];

describe('a form', () => {
  const judged = (parts: Parameters<typeof pageFacts>[0]) => {
    const facts = pageFacts(parts);
    const reading = readForms(facts)[0]!;
    return { hasNoSend: hasNoSend(reading, facts), sleeps: sleeps(reading) };
  };

  it('without anything that sends cannot be sent', () => {
    const forms = [form('Contact us', message, { submits: [] })];
    expect(judged({ forms })).toEqual({ hasNoSend: true, sleeps: false });
  });

  it('may have its send control beside it', () => {
    const forms = [form('Contact us', message, { submits: [] })];
    expect(judged({ forms, controls: [button('Send', { region: 'main' })] }).hasNoSend).toBe(false);
  });

  it('of one line is sent by the Enter key', () => {
    const forms = [form('Search', [field('Search')], { submits: [] })];
    expect(judged({ forms }).hasNoSend).toBe(false);
  });

  it('whose only send control is disabled sleeps', () => {
    const submits = [button('Send', { kind: 'submit', disabled: true })];
    expect(judged({ forms: [form('Contact us', message, { submits })] }).sleeps).toBe(true);
  });
});
