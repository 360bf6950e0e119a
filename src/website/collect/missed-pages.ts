/** What could not be seen of a website, in one sentence for the report. Pure. */
import type { VisitedPage } from '../../model/evidence.js';

/** Null where every page that was asked for could be read. */
export function missedOf(pages: readonly VisitedPage[]): string | null {
  const failed = [...new Map(pages.filter(wasMissed).map((page) => [page.requestedUrl, page])).values()];
  const [first, ...others] = failed;
  if (!first) return null;
  const more = others.length === 0 ? '' : `, and ${others.length} more could not be read either`;
  return `the site was seen in part: ${first.requestedUrl} could not be read (${first.failure})${more}`;
}

const wasMissed = ({ failure, why }: VisitedPage): boolean => failure !== null && why !== 'not-found-probe';
