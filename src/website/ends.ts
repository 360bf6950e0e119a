/** The places on a page where a customer reaches a goal, or is stopped. Pure. */
import { clickSeconds, DESKTOP, effortOf, type Work } from '../model/effort.js';
import type { JourneyForm, Obstacle, Reached, Step } from '../model/journey.js';
import type { LinkFact, PageFacts } from '../model/page-facts.js';
import { labelOf, scrollsTo, wordsAbove } from './moves.js';
import type { End } from './paths.js';
import type { FormReading } from './recognise/forms.js';
import { isComplaintPage } from './recognise/page-kind.js';

export function endsOf(facts: PageFacts, forms: readonly FormReading[]): End[] {
  const complaintPage = isComplaintPage(facts);
  return [
    ...forms.flatMap((form) => formEnds(form, facts, complaintPage)),
    ...facts.links
      .filter(({ visible }) => visible)
      .flatMap((link) => addressEnds(link, facts, complaintPage)),
  ];
}

function formEnds(form: FormReading, facts: PageFacts, complaintPage: boolean): End[] {
  if (!form.fact.visible) return [];
  const end = (goal: End['goal'], named: boolean, topic = false): End => ({
    goal,
    reached: 'form',
    named,
    topic,
    steps: [],
    form: journeyForm(form, facts.url),
    obstacles: form.obstacles,
    ...costed(formWork(form, facts)),
    url: facts.url,
  });
  switch (form.purpose) {
    case 'complaint':
      return [end('complain', true), end('contact', false)];
    case 'contact':
      return [end('contact', false), end('complain', complaintPage, form.complaintTopic)];
    case 'order':
      return [end('buy', false)];
    case 'login':
      return complaintPage
        ? [{ ...end('complain', true), reached: 'blocked', obstacles: ['login-wall'] }]
        : [];
    default:
      return [];
  }
}

function formWork({ fact, fields, obstacles }: FormReading, facts: PageFacts): Work {
  return {
    clicks: 0,
    pageLoads: 0,
    browsingWords: wordsAbove(fact, facts),
    formWords: fact.words,
    viewportsScrolled: scrollsTo(fact, facts),
    fields: fields.map(({ kind, required, fact: { minLength } }) => ({
      kind,
      required,
      ...(minLength ? { minLength } : {}),
    })),
    obstacles,
  };
}

function costed(work: Work, clicks = 0): Pick<End, 'work' | 'actions' | 'cost'> {
  const { actions, seconds } = effortOf({ ...work, clicks }, DESKTOP);
  return { work, actions, cost: seconds };
}

function journeyForm({ fields }: FormReading, url: string): JourneyForm {
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
function addressEnds(link: LinkFact, facts: PageFacts, complaintPage: boolean): End[] {
  const scheme = /^(mailto|tel):/i.exec(link.href)?.[1]?.toLowerCase();
  if (!scheme) return [];
  const reached: Reached = scheme === 'mailto' ? 'email' : 'phone';
  const step: Step = {
    action: 'click',
    text: labelOf(link),
    href: link.href,
    from: facts.url,
    url: link.href,
    seconds: Math.round(clickSeconds(DESKTOP) * 10) / 10,
    loads: false,
    region: link.region,
  };
  const work: Work = {
    clicks: 0,
    pageLoads: 0,
    browsingWords: wordsAbove(link, facts),
    formWords: 0,
    viewportsScrolled: scrollsTo(link, facts),
    fields: [],
    obstacles: [],
  };
  const end = (goal: End['goal'], kind: Reached, named: boolean, obstacles: readonly Obstacle[]): End => ({
    goal,
    reached: kind,
    named,
    topic: false,
    steps: [step],
    form: null,
    obstacles,
    ...costed(work, 1),
    url: facts.url,
  });
  if (reached === 'email')
    return [end('contact', 'email', false, []), end('complain', 'email', complaintPage, [])];
  return [end('contact', 'phone', false, []), end('complain', 'blocked', false, ['phone-only'])];
}
