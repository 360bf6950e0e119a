/** Forms below an article or a product in which readers write to each other, not to the company. Pure. */
import { readText } from '../../language/reading.js';
import type { FormFact } from '../../model/page-facts.js';
import { strength } from './link-view.js';

/** Names that blogs and shops give them: `commentform`, `wp-comments-post.php`, `review-form`. */
const NAMED = /comment-?(?:form|s-post)|review-?form|respond\b/i;

/** By its names, its heading or its send control: "Leave a comment", "Write a review". */
export function isCommentForm({ attributes, rawAction, heading, submits }: FormFact): boolean {
  const { id = '', class: classes = '' } = attributes;
  if (NAMED.test(`${id} ${classes} ${rawAction}`)) return true;
  return [heading, ...submits.map(({ name, text }) => name || text)].some(
    (label) => strength(readText(label), 'review') >= 0.6,
  );
}
