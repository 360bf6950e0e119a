/** Links to Portugal's electronic complaints book. */
import type { LinkFact, PageFacts } from '../../model/page-facts.js';

/** Matches `livroreclamacoes.pt` and its subdomains as the host of an address. */
const COMPLAINTS_BOOK = /^https?:\/\/(?:[\w-]+\.)*livroreclamacoes\.pt(?:[:/?#]|$)/i;

export const complaintsBookLinks = ({ links }: PageFacts): LinkFact[] =>
  links.filter(({ href }) => COMPLAINTS_BOOK.test(href));
