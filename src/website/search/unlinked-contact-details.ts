/** Pages that were to lead to a goal and do not: what a customer is left with there. Pure. */

import type { Section } from '../../language/language.js';
import { readText } from '../../language/reading.js';
import { wordTable } from '../../language/word-table.js';
import type { Goal } from '../../model/journey.js';
import { GOALS } from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import { addressesOf } from '../recognise/addresses.js';
import { offersChat } from '../recognise/chat-forms.js';
import { readForms } from '../recognise/forms.js';
import { phonesOf } from '../recognise/phones.js';
import type { End } from './cheapest-paths.js';
import type { EndContext } from './endpoints.js';
import { endOf, reachedBy, SAYS_SO } from './endpoints.js';
import { NO_WORK } from './no-work.js';
import { FILE, type MoveContext } from './transitions.js';

/** Without a country not every number can be told: at least seven digits with the signs of numbers between them. */
const NUMBER = /(?:\+|\(0|\b0|\b1[ -]?8)\d?(?:[\s().\-/]*\d){6,13}\b/;

/** A link of this promise is called contact, whatever help stands beside it (our assumption). */
const SAYS_NOTHING_ELSE = 0.9;
/** Share of a control's words that names what it is about (our assumption). */
const NAMES = 0.3;

export function deadEndsOf(found: readonly End[], context: EndContext): End[] {
  return (['contact', 'complain', 'cancel'] as const).flatMap((goal) => {
    if (found.some((end) => end.goal === goal)) return [];
    const led =
      ((context.via[goal] ?? 0) >= SAYS_SO &&
        ((context.via[goal] ?? 0) > (context.via.help ?? 0) ||
          (goal === 'contact' && (context.via.contact ?? 0) >= SAYS_NOTHING_ELSE))) ||
      (goal === 'complain' && context.complaints) ||
      (goal === 'cancel' && context.cancels);
    const phone = goal === 'cancel' && !led ? [] : numbersAsText(goal, led, context);
    if (!led) return phone;
    const walls = obstaclesOf(goal, context);
    const page = { ...endOf(goal, 'page', NO_WORK, context, walls), named: goal === 'complain' };
    if (walls.length > 0) return [...phone, { ...page, reached: 'blocked' as const }];
    return phone.length > 0 ? phone : [page];
  });
}

/** A page that did not come is an end as well, for those who were told that it leads there. */
export function failedEnds(
  context: Pick<MoveContext, 'via' | 'viewport' | 'state'>,
  status: number | null,
): End[] {
  return wallsAt(context, status !== null && status < 500 ? 'dead-link' : 'error-page');
}

/** Customers who were told that it leads there are stopped. */
export function wallsAt(context: Pick<MoveContext, 'via' | 'viewport' | 'state'>, obstacle: Obstacle): End[] {
  const facts = { url: context.state } as MoveContext['facts'];
  return GOALS.filter((goal) => goal !== 'buy' && (context.via[goal] ?? 0) >= SAYS_SO).map((goal) => ({
    ...endOf(goal, 'blocked', NO_WORK, { ...context, facts }, [obstacle]),
    named: goal === 'complain',
  }));
}

/** A number that is not a link can still be dialled. */
function numbersAsText(goal: Goal, led: boolean, context: EndContext): End[] {
  const { facts } = context;
  const { languages, country } = context;
  const numbers = phonesOf(facts, country)
    .filter(({ fax }) => !fax)
    .map(({ text }) => text);
  const callsItContact = (context.via.contact ?? 0) >= SAYS_SO;
  const block = facts.blocks.find(({ text, region }) => {
    const known = numbers.some((number) => text.includes(number));
    if (!known && !((led || callsItContact) && NUMBER.test(text))) return false;
    const says = readText(text.slice(0, 120), { languages }).matches;
    if (goal !== 'contact' && (region === 'header' || region === 'navigation')) return false;
    return led || callsItContact ? region !== 'footer' : says.has('phone') || says.has('contact');
  });
  if (!block) return [];
  const at = {
    ...block,
    path: '',
    tag: '',
    role: null,
    name: '',
    visible: true,
    attributes: {},
  } as ElementFact;
  return goal === 'contact'
    ? [reachedBy(at, goal, 'phone', context)]
    : [{ ...reachedBy(at, goal, 'blocked', context, ['phone-only']), named: led }];
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
const says = ({ name, text }: ElementFact, section: Section): boolean =>
  (readText(name || text).matches.get(section)?.share ?? 0) >= NAMES;

/** What stands on the page in place of a way to write. */
function obstaclesOf(goal: Goal, { facts, languages }: EndContext): Obstacle[] {
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
  if ([...facts.controls, ...visible].some((fact) => fact.visible && inText(fact) && says(fact, 'login')))
    return ['login-wall'];
  return asksForLetters(facts) ? ['post-only'] : [];
}
