/** What a press has changed: the same view with more to see, another view, or nothing. */
import { describe, expect, it, test } from 'vitest';
import type { ElementFact, PageFacts } from '../../../src/model/page-facts.js';
import { changeBetween, isNothing, withoutFields } from '../../../src/website/search/changes.js';
import { block, button, field, form, heading, link } from '../../support/page-parts.js';
import { at, pageFacts } from '../../support/site-evidence.js';

const page = (said: Partial<PageFacts> = {}): PageFacts => pageFacts({ url: at('/help'), ...said });
const title = (text: string, said: Parameters<typeof heading>[1] = {}) =>
  heading(text, { level: 1, ...said });

describe('another view has come', () => {
  const help = [title('Help')];

  it.each<[what: string, before: Partial<PageFacts>, after: Partial<PageFacts>, isOne: boolean]>([
    ['at another address', {}, { url: at('/contact') }, true],
    ['at another route', {}, { url: at('/help#/contact') }, true],
    ['at a place on the page', {}, { url: at('/help#contact') }, false],
    ['under another heading', { headings: help }, { headings: [title('Contact')] }, true],
    ['under the same heading', { headings: help }, { headings: [title('Help')] }, false],
    ['with another heading before it', { headings: help }, { headings: [title('Hello'), ...help] }, false],
    [
      'with the heading of before one level down',
      { headings: help },
      { headings: [title('Contact'), heading('Help')] },
      false,
    ],
    [
      'with the heading of before out of sight',
      { headings: help },
      { headings: [title('Contact'), title('Help', { visible: false })] },
      true,
    ],
    ['under its first heading', {}, { headings: help }, false],
    ['without its heading', { headings: help }, {}, false],
    ['with a heading of the second level', { headings: help }, { headings: [heading('Contact')] }, false],
    [
      'with a heading out of sight',
      { headings: help },
      { headings: [title('Contact', { visible: false })] },
      false,
    ],
    [
      'with a heading in a dialog',
      { headings: help },
      { headings: [title('Contact', { region: 'dialog' })] },
      false,
    ],
    [
      'behind a dialog',
      { headings: [title('Cookies', { region: 'dialog' }), ...help] },
      { headings: [title('Contact')] },
      true,
    ],
  ])('%s: %j', (_what, before, after, isOne) => {
    expect(changeBetween(page(before), page(after)).newView).toBe(isOne);
  });

  it('and all of it is new', () => {
    const links = [link('Contact', '/contact')];
    const after = page({ url: at('/contact'), links });
    expect(changeBetween(page({ links }), after).facts).toBe(after);
  });
});

describe('in the same view', () => {
  const known = (said: Partial<ElementFact> = {}) => button('Topic', { path: 'main > button', ...said });

  it.each<[what: string, after: Partial<ElementFact>, isNew: boolean]>([
    ['the same', {}, false],
    ['out of sight', { path: 'x', visible: false }, false],
    ['somewhere else', { path: 'main > div > button' }, true],
    ['in a frame', { frame: 'iframe' }, true],
    ['of another name', { name: 'Invoice' }, true],
    ['of another text, but of the same name', { text: 'Invoice' }, false],
  ])('what is %s is new: %j', (_what, after, isNew) => {
    const { facts } = changeBetween(page({ controls: [known()] }), page({ controls: [known(after)] }));
    expect(facts.controls).toHaveLength(isNew ? 1 : 0);
  });

  it('what has no name is known by its text', () => {
    const of = (text: string) => page({ controls: [known({ name: '', text })] });
    expect(changeBetween(of('Invoice'), of('Delivery')).facts.controls).toHaveLength(1);
    expect(changeBetween(of('Invoice'), of('Invoice')).facts.controls).toEqual([]);
  });

  it.each([
    [0, true],
    [59, true],
    [60, false],
  ])('what differs after %i letters is new: %j', (letters, isNew) => {
    const of = (last: string) => page({ controls: [known({ name: `${'x'.repeat(letters)}${last}` })] });
    expect(changeBetween(of('a'), of('b')).facts.controls).toHaveLength(isNew ? 1 : 0);
  });

  it('what could not be seen before is new, and hidden links stay', () => {
    const [seen, hidden] = [link('Contact', '/c'), link('Contact', '/c', { visible: false })];
    expect(changeBetween(page({ links: [hidden] }), page({ links: [seen] })).facts.links).toEqual([seen]);
    expect(changeBetween(page({ links: [seen] }), page({ links: [seen] })).facts.links).toEqual([]);
    expect(changeBetween(page({ links: [hidden] }), page({ links: [hidden] })).facts.links).toEqual([hidden]);
  });

  it('text that was read before is not new', () => {
    const { facts } = changeBetween(
      page({ blocks: [block('Read')] }),
      page({ blocks: [block('Read', { order: 9 }), block('Unread')] }),
    );
    expect(facts.blocks.map(({ text }) => text)).toEqual(['Unread']);
  });

  it('a form is new with each field that can be seen now', () => {
    const [email, topic] = [field('Email', 'email', { path: 'a' }), field('Topic', 'text', { path: 'b' })];
    const hidden = { ...topic, visible: false };
    const shown = (before: (typeof email)[], after: (typeof email)[]) =>
      changeBetween(page({ forms: [form('Write', before)] }), page({ forms: [form('Write', after)] })).facts
        .forms.length;
    expect(shown([email], [email])).toBe(0);
    expect(shown([email], [email, topic])).toBe(1);
    expect(shown([email], [email, hidden])).toBe(0);
    expect(shown([email, hidden], [email, topic])).toBe(1);
    expect(shown([email, topic], [email])).toBe(0);
    expect(
      changeBetween(page(), page({ forms: [form('Write', [email], { visible: false })] })).facts.forms,
    ).toHaveLength(1);
  });

  it('everything else is as it is afterwards', () => {
    const after = page({ title: 'Help', words: 7 });
    expect(changeBetween(page(), after).facts).toEqual(after);
  });
});

test('a step is left without the fields that were filled in before', () => {
  const [email, name] = [field('Email', 'email', { path: 'a' }), field('Name', 'text', { path: 'b' })];
  const left = (before: ReturnType<typeof form>[]) =>
    withoutFields(page({ forms: [form('Write', [email, name])] }), page({ forms: before })).forms.map(
      ({ fields }) => fields.map(({ label }) => label),
    );
  expect(left([form('Write', [email])])).toEqual([['Name']]);
  expect(left([form('Write', [{ ...email, visible: false }])])).toEqual([['Email', 'Name']]);
  expect(left([])).toEqual([['Email', 'Name']]);
});

test.each<[what: string, facts: Partial<PageFacts>, is: boolean]>([
  ['nothing', {}, true],
  ['a link', { links: [link('Contact', '/c')] }, false],
  ['a link out of sight', { links: [link('Contact', '/c', { visible: false })] }, true],
  ['a control', { controls: [button('Next')] }, false],
  ['a form', { forms: [form('Write', [])] }, false],
  ['text', { blocks: [block('Thanks')] }, false],
  ['a heading', { headings: [heading('Thanks')] }, true],
])('a press that has shown %s has changed nothing: %j', (_what, facts, is) => {
  expect(isNothing({ newView: false, facts: page(facts) })).toBe(is);
});
