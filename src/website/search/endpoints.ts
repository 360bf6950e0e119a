/** The places on a page where a customer reaches a goal, or is stopped. Pure. */

import { readText } from '../../language/reading.js';
import type { Work } from '../../model/effort.js';
import { assumptionsFor, clickSeconds, NO_WORK, workEffort } from '../../model/effort.js';
import type { Goal, JourneyForm, Reached, Step } from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { ElementFact, LinkFact, TextBlock } from '../../model/page-facts.js';
import { isChat } from '../recognise/chat-forms.js';
import { isCheckout } from '../recognise/checkout-address.js';
import { isCommentForm } from '../recognise/comment-forms.js';
import { emailsInText, emailsOf } from '../recognise/emails.js';
import type { FormReading } from '../recognise/forms.js';
import { shortLabel } from '../recognise/labels.js';
import { isOutsideBody } from '../recognise/outside-services.js';
import { isPageAbout } from '../recognise/page-kind.js';
import { asksForPerson, personalData } from '../recognise/personal-fields.js';
import { asBroken, hasNoSend, sleeps } from './broken-forms.js';
import type { Endpoint } from './cheapest-paths.js';
import { isCalledContact, isOffer } from './offer-forms.js';
import type { PageContext } from './page-context.js';
import { EXPLICIT_RELEVANCE } from './relevance.js';
import { scrollsTo, wordsAbove } from './transitions.js';

export function pageEndpoints(forms: readonly FormReading[], context: PageContext): Endpoint[] {
  return [
    ...forms.flatMap((form) => [...formEndpoints(form, context), ...offerEndpoints(form, context)]),
    ...context.facts.links
      .filter(({ visible }) => visible)
      .flatMap((link) => addressEndpoints(link, context)),
    ...emailsInWords(context),
  ];
}

/** An address that is no link can still be written to; one that is a link somewhere on the page is that link. */
function emailsInWords(context: PageContext): Endpoint[] {
  const { facts, complaints, cancels } = context;
  const links = facts.links.filter(({ visible }) => visible);
  const inFrame = new Set(emailsOf({ links: links.filter(isOfEveryPage), blocks: [] }));
  const inText = new Set(emailsOf({ links: links.filter((link) => !isOfEveryPage(link)), blocks: [] }));
  return facts.blocks.flatMap((block) => {
    // A link in the footer says nothing about this page.
    const linked = isOfEveryPage(block) ? new Set([...inFrame, ...inText]) : inText;
    const own = emailsInText(block.text).filter((address) => isOwnAddress(address.toLowerCase(), block.text));
    if (own.length === 0 || own.every((address) => linked.has(address.toLowerCase()))) return [];
    const at = asElement(block);
    const about = !isOfEveryPage(block);
    return [
      endpointAt(at, 'contact', 'email', context),
      ...(complaints && !about
        ? []
        : [{ ...endpointAt(at, 'complain', 'email', context), named: complaints }]),
      ...(cancels && about ? [{ ...endpointAt(at, 'cancel', 'email', context), named: true }] : []),
    ];
  });
}

/** What is said of an ombudsman or a regulator leads to them and not to the company. */
const isOwnAddress = (address: string, text: string): boolean =>
  emailsOf({ links: [], blocks: [{ text: address } as TextBlock] }).length > 0 &&
  !isOutsideBody(address.split('@').at(-1) ?? '') &&
  !readText(text).matches.has('escalation');

/** A block of text as the place that a customer reads down to. */
export const asElement = (block: TextBlock): ElementFact => ({
  ...block,
  path: '',
  tag: '',
  role: null,
  name: '',
  visible: true,
  attributes: {},
});

/** Endpoints at one form, by what it is for. */
export function formEndpoints(form: FormReading, page: PageContext): Endpoint[] {
  if (!form.fact.visible) return [];
  switch (form.purpose) {
    case 'complaint':
      return atComplaintForm(form, page);
    case 'contact':
      return atContactForm(form, page);
    case 'order':
      return atOrderForm(form, page);
    case 'login':
      return atLogin(page);
    case 'search':
      return [];
    default:
      return atOtherForm(form, page);
  }
}

/** The form is where the journey ends, or where it is stopped because nothing can be sent. */
function atForm(form: FormReading, page: PageContext, goal: Goal, more: Partial<Endpoint> = {}): Endpoint {
  const endpoint: Endpoint = {
    ...plainEndpoint(goal, 'form', formWork(form, page), page, form.obstacles),
    form: journeyForm(form, page.facts.url),
    ...(sleeps(form) ? { asleep: form.fact } : {}),
    ...more,
  };
  return hasNoSend(form, page.facts) ? asBroken(endpoint) : endpoint;
}

/** Also takes other messages; of a form that leaves no room for words only a step of several is known. */
const atComplaintForm = (form: FormReading, page: PageContext): Endpoint[] =>
  takesWords(form) || page.stepped
    ? [atForm(form, page, 'complain', { named: true }), atForm(form, page, 'contact', { aside: true })]
    : [];

function atContactForm(form: FormReading, page: PageContext): Endpoint[] {
  const { complaints, cancels, via } = page;
  const cancellation = cancels ? [atForm(form, page, 'cancel', { named: true })] : [];
  if (isCommentForm(form.fact) || !(takesWords(form) || page.stepped)) return cancellation;
  const contacts = (via.contact ?? 0) >= EXPLICIT_RELEVANCE;
  // A form that ends a contract, or that leaves no room for words, is not for saying anything else.
  if (!contacts && !complaints && (cancels || !leavesRoom(form))) return cancellation;
  const complaint = atForm(form, page, 'complain', { named: complaints, topic: form.complaintTopic });
  const other = isForSomethingElse(form, page) ? { ofAnotherPurpose: true as const } : {};
  return [atForm(form, page, 'contact', other), { ...complaint, ...other }, ...cancellation];
}

/** An offer, an application or a tool that happens to have room for words; what is called contact is contact. */
const isForSomethingElse = (form: FormReading, page: PageContext): boolean =>
  !isCalledContact(form, page) &&
  (isOffer(form, page) || isPageAbout(page.facts, 'careers') || form.fields.length > MOST_FIELDS);

/** More is asked by no form that is there to get in touch (our assumption). */
const MOST_FIELDS = 12;

/** A size and a quantity start an order; it ends where the customer's own data are asked for. */
const atOrderForm = (form: FormReading, page: PageContext): Endpoint[] =>
  asksForPerson(form)
    ? [atForm(form, page, 'buy', isCheckout(page.facts.url) ? { doubtful: true } : {})]
    : [];

function atLogin(page: PageContext): Endpoint[] {
  const wall = (goal: Goal): Endpoint => ({
    ...plainEndpoint(goal, 'blocked', NO_WORK, page, ['login-wall']),
    named: goal === 'complain',
  });
  return [...(page.complaints ? [wall('complain')] : []), ...(page.cancels ? [wall('cancel')] : [])];
}

function atOtherForm(form: FormReading, page: PageContext): Endpoint[] {
  const { stepped, complaints, cancels, via } = page;
  if (stepped && complaints) return [atForm(form, page, 'complain', { named: true })];
  if (stepped && (via.contact ?? 0) >= EXPLICIT_RELEVANCE) return [atForm(form, page, 'contact')];
  const ends = cancels && asksForPerson(form) && !isOfEveryPage(form.fact);
  return ends ? [atForm(form, page, 'cancel', { named: true })] : [];
}

/** Somebody could write here, or ask to be called; a search with a newsletter beside it is neither. */
const takesWords = (form: FormReading): boolean =>
  (leavesRoom(form) && !isChat(form)) ||
  personalData(form) > 1 ||
  form.fields.some(({ kind }) => kind === 'select');

/** Customers can say in their own words what they came for. */
const leavesRoom = ({ fields }: FormReading): boolean => fields.some(({ kind }) => kind === 'message');

function offerEndpoints(form: FormReading, context: PageContext): Endpoint[] {
  if (!isOffer(form, context)) return [];
  const endpoint = plainEndpoint('buy', 'form', formWork(form, context), context, form.obstacles);
  return [{ ...endpoint, form: journeyForm(form, context.facts.url) }];
}

/** An endpoint without steps of its own. */
export function plainEndpoint(
  goal: Goal,
  reached: Reached,
  work: Work,
  { facts, viewport }: { facts: Pick<PageContext['facts'], 'url'>; viewport: PageContext['viewport'] },
  obstacles: readonly Obstacle[],
): Endpoint {
  const { seconds } = workEffort({ ...work, obstacles }, assumptionsFor(viewport));
  return {
    goal,
    reached,
    named: false,
    topic: false,
    steps: [],
    form: null,
    obstacles,
    work: { ...work, obstacles },
    actions: 0,
    cost: seconds,
    url: facts.url,
  };
}

export function formWork({ fact, fields, obstacles }: FormReading, context: PageContext): Work {
  return {
    clicks: 0,
    pageLoads: 0,
    browsingWords: wordsAbove(fact, context.facts),
    formWords: fact.words,
    viewportsScrolled: scrollsTo(fact, context),
    fields: fields.map(({ kind, required, minLength }) => ({
      kind,
      required,
      ...(minLength ? { minLength } : {}),
    })),
    obstacles,
  };
}

export function journeyForm({ fields }: FormReading, url: string): JourneyForm {
  const required = fields.filter((field) => field.required);
  return {
    url,
    fields: fields.length,
    required: required.length,
    optional: fields.length - required.length,
    requiredFields: required.map(({ fact, kind }) => ({ label: fact.label || fact.key, kind })),
  };
}

/** `mailto:` and `tel:` links complete a journey with one more click. */
function addressEndpoints(link: LinkFact, context: PageContext): Endpoint[] {
  const scheme = /^(mailto|tel):/i.exec(link.href)?.[1]?.toLowerCase();
  if (!scheme) return [];
  const { complaints, cancels } = context;
  const endpoints =
    scheme === 'mailto'
      ? [
          endpointAt(link, 'contact', 'email', context),
          ...(complaints && isOfEveryPage(link)
            ? []
            : [{ ...endpointAt(link, 'complain', 'email', context), named: complaints }]),
          ...(cancels && !isOfEveryPage(link) ? [endpointAt(link, 'cancel', 'email', context)] : []),
        ]
      : [
          endpointAt(link, 'contact', 'phone', context),
          { ...endpointAt(link, 'complain', 'blocked', context, ['phone-only']), named: complaints },
          ...(cancels && !isOfEveryPage(link)
            ? [endpointAt(link, 'cancel', 'blocked', context, ['phone-only'])]
            : []),
        ];
  const step: Step = {
    action: 'click',
    text: shortLabel(link),
    href: link.href,
    from: context.facts.url,
    url: link.href,
    seconds: Math.round(clickSeconds(assumptionsFor(context.viewport)) * 10) / 10,
    loads: false,
    region: link.region,
  };
  return endpoints.map((endpoint) => ({
    ...endpoint,
    steps: [step],
    actions: endpoint.actions + 1,
    cost: endpoint.cost + step.seconds,
  }));
}

/** What stands in the header or footer belongs to every page, and says nothing about this one. */
const isOfEveryPage = ({ region }: Pick<ElementFact, 'region'>): boolean =>
  region === 'header' || region === 'navigation' || region === 'footer';

/** Reads down to an address or a number, which is then used. */
export function endpointAt(
  fact: ElementFact,
  goal: Goal,
  reached: Reached,
  context: PageContext,
  obstacles: readonly Obstacle[] = [],
): Endpoint {
  const work = {
    ...NO_WORK,
    browsingWords: wordsAbove(fact, context.facts),
    viewportsScrolled: scrollsTo(fact, context),
  };
  return plainEndpoint(goal, reached, work, context, obstacles);
}
