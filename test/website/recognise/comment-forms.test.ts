/** Forms in which readers write to each other are no way to reach the company. */
import { expect, it } from 'vitest';
import { isCommentForm } from '../../../src/website/recognise/comment-forms.js';
import { button, field, form } from '../../support/page-parts.js';

const fields = [field('Name'), field('Email', 'email'), field('Text', 'textarea')];

it.each([
  ['by its heading', form('Leave a comment', fields)],
  ['by its send control', form('', fields, { submits: [button('Post a comment')] })],
  ['by the address it sends to', form('', fields, { rawAction: '/wp-comments-post.php' })],
  ['by its name', form('', fields, { attributes: { id: 'commentform' } })],
])('knows a comment form %s', (_, comment) => {
  expect(isCommentForm(comment)).toBe(true);
});

it('leaves contact forms alone', () => {
  expect(isCommentForm(form('Contact us', fields))).toBe(false);
  expect(isCommentForm(form('Send us a message', fields, { attributes: { class: 'contact-form' } }))).toBe(
    false,
  );
});
