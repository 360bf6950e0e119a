/** Small ordinary websites made by chance: ways, triggers, places and stages in all combinations. */
import * as fc from 'fast-check';
import { WRAPPINGS, type Wrapping } from './page-script.js';
import { PLACES } from './places.js';
import {
  ADDRESSES,
  COMMAND_LABELS,
  COMMANDS,
  type CommandLink,
  type FormKind,
  LABELS,
  type OverlayKind,
  type PlannedLeak,
  type PlannedPage,
  type Stage,
} from './stages.js';
import { TRIGGERS, type Trigger } from './triggers.js';
import { WAYS } from './ways.js';

/** A leak whose address is not yet known: sites get their ports when they are served. */
export interface LeakPlan extends Omit<PlannedLeak, 'to'> {
  path: string;
  /** Which of the addresses beside the website it sends to; null sends to the website itself. */
  elsewhere: number | null;
}

export interface PagePlan extends Omit<PlannedPage, 'leaks'> {
  leaks: readonly LeakPlan[];
}

export interface SitePlan {
  name: string;
  secure: boolean;
  pages: readonly PagePlan[];
  commands: readonly CommandLink[];
  /** The journey that is replayed; words typed there. */
  replayed: 'contact' | 'complain' | 'buy' | 'cancel';
  typed: { name: string; email: string; message: string; user: string; password: string };
}

/** Operations that no basket and no checkout has. */
const PATHS = [
  '/api/complaints/',
  '/api/callback/',
  '/api/cancel/',
  '/newsletter/subscribe/',
  '/bookings/new/',
  '/collect/',
  '/account/close/',
  '/orders/place/',
];

/** Ways whose words arrive in one request alone, since the page goes away or the request is a large one. */
const ONE_PARCEL =
  /form|window|link|download|frame|object|embed|XSLT|refresh|history|referred|prerender|service|Worker out|sandbox|source/;

/** What may wait for something, by stage: only pages with a form are filled in. */
const FORM_STAGES = new Set<Stage>([
  'contact',
  'fill in',
  'checkout',
  'cancel',
  'replay',
  'login',
  'inspect',
]);
const TYPING = TRIGGERS.filter(({ kind }) => kind === 'typing' || kind === 'leaving');

function triggersAt(stage: Stage): readonly Trigger[] {
  // After the login has gone its page may send what it likes; what it sends before is what counts.
  if (stage === 'login')
    return TRIGGERS.filter(({ kind, name }) => kind === 'typing' && !/watched|blur/.test(name));
  const all = FORM_STAGES.has(stage)
    ? TRIGGERS
    : TRIGGERS.filter(({ kind, name }) => kind !== 'typing' && name !== 'submit');
  return all;
}

/** Null three times in four. */
const seldom = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: one });

/** Chance likes to repeat itself where it is not asked to be even. */
const token = fc.noBias(fc.stringMatching(/^[a-z][0-9a-z]{9}$/));

function leakAt(stage: Stage): fc.Arbitrary<LeakPlan> {
  const triggers = triggersAt(stage);
  // Fields are filled in on pages with a form; half of the leaks there wait for that.
  const often = FORM_STAGES.has(stage) && stage !== 'login' ? [triggers, TYPING] : [triggers];
  return fc
    .record({
      token,
      way: fc.constantFrom(...WAYS),
      trigger: fc.oneof(...often.map((some) => fc.constantFrom(...some))),
      place: seldom(fc.constantFrom(...PLACES)),
      wrapping: fc.constantFrom(...WRAPPINGS),
      delay: fc.constantFrom(0, 0, 0, 400, 2000),
      path: fc.constantFrom(...PATHS),
      elsewhere: seldom(fc.nat(5)),
      label: fc.constantFrom(...LABELS[stage]),
      native: fc.boolean(),
    })
    .map(({ way, trigger, place, wrapping, path, ...leak }) => {
      const wanted = trigger.kind === 'looking' ? null : place;
      const once = ONE_PARCEL.test(way.name) || way.leads;
      return {
        ...leak,
        way: way.name,
        trigger: leadsAtOnce(way.leads, trigger) ? 'press' : trigger.name,
        place: wanted?.name ?? null,
        wrapping: once && /pieces|letters/.test(wrapping) ? ('base64' as Wrapping) : wrapping,
        path: `${path}${leak.token}`,
        elsewhere: way.connects === 'tcp' ? (leak.elsewhere ?? 0) : leak.elsewhere,
        native: leak.native && way.control !== undefined && trigger.name === 'press' && wanted === null,
      };
    });
}

/** A page that leaves by itself shows nobody anything. */
const leadsAtOnce = (leads: true | undefined, { kind, name }: Trigger): boolean =>
  leads === true && (kind === 'looking' || name === 'press anywhere');

function pageAt(stage: Stage): fc.Arbitrary<PagePlan> {
  return fc.record({
    stage: fc.constant(stage),
    address: fc.constantFrom(...ADDRESSES[stage]),
    leaks: fc.array(leakAt(stage), { minLength: 2, maxLength: 4 }),
    // Forms that can be sent at once are read and not filled in.
    form: fc.constantFrom<FormKind[]>('at once', 'wakes', 'wakes', 'steps', 'steps'),
    overlay: fc.constantFrom<OverlayKind[]>('consent', 'newsletter', 'account', 'age'),
  });
}

const command: fc.Arbitrary<CommandLink> = fc
  .record({
    token,
    href: fc.constantFrom(...COMMANDS.map(({ href }) => href)),
    label: fc.constantFrom(...COMMAND_LABELS),
  })
  .map(({ href, ...link }) => ({ ...link, href: href.replace('TOKEN', link.token) }));

const word = fc.noBias(fc.stringMatching(/^[A-Z][a-z]{9}$/));

const site: fc.Arbitrary<Omit<SitePlan, 'name'>> = fc
  .record({
    secure: fc.boolean(),
    login: seldom(pageAt('login')),
    pages: fc.tuple(
      fc.oneof(pageAt('explore'), pageAt('dismiss')),
      pageAt('contact'),
      pageAt('fill in'),
      pageAt('buy'),
      pageAt('checkout'),
      pageAt('cancel'),
      pageAt('replay'),
    ),
    commands: fc.array(command, { minLength: 1, maxLength: 3 }),
    replayed: fc.constantFrom<SitePlan['replayed'][]>('contact', 'complain', 'buy', 'cancel'),
    typed: fc.record({
      name: word,
      email: word.map((name) => `${name.toLowerCase()}@example.org`),
      message: word,
      user: word,
      password: word,
    }),
  })
  .map(({ login, pages, ...rest }) => ({ ...rest, pages: login ? [...pages, login] : pages }));

/** Websites with at least so many pages together; the same seed makes the same ones. */
export function generatedSites(seed: number, pages: number): SitePlan[] {
  const sites: SitePlan[] = [];
  let made = 0;
  for (const [index, plan] of fc.sample(site, { seed, numRuns: Math.ceil(pages / 7) }).entries()) {
    if (made >= pages) break;
    sites.push({ ...plan, name: `seed ${seed}, site ${index}` });
    made += plan.pages.length;
  }
  return sites;
}

/** Saved pages for `inspect`. */
export const savedPages = (seed: number, pages: number): PagePlan[] =>
  fc.sample(pageAt('inspect'), { seed, numRuns: pages });
