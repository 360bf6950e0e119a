/** A form that asks in several steps is told from one that is sent at once, however its elements are named. */
import { describe, expect, it } from 'vitest';
import type { ControlFact, FormFact } from '../../../src/model/page-facts.js';
import { readForms } from '../../../src/website/recognise/forms.js';
import { stepForms } from '../../../src/website/search/multi-step-form.js';
import { pageContext } from '../../../src/website/search/page-context.js';
import { button, field, form } from '../../support/page-parts.js';
import { at, pageFacts } from '../../support/site-evidence.js';

const about = { site: at('/'), viewport: 'desktop', country: null } as const;

function nextOf(asked: Partial<FormFact>, controls: readonly ControlFact[]): string[] {
  const fields = [field('Your name'), field('What happened?', 'textarea')];
  const facts = pageFacts({ forms: [form('About you', fields, asked)], controls });
  const context = pageContext(facts, about, { state: at('/'), via: { complain: 0.9 } });
  return stepForms(readForms(facts), context).map(({ next }) => next.text);
}

const next = (said: Partial<ControlFact>) => button('Next', { path: 'main > form > button', ...said });

describe('a step of several', () => {
  it('is seen although an element with an id stands between the form and its button', () => {
    const asked = { path: 'main > form', index: 2, submits: [] };
    expect(nextOf(asked, [next({ path: '#step-1 > button', form: 2 })])).toEqual(['Next']);
    expect(nextOf(asked, [next({ path: '#step-1 > button', form: 1 })])).toEqual([]);
  });

  it('is seen without a form element, and in frames', () => {
    const asked = { path: 'main > div', index: null, submits: [] };
    expect(nextOf(asked, [next({ path: 'main > div > button' })])).toEqual(['Next']);
    expect(nextOf(asked, [next({ path: '#step-1 > button' })])).toEqual([]);
    const last = next({ path: '#step-1 > button' });
    expect(nextOf({ ...asked, submits: [last] }, [last])).toEqual(['Next']);
    expect(nextOf({ ...asked, frame: at('/frame') }, [next({ path: 'main > div > button' })])).toEqual([]);
  });

  it('is none if what can be seen is sent', () => {
    const send = button('Send', { path: '#send', kind: 'submit', form: 2 });
    const asked = { path: 'main > form', index: 2, submits: [send] };
    expect(nextOf(asked, [next({ form: 2 }), send])).toEqual([]);
  });
});
