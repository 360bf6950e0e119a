/** Pages that were to lead to a goal and do not: what a customer is left with there. Pure. */

import type { Section } from '../../language/language.js';
import { readText } from '../../language/reading.js';
import { wordTable } from '../../language/word-table.js';
import { NO_WORK } from '../../model/effort.js';
import type { Goal } from '../../model/journey.js';
import { GOALS } from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import { addressesOf } from '../recognise/addresses.js';
import { offersChat } from '../recognise/chat-forms.js';
import { readForms } from '../recognise/forms.js';
import { phonesOf } from '../recognise/phones.js';
import type { Endpoint } from './cheapest-paths.js';
import { asElement, endpointAt, plainEndpoint } from './endpoints.js';
import type { PageContext } from './page-context.js';
import { EXPLICIT_RELEVANCE } from './relevance.js';
import { FILE } from './transitions.js';

/** Without a country not every number can be told: at least seven digits with the signs of numbers between them. */
const NUMBER = /(?:\+|\(0|\b0|\b1[ -]?8)\d?(?:[\s().\-/]*\d){6,13}\b/;

/** A link of this relevance is called contact, whatever help stands beside it (our assumption). */
const UNMISTAKABLE = 0.9;
/** Share of a control's words that names what it is about (our assumption). */
const NAMES = 0.3;

export function unlinkedEndpoints(found: readonly Endpoint[], context: PageContext): Endpoint[] {
  return (['contact', 'complain', 'cancel'] as const).flatMap((goal) => {
    if (found.some((endpoint) => endpoint.goal === goal)) return [];
    const led = isLedTo(goal, context);
    const phone = goal === 'cancel' && !led ? [] : numbersAsText(goal, led, context);
    if (!led) return phone;
    const walls = obstaclesInPlace(goal, context);
    const page = { ...plainEndpoint(goal, 'page', NO_WORK, context, walls), named: goal === 'complain' };
    if (walls.length > 0) return [...phone, { ...page, reached: 'blocked' as const }];
    return phone.length > 0 ? phone : [page];
  });
}

/** The page was to lead to the goal: by the control that led here, or by what it is about. */
function isLedTo(
  goal: 'contact' | 'complain' | 'cancel',
  { via, complaints, cancels }: PageContext,
): boolean {
  if ((goal === 'complain' && complaints) || (goal === 'cancel' && cancels)) return true;
  const { [goal]: relevance = 0, help = 0 } = via;
  return (
    relevance >= EXPLICIT_RELEVANCE && (relevance > help || (goal === 'contact' && relevance >= UNMISTAKABLE))
  );
}

/** A page that did not come is an end as well, for those who were told that it leads there. */
export function failedPageEndpoints(
  context: Pick<PageContext, 'via' | 'viewport' | 'state'>,
  status: number | null,
): Endpoint[] {
  return blockedEndpoints(context, status !== null && status < 500 ? 'dead-link' : 'error-page');
}

/** Customers who were told that it leads there are stopped. */
export function blockedEndpoints(
  context: Pick<PageContext, 'via' | 'viewport' | 'state'>,
  obstacle: Obstacle,
): Endpoint[] {
  return GOALS.filter((goal) => goal !== 'buy' && (context.via[goal] ?? 0) >= EXPLICIT_RELEVANCE).map(
    (goal) => ({
      ...plainEndpoint(goal, 'blocked', NO_WORK, { ...context, facts: { url: context.state } }, [obstacle]),
      named: goal === 'complain',
    }),
  );
}

/** A number that is not a link can still be dialled. */
function numbersAsText(goal: Goal, led: boolean, context: PageContext): Endpoint[] {
  const { facts } = context;
  const { languages, country } = context;
  const numbers = phonesOf(facts, country)
    .filter(({ fax }) => !fax)
    .map(({ text }) => text);
  const callsItContact = (context.via.contact ?? 0) >= EXPLICIT_RELEVANCE;
  const block = facts.blocks.find(({ text, region }) => {
    const known = numbers.some((number) => text.includes(number));
    if (!known && !((led || callsItContact) && NUMBER.test(text))) return false;
    const { matches } = readText(text.slice(0, 120), { languages });
    if (goal !== 'contact' && (region === 'header' || region === 'navigation')) return false;
    return led || callsItContact ? region !== 'footer' : matches.has('phone') || matches.has('contact');
  });
  if (!block) return [];
  const at = asElement(block);
  return goal === 'contact'
    ? [endpointAt(at, goal, 'phone', context)]
    : [{ ...endpointAt(at, goal, 'blocked', context, ['phone-only']), named: led }];
}

const inText = ({ region }: Pick<ElementFact, 'region'>): boolean =>
  region === 'main' || region === 'body' || region === 'dialog';

const apps = wordTable(['app'], ({ contact }) => contact?.byApp);

/** The text says that it is done in an app: "in our app", "download the app", without a word of another way. */
function sendsToApp({ blocks }: PageFacts): boolean {
  return blocks.some((block) => inText(block) && apps().inText(block.text).length > 0);
}

const letters = wordTable(['letter'], ({ contact }) => contact?.byPost);

/** The text says so, or a page that was to lead to the goal holds an address and nothing else. */
function asksForLetters({ blocks }: PageFacts): boolean {
  const text = blocks.filter(inText);
  return (
    text.some((block) => letters().inText(block.text).length > 0) || addressesOf({ blocks: text }).length > 0
  );
}

/** Whether a control names a section, beside what else it says. */
const names = ({ name, text }: ElementFact, section: Section): boolean =>
  (readText(name || text).matches.get(section)?.share ?? 0) >= NAMES;

/** What stands on the page in place of a way to write. */
function obstaclesInPlace(goal: Goal, { facts, languages }: PageContext): Obstacle[] {
  const visible = facts.links.filter(
    ({ visible: seen, region }) => seen && region !== 'footer' && region !== 'header',
  );
  const stores = visible.some(({ href }) => /^https:\/\/(play\.google|apps\.apple)\.com\//.test(href));
  const section = goal === 'complain' ? 'complaint' : goal === 'cancel' ? 'cancelContract' : 'contact';
  const paper = visible.some(
    ({ href, text, name }) =>
      /^https?:/.test(href) &&
      URL.canParse(href) &&
      FILE.test(new URL(href).pathname) &&
      (readText(text || name, { languages }).matches.has(section) || /form|pdf/i.test(text)),
  );
  if (paper) return ['pdf-only'];
  if (stores || sendsToApp(facts)) return ['app-only'];
  if (offersChat(facts, readForms(facts), languages)) return ['forced-chatbot'];
  if ([...facts.controls, ...visible].some((fact) => fact.visible && inText(fact) && names(fact, 'login')))
    return ['login-wall'];
  return asksForLetters(facts) ? ['post-only'] : [];
}
