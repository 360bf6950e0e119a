/** Fields to chat in are told from forms that take a message. */
import { expect, it } from 'vitest';
import { isChat } from '../../../src/website/recognise/chat-forms.js';
import type { FieldReading, FormReading } from '../../../src/website/recognise/forms.js';

const field = (type: string, kind: FieldReading['kind'], label = '', attributes = {}): FieldReading =>
  ({ kind, fact: { type, label, placeholder: '', attributes } }) as FieldReading;

const form = (fields: readonly FieldReading[], attributes = {}): FormReading =>
  ({ fields, fact: { heading: '', attributes } }) as unknown as FormReading;

it.each([
  ['one line for a message', form([field('text', 'message')]), true],
  ['a text in a form called chat-input', form([field('textarea', 'message')], { class: 'chat-input' }), true],
  ['a text that says chat', form([field('textarea', 'message', 'Chat with us')]), true],
  ['one text alone', form([field('textarea', 'message', 'Your feedback')]), false],
  ['a text in a form of Chateau Example', form([field('textarea', 'message')], { class: 'chateau' }), false],
  ['a text and an address', form([field('textarea', 'message'), field('email', 'email')]), false],
  ['a search', form([field('search', 'other')]), false],
])('%s', (_, one, chats) => {
  expect(isChat(one)).toBe(chats);
});
