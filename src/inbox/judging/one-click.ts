/** Whether the list headers allow to unsubscribe with one click (RFC 8058 section 3.1). Pure. */
import type { MessageFacts } from '../../model/inbox-evidence.js';

/** What is missing; null where both headers are right. */
export function oneClick({ unsubscribe, post }: MessageFacts['list']): 'no-https' | 'no-post-header' | null {
  if (!unsubscribe.some((uri) => /^https:\/\//i.test(uri))) return 'no-https';
  return /^list-unsubscribe\s*=\s*one-click$/i.test(post?.trim() ?? '') ? null : 'no-post-header';
}
