/** Does the home page show where to get in touch? */

import type { Section } from '../../language/language.js';
import { defineCheck } from '../../model/check.js';
import { quoteExhibit } from '../judging/exhibits.js';
import { goalsOn, linksAbout, mentions } from '../judging/page-words.js';
import { homePage, type ReadPage } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';
import { labelOf } from '../recognise/labels.js';
import type { Pressable } from '../recognise/link-view.js';

/** Where people look for a contact first. */
const FRAME: readonly string[] = ['header', 'navigation', 'footer'];

export default defineCheck({
  id: 'website/contact-link-on-home-page',
  title: 'The home page shows where to get in touch',
  why: 'A company that cannot be found on its own home page seems to hope that nobody calls.',
  source: 'Directive 2000/31/EC, article 5(1)(c): a rapid, direct and effective way to get in touch',
  weight: 5,
  needs: 'site',
  outcomes: {
    present: { verdict: 'pass', says: 'The header or footer of the home page leads to a contact.' },
    'on-the-page': { verdict: 'pass', says: 'The home page itself holds the way to get in touch.' },
    indirect: {
      verdict: 'fail',
      credit: 0.5,
      says: 'The home page leads to help or an imprint, but no link there says that somebody can be reached.',
      remedy: { text: 'Call it “Help and contact”, or add “Contact” beside it.', effort: 'minutes' },
    },
    'in-text': {
      verdict: 'fail',
      credit: 0.5,
      says: 'The home page leads to a contact from its text alone, not from header or footer.',
      remedy: { text: 'Add “Contact” to the footer, and better to the header, too.', effort: 'minutes' },
    },
    hidden: {
      verdict: 'fail',
      credit: 0.5,
      says: 'The link to a contact shows only after a menu is opened.',
      remedy: { text: 'Show the link “Contact” in the footer without a menu.', effort: 'minutes' },
    },
    missing: {
      verdict: 'fail',
      says: 'The home page names no place to get in touch.',
      remedy: { text: 'Put a link “Contact” into the header and footer of every page.', effort: 'minutes' },
    },
    'not-seen': { verdict: 'cant-tell', says: 'The home page could not be read.' },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const home = homePage(site);
    if (!home) return { outcome: 'not-seen' };
    const goals = goalsOn(home.facts);
    const found = [...goals.ranked('contact'), ...goals.ranked('complain')].map(({ fact }) => fact);
    const named = found.filter((fact) => namesContact(home, fact));
    const shown = named.filter(({ visible }) => visible);
    const inFrame = shown.find(({ region }) => FRAME.includes(region));
    if (inFrame) return { outcome: 'present', exhibits: [quoteExhibit(inFrame, home)] };
    const { contact } = site.journeys;
    if (contact.reached !== 'not-found' && contact.pageLoads === 0) return { outcome: 'on-the-page' };
    if (shown[0]) return { outcome: 'in-text', exhibits: [quoteExhibit(shown[0], home)] };
    if (named[0]) return { outcome: 'hidden', exhibits: [quoteExhibit(named[0], home)] };
    const around = found[0] ?? linksAbout(home.facts, 'imprint')[0];
    if (around) return { outcome: 'indirect', exhibits: [quoteExhibit(around, home)] };
    return { outcome: 'missing', exhibits: [{ kind: 'url', url: home.url }] };
  }),
});

const HELP = ['serviceHelp', 'faq'] as const;
const SOMEBODY = ['contact', 'phone', 'email', 'chat', 'complaint', 'feedback'] as const;

/** "Help" alone promises nobody to talk or write to; "Help & contact" does. */
function namesContact({ facts }: ReadPage, fact: Pressable): boolean {
  const label = labelOf(fact);
  const says = (section: Section): boolean => mentions(facts, label, section);
  return !HELP.some(says) || SOMEBODY.some(says);
}
