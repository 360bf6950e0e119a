/** What kind of page this is; a first version. */
import type { PageFacts } from '../../model/page-facts.js';
export const isComplaintPage = (f: PageFacts) =>
  /complain/i.test(f.title + f.headings.map((h) => h.text).join(' '));
