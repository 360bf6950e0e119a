/** The places on a page where a customer reaches a goal, or is stopped. Pure. */

import { readPath } from '../../language/reading.js';
import type { Work } from '../../model/effort.js';
import { assumptionsFor, clickSeconds, workEffort } from '../../model/effort.js';
import type { Goal, JourneyForm, Reached, Step } from '../../model/journey.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { ElementFact, LinkFact } from '../../model/page-facts.js';
import { isChat } from '../recognise/chat-forms.js';
import { isCommentForm } from '../recognise/comment-forms.js';
import type { FormReading } from '../recognise/forms.js';
import { isCancelPage, isComplaintPage } from '../recognise/page-kind.js';
import { asksForPerson, personalData } from '../recognise/personal-fields.js';
import { asBroken, hasNoSend, sleeps } from './broken-forms.js';
import type { End } from './cheapest-paths.js';
import { NO_WORK } from './no-work.js';
import { labelOf, type MoveContext, scrollsTo, wordsAbove } from './transitions.js';

/** The context of moves, with what is known of the page as a whole. */
export interface EndContext extends MoveContext {
  /** The page or the control that led here calls it a complaint. */
  complaints: boolean;
  cancels: boolean;
  /** A quote, a booking or an order was promised. */
  sells: boolean;
}

/** A link that promises this much says so in so many words. */
export const SAYS_SO = 0.6;
/** After a step of a form was gone, so much of a promise to complain is enough (our assumption). */
const SAYS_SO_BY_STEPS = 0.4;

export const endContext = (context: MoveContext): EndContext => ({
  ...context,
  complaints:
    isComplaintPage(context.facts) ||
    (context.via.complain ?? 0) >= SAYS_SO ||
    (context.stepped === true && (context.via.complain ?? 0) >= SAYS_SO_BY_STEPS),
  cancels:
    (context.via.cancel ?? 0) >= SAYS_SO || ((context.via.cancel ?? 0) >= 0.3 && isCancelPage(context.facts)),
  sells: (context.via.buy ?? 0) >= SAYS_SO,
});

export function endsOf(forms: readonly FormReading[], context: EndContext): End[] {
  return [
    ...forms.flatMap((form) => [...formEnds(form, context), ...offerEnds(form, context)]),
    ...context.facts.links.filter(({ visible }) => visible).flatMap((link) => addressEnds(link, context)),
  ];
}

/** Ends at one form. */
export function formEnds(form: FormReading, context: EndContext): End[] {
  if (!form.fact.visible) return [];
  const { complaints, cancels, facts, via } = context;
  const work = formWork(form, context);
  const end = (goal: Goal, named: boolean, more: Partial<End> = {}): End => {
    const whole: End = {
      ...endOf(goal, 'form', work, context, form.obstacles),
      named,
      form: journeyForm(form, facts.url),
      ...(sleeps(form) ? { asleep: form.fact } : {}),
      ...more,
    };
    return hasNoSend(form, facts) ? asBroken(whole) : whole;
  };
  const wall = (goal: Goal): End => ({
    ...endOf(goal, 'blocked', NO_WORK, context, ['login-wall']),
    named: goal === 'complain',
  });
  switch (form.purpose) {
    case 'complaint':
      if (!takesWords(form) && !context.stepped) return [];
      return [end('complain', true), end('contact', false, { aside: true })];
    case 'contact': {
      if (isCommentForm(form.fact) || !(takesWords(form) || context.stepped))
        return cancels ? [end('cancel', true)] : [];
      const contacts = (via.contact ?? 0) >= SAYS_SO;
      const cancellation = cancels ? [end('cancel', true)] : [];
      // A form that ends a contract, or that leaves no room for words, is not for saying anything else.
      if (!contacts && !complaints && (cancels || !leavesRoom(form))) return cancellation;
      const complaint = end('complain', complaints, { topic: form.complaintTopic });
      return [end('contact', false), complaint, ...cancellation];
    }
    case 'order':
      // A size and a quantity start an order; it ends where the customer's own data are asked for.
      return asksForPerson(form) ? [end('buy', false, isCheckout(facts.url) ? { doubtful: true } : {})] : [];
    case 'login':
      return [...(complaints ? [wall('complain')] : []), ...(cancels ? [wall('cancel')] : [])];
    case 'search':
      return [];
    default:
      if (context.stepped && (complaints || (via.contact ?? 0) >= SAYS_SO))
        return complaints ? [end('complain', true)] : [end('contact', false)];
      return cancels && form.fields.length > 0 && form.fact.region !== 'footer' ? [end('cancel', true)] : [];
  }
}

/** Somebody could write here, or ask to be called; a search with a newsletter beside it is neither. */
const takesWords = (form: FormReading): boolean =>
  (leavesRoom(form) && !isChat(form)) ||
  personalData(form) > 1 ||
  form.fields.some(({ kind }) => kind === 'select');

/** Customers can say in their own words what they came for. */
const leavesRoom = ({ fields }: FormReading): boolean => fields.some(({ kind }) => kind === 'message');

/** A quote, a booking or a membership was promised, and a form came: it is the order. */
function offerEnds(form: FormReading, context: EndContext): End[] {
  const { fact, fields, purpose } = form;
  const other =
    purpose === 'order' || purpose === 'search' || purpose === 'login' || purpose === 'password-recovery';
  if (!context.sells || other || !fact.visible || fields.length < 2 || fact.region === 'footer') return [];
  const end = endOf('buy', 'form', formWork(form, context), context, form.obstacles);
  return [{ ...end, form: journeyForm(form, context.facts.url) }];
}

/** The address speaks of a basket or checkout: what is ordered there was chosen before. */
export const isCheckout = (url: string): boolean => {
  const { matches } = readPath(url);
  return matches.has('checkout') || matches.has('basket');
};

/** An end without steps of its own. */
export function endOf(
  goal: Goal,
  reached: Reached,
  work: Work,
  { facts, viewport }: Pick<MoveContext, 'facts' | 'viewport'>,
  obstacles: readonly Obstacle[],
): End {
  const { actions, seconds } = workEffort({ ...work, obstacles }, assumptionsFor(viewport));
  return {
    goal,
    reached,
    named: false,
    topic: false,
    steps: [],
    form: null,
    obstacles,
    work: { ...work, obstacles },
    actions,
    cost: seconds,
    url: facts.url,
  };
}

export function formWork({ fact, fields, obstacles }: FormReading, context: MoveContext): Work {
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
function addressEnds(link: LinkFact, context: EndContext): End[] {
  const scheme = /^(mailto|tel):/i.exec(link.href)?.[1]?.toLowerCase();
  if (!scheme) return [];
  const { complaints, cancels } = context;
  const ends =
    scheme === 'mailto'
      ? [
          reachedBy(link, 'contact', 'email', context),
          ...(complaints && !isAboutPage(link)
            ? []
            : [{ ...reachedBy(link, 'complain', 'email', context), named: complaints }]),
          ...(cancels ? [reachedBy(link, 'cancel', 'email', context)] : []),
        ]
      : [
          reachedBy(link, 'contact', 'phone', context),
          { ...reachedBy(link, 'complain', 'blocked', context, ['phone-only']), named: complaints },
          ...(cancels && isAboutPage(link)
            ? [reachedBy(link, 'cancel', 'blocked', context, ['phone-only'])]
            : []),
        ];
  const step: Step = {
    action: 'click',
    text: labelOf(link),
    href: link.href,
    from: context.facts.url,
    url: link.href,
    seconds: Math.round(clickSeconds(assumptionsFor(context.viewport)) * 10) / 10,
    loads: false,
    region: link.region,
  };
  return ends.map((end) => ({
    ...end,
    steps: [step],
    actions: end.actions + 1,
    cost: end.cost + step.seconds,
  }));
}

/** What stands in the header or footer belongs to every page, and says nothing about this one. */
const isAboutPage = ({ region }: LinkFact): boolean =>
  region !== 'header' && region !== 'navigation' && region !== 'footer';

/** Reads down to an address or a number, which is then used. */
export function reachedBy(
  fact: ElementFact,
  goal: Goal,
  reached: Reached,
  context: MoveContext,
  obstacles: readonly Obstacle[] = [],
): End {
  const work = {
    ...NO_WORK,
    browsingWords: wordsAbove(fact, context.facts),
    viewportsScrolled: scrollsTo(fact, context),
  };
  return endOf(goal, reached, work, context, obstacles);
}
