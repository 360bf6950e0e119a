/** Whether a mail names a way to reach a person. Pure. */
import type { MessageFacts } from '../../model/inbox-evidence.js';

/** A mail link that does more than unsubscribe, a phone number, or a link that is called contact, help or complaint. */
export const hasContactRoute = ({ links, phones, contactRoutes, unsubscribe }: MessageFacts): boolean =>
  phones.length > 0 ||
  contactRoutes.length > 0 ||
  links.some(({ kind, href }) => kind === 'mail' && !unsubscribe.some((way) => way.href === href));
