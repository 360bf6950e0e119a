/** Where a goal is reached on a page, and where a customer is stopped: forms, steps of forms, addresses, dead ends. */
import { describe, expect, it, test } from 'vitest';
import type { FieldKind } from '../../../src/model/effort.js';
import type { LinkFact, PageFacts } from '../../../src/model/page-facts.js';
import { isCheckout } from '../../../src/website/recognise/checkout-address.js';
import type { FieldMeaning } from '../../../src/website/recognise/field-meaning.js';
import type { FormReading } from '../../../src/website/recognise/forms.js';
import { asksForPerson, opensAccount, personalData } from '../../../src/website/recognise/personal-fields.js';
import { asBroken, hasNoSend, sleeps } from '../../../src/website/search/broken-forms.js';
import type { Endpoint } from '../../../src/website/search/cheapest-paths.js';
import { endpointAt, pageEndpoints } from '../../../src/website/search/endpoints.js';
import { stepForms, stepTransition, unfollowed } from '../../../src/website/search/multi-step-form.js';
import type { PageContext } from '../../../src/website/search/page-context.js';
import type { Relevance } from '../../../src/website/search/relevance.js';
import {
  blockedEndpoints,
  failedPageEndpoints,
  unlinkedEndpoints,
} from '../../../src/website/search/unlinked-contact-details.js';
import { block, button, field, form, heading, link } from '../../support/page-parts.js';
import { at, pageFacts } from '../../support/site-evidence.js';
import { pageAt, type SaidOfContext } from './page-at.js';
import { endpoint, transition } from './routes.js';

type Asked = [meaning: FieldMeaning, kind: FieldKind, required?: boolean];

/** A form of that purpose that asks for these; it can be sent. */
const reading = (
  purpose: FormReading['purpose'],
  asked: readonly Asked[] = [],
  said: Partial<FormReading> = {},
): FormReading => ({
  fact: form('', [], { words: 30 }),
  purpose,
  confidence: 1,
  fields: asked.map(([meaning, kind, required = false]) => ({
    fact: field(meaning),
    meaning,
    kind,
    required,
    minLength: null,
  })),
  obstacles: [],
  complaintTopic: false,
  ...said,
});

const MESSAGE: Asked = ['message', 'message', true];
const EMAIL: Asked = ['email', 'email', true];
const NAME: Asked = ['full-name', 'full-name'];
/** Somebody could write here; a message alone is a chat. */
const WORDS: Asked[] = [MESSAGE, EMAIL];

/** Goals with how they are reached, and what is said of it. */
const told = (endpoints: readonly Endpoint[]): string[] =>
  endpoints.map(({ goal, reached, named, topic, aside, doubtful, obstacles }) =>
    [
      goal,
      reached,
      ...(named ? ['named'] : []),
      ...(topic ? ['topic'] : []),
      ...(aside ? ['aside'] : []),
      ...(doubtful ? ['doubtful'] : []),
      ...obstacles,
    ].join(' '),
  );

describe('what a page is about', () => {
  it.each<[via: Relevance, stepped: boolean, about: Partial<PageContext>]>([
    [{}, false, { complaints: false, cancels: false, sells: false }],
    [{ complain: 0.6 }, false, { complaints: true }],
    [{ complain: 0.59 }, false, { complaints: false }],
    [{ complain: 0.4 }, true, { complaints: true }],
    [{ complain: 0.39 }, true, { complaints: false }],
    [{ cancel: 0.6 }, false, { cancels: true }],
    [{ cancel: 0.59 }, false, { cancels: false }],
    [{ buy: 0.6 }, false, { sells: true }],
    [{ buy: 0.59 }, false, { sells: false }],
  ])('after %j, in a later step %j, is %j', (via, stepped, about) => {
    expect(pageAt({ via, stepped })).toMatchObject(about);
  });

  it('is said by its heading too', () => {
    expect(pageAt({ facts: { headings: [heading('Complaints', { level: 1 })] } }).complaints).toBe(true);
    const cancel = { headings: [heading('Cancel your contract', { level: 1 })] };
    expect(pageAt({ facts: cancel }).cancels).toBe(true);
    const withdraw = { headings: [heading('Right of withdrawal', { level: 1 })] };
    expect(pageAt({ facts: withdraw }).cancels).toBe(true);
    expect(pageAt({ via: { cancel: 0.59 } }).cancels).toBe(false);
  });
});

describe('a form', () => {
  const CONTACT = ['contact form', 'complain form'];

  it.each<[what: string, one: FormReading, said: SaidOfContext, endpoints: string[]]>([
    ['for complaints', reading('complaint', WORDS), {}, ['complain form named', 'contact form aside']],
    ['for complaints, without room for words', reading('complaint', [EMAIL]), {}, []],
    [
      'for complaints, as a step',
      reading('complaint', [EMAIL]),
      { stepped: true },
      ['complain form named', 'contact form aside'],
    ],
    ['for contact', reading('contact', WORDS), {}, CONTACT],
    ['to chat', reading('contact', [MESSAGE]), {}, []],
    ['for contact that asks for a person', reading('contact', [EMAIL, NAME]), {}, []],
    [
      'for contact that asks for a person, called contact',
      reading('contact', [EMAIL, NAME]),
      { via: { contact: 0.6 } },
      CONTACT,
    ],
    [
      'for contact that asks for a person, hardly called contact',
      reading('contact', [EMAIL, NAME]),
      { via: { contact: 0.59 } },
      [],
    ],
    [
      'for contact with a choice',
      reading('contact', [['choice', 'select']]),
      { via: { contact: 0.6 } },
      CONTACT,
    ],
    ['for contact that asks one thing', reading('contact', [EMAIL]), { via: { contact: 0.6 } }, []],
    [
      'for contact, with complaints among its topics',
      reading('contact', WORDS, { complaintTopic: true }),
      {},
      ['contact form', 'complain form topic'],
    ],
    [
      'for contact, on a page about complaints',
      reading('contact', WORDS),
      { via: { complain: 0.6 } },
      ['contact form', 'complain form named'],
    ],
    [
      'for contact, on a page about cancelling',
      reading('contact', WORDS),
      { via: { cancel: 0.6 } },
      ['cancel form named'],
    ],
    [
      'for contact, on a page about cancelling that is called contact',
      reading('contact', WORDS),
      { via: { cancel: 0.6, contact: 0.6 } },
      ['contact form', 'complain form', 'cancel form named'],
    ],
    ['to comment', reading('contact', WORDS, { fact: form('Leave a comment', []) }), {}, []],
    ['that cannot be seen', reading('contact', WORDS, { fact: form('', [], { visible: false }) }), {}, []],
    ['to order', reading('order', [EMAIL]), {}, ['buy form']],
    ['to order without a person', reading('order', [['other', 'other']]), {}, []],
    [
      'to order, at a checkout',
      reading('order', [EMAIL]),
      { facts: { url: at('/checkout') } },
      ['buy form doubtful'],
    ],
    ['to log in', reading('login', [EMAIL]), {}, []],
    [
      'to log in, before a complaint',
      reading('login', [EMAIL]),
      { via: { complain: 0.6 } },
      ['complain blocked named login-wall'],
    ],
    [
      'to log in, before cancelling',
      reading('login', [EMAIL]),
      { via: { cancel: 0.6 } },
      ['cancel blocked login-wall'],
    ],
    ['to search', reading('search', [EMAIL]), { via: { complain: 0.9, cancel: 0.9 } }, []],
    ['of another kind', reading('newsletter', [EMAIL]), {}, []],
    [
      'of another kind, on a page about cancelling',
      reading('newsletter', [EMAIL]),
      { via: { cancel: 0.6 } },
      ['cancel form named'],
    ],
    ['of another kind without a field', reading('newsletter', []), { via: { cancel: 0.6 } }, []],
    [
      'of another kind in the footer',
      reading('newsletter', [EMAIL], { fact: form('', [], { region: 'footer' }) }),
      { via: { cancel: 0.6 } },
      [],
    ],
    [
      'of another kind, as a step to a complaint',
      reading('newsletter', [EMAIL]),
      { stepped: true, via: { complain: 0.4 } },
      ['complain form named'],
    ],
    [
      'of another kind, as a step to contact',
      reading('newsletter', [EMAIL]),
      { stepped: true, via: { contact: 0.6 } },
      ['contact form'],
    ],
    ['of another kind, as a step to nothing', reading('newsletter', [EMAIL]), { stepped: true }, []],
    [
      'of another kind, as a step to little',
      reading('newsletter', [EMAIL]),
      { stepped: true, via: { contact: 0.59 } },
      [],
    ],
    // A quote, a booking or an order was promised.
    [
      'where something was offered',
      reading('newsletter', [EMAIL, NAME]),
      { via: { buy: 0.6 } },
      ['buy form'],
    ],
    [
      'that asks one thing where something was offered',
      reading('newsletter', [EMAIL]),
      { via: { buy: 0.6 } },
      [],
    ],
    [
      'in the footer where something was offered',
      reading('newsletter', [EMAIL, NAME], { fact: form('', [], { region: 'footer' }) }),
      { via: { buy: 0.6 } },
      [],
    ],
    ['to log in where something was offered', reading('login', [EMAIL, NAME]), { via: { buy: 0.6 } }, []],
    [
      'to recover a password where something was offered',
      reading('password-recovery', [EMAIL, NAME]),
      { via: { buy: 0.6 } },
      [],
    ],
    [
      'to order where something was offered',
      reading('order', [EMAIL, NAME]),
      { via: { buy: 0.6 } },
      ['buy form'],
    ],
  ])('%s', (_what, one, said, endpoints) => {
    expect(told(pageEndpoints([one], pageAt(said)))).toEqual(endpoints);
  });

  it('brings its work, its fields and its walls', () => {
    const fact = form('', [], { words: 30, order: 5, box: { x: 0, y: 760, width: 10, height: 40 } });
    const one = reading('contact', [MESSAGE, EMAIL, NAME], { fact, obstacles: ['captcha-text'] });
    one.fields[0]!.minLength = 50;
    one.fields[1]!.fact.label = '';
    const [contact] = pageEndpoints(
      [one],
      pageAt({ facts: { blocks: [block('', { words: 20, order: 1 })] } }),
    );
    expect(contact).toMatchObject({
      url: at('/help'),
      obstacles: ['captcha-text'],
      form: {
        url: at('/help'),
        fields: 3,
        required: 2,
        optional: 1,
        requiredFields: [
          { label: 'message', kind: 'message' },
          { label: 'email', kind: 'email' },
        ],
      },
      work: {
        clicks: 0,
        pageLoads: 0,
        browsingWords: 20,
        formWords: 30,
        viewportsScrolled: 1,
        fields: [
          { kind: 'message', required: true, minLength: 50 },
          { kind: 'email', required: true },
          { kind: 'full-name', required: false },
        ],
        obstacles: ['captcha-text'],
      },
      // Two fields and a captcha.
      actions: 0,
    });
    // 17.05 + 7.71 for the fields, 0.68 for a glance, 8.97 for words, 0.5 to scroll, 12 for letters.
    expect(contact?.cost).toBe(46.9);
  });

  it('that sleeps is remembered with what would send it', () => {
    const submits = [button('Send', { kind: 'submit', disabled: true })];
    const [contact] = pageEndpoints(
      [reading('contact', WORDS, { fact: form('', [], { submits }) })],
      pageAt(),
    );
    expect(contact?.asleep).toMatchObject({ path: 'form', submits });
    expect(pageEndpoints([reading('contact', WORDS)], pageAt())[0]).not.toHaveProperty('asleep');
  });

  it('that nothing sends stops a customer', () => {
    const fact = form('', [], { submits: [] });
    expect(told(pageEndpoints([reading('contact', WORDS, { fact })], pageAt()))).toEqual([
      'contact blocked broken-form',
      'complain blocked broken-form',
    ]);
    expect(
      asBroken(endpoint({ form: { url: '', fields: 1, required: 1, optional: 0, requiredFields: [] } })),
    ).toMatchObject({
      reached: 'blocked',
      obstacles: ['broken-form'],
      form: null,
      work: { clicks: 0, fields: [], obstacles: ['broken-form'] },
    });
  });
});

describe('whether a form can be sent', () => {
  const none = (said: Parameters<typeof form>[2], asked: Asked[] = [MESSAGE]) =>
    reading('contact', asked, { fact: form('', [], { submits: [], ...said }) });
  const page = (...controls: ReturnType<typeof button>[]) => pageFacts({ controls });

  it.each<[what: string, one: FormReading, facts: PageFacts, hasNone: boolean]>([
    ['a control of its own', reading('contact', [MESSAGE]), page(), false],
    ['nothing', none({}), page(), true],
    ['nothing, and no message', none({}, [EMAIL]), page(), false],
    ['a button beside it', none({}), page(button('Send')), false],
    ['a clickable beside it', none({}), page(button('Send', { kind: 'clickable' })), false],
    ['a tab beside it', none({}), page(button('Send', { kind: 'tab' })), true],
    ['a button that cannot be seen', none({}), page(button('Send', { visible: false })), true],
    ['a button in a frame', none({}), page(button('Send', { frame: 'iframe' })), true],
    ['a button in a dialog', none({}), page(button('Send', { region: 'dialog' })), false],
    ['a button aside', none({}), page(button('Send', { region: 'aside' })), false],
    ['a button in the body', none({}), page(button('Send', { region: 'body' })), false],
    ['a button in the header', none({}), page(button('Send', { region: 'header' })), true],
    ['a file', none({ action: 'file:///C:/send.html', rawAction: 'send.html' }, [EMAIL]), page(), true],
    ['the machine it was made on', none({ action: 'http://localhost:3000/send' }, [EMAIL]), page(), true],
    ['its address', none({ action: 'http://127.0.0.1/send' }, [EMAIL]), page(), true],
    ['its other address', none({ action: 'http://[::1]/send' }, [EMAIL]), page(), true],
    ['a name like it', none({ action: 'http://localhost.example.org/' }, [EMAIL]), page(), false],
    ['no address at all', none({ action: 'http://localhost/send', rawAction: '' }, [EMAIL]), page(), false],
    ['an address that is none', none({ action: 'http://[', rawAction: 'x' }, [EMAIL]), page(), false],
    [
      'the machine that the page is on',
      none({ action: 'http://localhost:3000/send' }, [EMAIL]),
      pageFacts({ url: 'http://127.0.0.1:3000/' }),
      false,
    ],
  ])('%s: it cannot, %j', (_what, one, facts, hasNone) => {
    const own = { ...one, fact: { ...one.fact, submits: one.fact.submits } };
    expect(hasNoSend(own, facts)).toBe(hasNone);
  });

  const submit = (disabled: boolean) => button('Send', { kind: 'submit', disabled });
  it.each([
    [[submit(true)], true, true],
    [[submit(true), submit(false)], true, false],
    [[submit(true)], false, false],
    [[], true, false],
  ])('%#: it sleeps while all its controls are disabled', (submits, visible, isAsleep) => {
    expect(sleeps(reading('contact', [], { fact: form('', [], { submits, visible }) }))).toBe(isAsleep);
  });
});

describe('whose data a form asks for', () => {
  it.each<[asked: Asked[], things: number]>([
    [[], 0],
    [[['message', 'message']], 0],
    [[['email', 'email']], 1],
    [
      [
        ['email', 'email'],
        ['email', 'email'],
      ],
      1,
    ],
    [
      [
        ['email', 'email'],
        ['first-name', 'first-name'],
        ['last-name', 'last-name'],
        ['full-name', 'full-name'],
      ],
      4,
    ],
    [
      [
        ['street', 'street'],
        ['city', 'city'],
        ['postcode', 'postcode'],
        ['phone', 'phone'],
        ['country', 'select'],
      ],
      4,
    ],
  ])('%j: %i things', (asked, things) => {
    expect(personalData(reading('order', asked))).toBe(things);
    expect(asksForPerson(reading('order', asked))).toBe(things > 0);
  });

  it.each<[purpose: FormReading['purpose'], autocomplete: string, required: boolean, opens: boolean]>([
    ['login', 'new-password', false, true],
    ['login', 'current-password', true, false],
    ['registration', '', true, true],
    ['registration', '', false, false],
    ['login', '', true, false],
  ])(
    'a password in a form of kind %s, “%s”, required %j, opens an account: %j',
    (purpose, autocomplete, required, opens) => {
      const one = reading(purpose, [['password', 'password', required]]);
      one.fields[0]!.fact.autocomplete = autocomplete;
      expect(opensAccount(one)).toBe(opens);
      expect(opensAccount(reading(purpose, [['email', 'email', required]]))).toBe(false);
    },
  );
});

test.each([
  ['https://example.org/checkout', true],
  ['https://example.org/basket/view', true],
  ['https://example.org/help', false],
])('%s is a checkout: %j', (address, is) => {
  expect(isCheckout(address)).toBe(is);
});

describe('an address on the page', () => {
  const mail = (said: Partial<LinkFact> = {}) => link('Write', 'mailto:a@example.org', said);
  const call = (said: Partial<LinkFact> = {}) => link('Ring', 'tel:+442079460000', said);
  const found = (fact: LinkFact, said: SaidOfContext = {}) =>
    told(pageEndpoints([], pageAt({ ...said, facts: { links: [fact] } })));

  it.each<[what: string, fact: LinkFact, said: SaidOfContext, endpoints: string[]]>([
    ['to write to', mail(), {}, ['contact email', 'complain email']],
    [
      'to write to about complaints',
      mail(),
      { via: { complain: 0.6 } },
      ['contact email', 'complain email named'],
    ],
    [
      'to write to in the footer of it',
      mail({ region: 'footer' }),
      { via: { complain: 0.6 } },
      ['contact email'],
    ],
    [
      'to write to in the header of it',
      mail({ region: 'header' }),
      { via: { complain: 0.6 } },
      ['contact email'],
    ],
    [
      'to write to in the menu of it',
      mail({ region: 'navigation' }),
      { via: { complain: 0.6 } },
      ['contact email'],
    ],
    ['to write to in the footer', mail({ region: 'footer' }), {}, ['contact email', 'complain email']],
    [
      'to write to about cancelling',
      mail(),
      { via: { cancel: 0.6 } },
      ['contact email', 'complain email', 'cancel email'],
    ],
    ['to ring', call(), {}, ['contact phone', 'complain blocked phone-only']],
    [
      'to ring about complaints',
      call(),
      { via: { complain: 0.6 } },
      ['contact phone', 'complain blocked named phone-only'],
    ],
    [
      'to ring about cancelling',
      call(),
      { via: { cancel: 0.6 } },
      ['contact phone', 'complain blocked phone-only', 'cancel blocked phone-only'],
    ],
    [
      'to ring in the footer of it',
      call({ region: 'footer' }),
      { via: { cancel: 0.6 } },
      ['contact phone', 'complain blocked phone-only'],
    ],
    ['in capitals', mail({ href: 'MAILTO:a@example.org' }), {}, ['contact email', 'complain email']],
    ['that cannot be seen', mail({ visible: false }), {}, []],
    ['of a page', link('Write', '/write'), {}, []],
    ['of another kind', link('Write', 'sms:1'), {}, []],
  ])('%s', (_what, fact, said, endpoints) => {
    expect(found(fact, said)).toEqual(endpoints);
  });

  it('is one click more', () => {
    const [contact] = pageEndpoints([], pageAt({ facts: { links: [mail()] } }));
    expect(contact).toMatchObject({
      actions: 1,
      cost: 2.7,
      steps: [
        {
          action: 'click',
          text: 'Write',
          href: 'mailto:a@example.org',
          from: at('/help'),
          url: 'mailto:a@example.org',
          seconds: 2.7,
          loads: false,
          region: 'main',
        },
      ],
    });
    expect(pageEndpoints([], pageAt({ viewport: 'mobile', facts: { links: [mail()] } }))[0]?.cost).toBe(1.7);
    // The penalty of a call is part of its cost.
    expect(pageEndpoints([], pageAt({ facts: { links: [call()] } })).map(({ cost }) => cost)).toEqual([
      2.7, 178.7,
    ]);
  });

  it('is read down to', () => {
    const fact = mail({ order: 5, box: { x: 0, y: 1600, width: 1, height: 1 } });
    const about = pageAt({ scrolled: 1, facts: { blocks: [block('', { words: 100, order: 1 })] } });
    expect(endpointAt(fact, 'contact', 'email', about).work).toMatchObject({
      browsingWords: 100,
      viewportsScrolled: 1,
      clicks: 0,
    });
  });
});

describe('a step of a form', () => {
  const next = button('Next', { kind: 'button', path: 'form button', form: 0 });
  const send = button('Send', { kind: 'submit', path: 'form button', form: 0 });
  const one = reading('contact', [EMAIL, MESSAGE], {
    fact: form('', [], { path: 'form', index: 0, words: 30, order: 5 }),
  });
  const steps = (
    controls: ReturnType<typeof button>[],
    said: SaidOfContext = { via: { contact: 0.4 } },
    what = one,
  ) => stepForms([what], pageAt({ ...said, facts: { controls } }));

  it.each<[what: string, controls: ReturnType<typeof button>[], is: boolean]>([
    ['goes on', [next], true],
    ['goes on by a submit', [{ ...next, kind: 'submit' }], true],
    ['sends', [send], false],
    ['goes on and sends', [next, send], false],
    ['has a button beside', [button('Help', { path: 'form button', form: 0 }), next], true],
    ['goes on out of sight', [{ ...next, visible: false }], false],
    ['goes on in vain', [{ ...next, disabled: true }], false],
    ['goes on in a frame', [{ ...next, frame: 'iframe' }], false],
    ['goes on outside', [{ ...next, path: 'form2 button', form: 1 }], false],
    ['goes on by a tab', [{ ...next, kind: 'tab' }], false],
  ])('is a form that %s: %j', (_what, controls, is) => {
    expect(steps(controls)).toHaveLength(is ? 1 : 0);
  });

  it('goes on by its last control of that kind', () => {
    const last = { ...next, text: 'Continue', name: 'Continue' };
    expect(steps([next, last])[0]?.next).toBe(last);
  });

  it.each<[said: SaidOfContext, is: boolean]>([
    [{ via: { contact: 0.4 } }, true],
    [{ via: { contact: 0.39 } }, false],
    [{ via: { complain: 0.4 } }, true],
    [{ via: { cancel: 0.4 } }, true],
    [{ via: { buy: 0.9, help: 0.9 } }, false],
  ])('leads on to a goal, %j: %j', (said, is) => {
    expect(steps([next], said)).toHaveLength(is ? 1 : 0);
  });

  it.each(['search', 'login', 'newsletter', 'password-recovery'] as const)(
    'is none of kind %s',
    (purpose) => {
      expect(steps([next], undefined, { ...one, purpose })).toEqual([]);
    },
  );

  it('is none without a field, and none that cannot be seen', () => {
    expect(steps([next], undefined, { ...one, fields: [] })).toEqual([]);
    expect(steps([next], undefined, { ...one, fact: { ...one.fact, visible: false } })).toEqual([]);
  });

  it('is filled in and gone on from', () => {
    const about = pageAt({
      via: { contact: 0.4, complain: 0.6 },
      facts: { blocks: [block('', { words: 20, order: 1 })] },
    });
    const otherwise = endpoint({
      form: { url: 'x', fields: 2, required: 2, optional: 0, requiredFields: [] },
      obstacles: ['captcha-text'],
    });
    const moved = stepTransition({ form: one, next }, [otherwise], about);
    expect(moved).toMatchObject({
      to: `${at('/help')}\n\nform button`,
      press: { path: 'form button', frame: null, hover: false, fills: 'form' },
      relevance: { complain: 0.9, contact: 0.9 },
      words: 20,
      viewportsScrolled: 0,
      steps: [
        {
          action: 'click',
          text: 'Next',
          from: at('/help'),
          url: at('/help'),
          seconds: 2.7,
          loads: false,
          region: 'main',
        },
      ],
      filled: {
        form: { fields: 2, required: 2 },
        work: {
          formWords: 30,
          fields: [
            { kind: 'email', required: true },
            { kind: 'message', required: true },
          ],
        },
        // Words of one's own cost nothing.
        actions: 1,
        choices: false,
        endpointsHere: [
          {
            actions: 0,
            cost: 0,
            form: { url: 'x', fields: 0, required: 0, optional: 0, requiredFields: [] },
            work: { fields: [], formWords: 0, browsingWords: 0, viewportsScrolled: 0 },
          },
        ],
      },
    });
    // 2.65 for the press and 9.2 for the address.
    expect(moved.cost).toBeCloseTo(11.85, 10);
    expect(stepTransition({ form: one, next }, [], pageAt({ via: { cancel: 0.6 } })).relevance).toEqual({
      cancel: 0.9,
    });
  });

  it.each<[asked: Asked[], choices: boolean]>([
    [
      [
        ['choice', 'select'],
        ['box', 'box'],
      ],
      true,
    ],
    [
      [
        ['choice', 'select'],
        ['email', 'email'],
      ],
      false,
    ],
  ])('that asks for %j goes into an address: %j', (asked, choices) => {
    const filled = stepTransition(
      { form: { ...one, ...reading('contact', asked) }, next },
      [],
      pageAt(),
    ).filled;
    expect(filled?.choices).toBe(choices);
  });

  it.each<[why: Parameters<typeof unfollowed>[1], note: string]>([
    ['sends', 'More may be asked after “Next”: it sends the answers, and nothing was sent.'],
    ['led-nowhere', 'More may be asked after “Next”: with examples for answers it led nowhere.'],
    [
      'not-filled-in',
      'More may be asked after “Next”: nothing is filled in in a browser whose traffic cannot be held back.',
    ],
  ])('that cannot be followed, %s, is the last that is known', (why, note) => {
    const step = stepTransition({ form: one, next }, [endpoint()], pageAt());
    expect(unfollowed(step, why)).toEqual([{ ...endpoint(), note, actions: 0, cost: 0 }]);
    expect(unfollowed(transition('x', {}), why)).toEqual([]);
  });
});

describe('a page that was to lead to a goal', () => {
  const found = (said: SaidOfContext, endpoints: Endpoint[] = []) =>
    told(unlinkedEndpoints(endpoints, pageAt(said)));
  const contact = { via: { contact: 0.9 } };

  it.each<[said: SaidOfContext, endpoints: string[]]>([
    [{ via: { contact: 0.6 } }, ['contact page']],
    [{ via: { contact: 0.59 } }, []],
    // Help that promises as much was not called contact.
    [{ via: { contact: 0.8, help: 0.8 } }, []],
    [{ via: { contact: 0.8, help: 0.79 } }, ['contact page']],
    // Unless it can be called nothing else.
    [{ via: { contact: 0.9, help: 0.95 } }, ['contact page']],
    [{ via: { contact: 0.89, help: 0.95 } }, []],
    [{ via: { complain: 0.6 } }, ['complain page named']],
    [{ via: { complain: 0.7, help: 0.9 } }, ['complain page named']],
    [{ via: { cancel: 0.6 } }, ['cancel page']],
    [{ via: { buy: 0.9 } }, []],
  ])('after %j is %j', (said, endpoints) => {
    expect(found(said)).toEqual(endpoints);
  });

  it('and does lead there is no dead end', () => {
    expect(found(contact, [endpoint()])).toEqual([]);
    expect(found(contact, [endpoint({ goal: 'cancel' })])).toEqual(['contact page']);
  });

  const paper = link('Contact form', '/contact.pdf');
  const words = (text: string) => ({ blocks: [block(text)] });

  it.each<[what: string, facts: Partial<PageFacts>, wall: string]>([
    ['a form to print', { links: [paper] }, 'contact blocked pdf-only'],
    [
      'a file that says so by its name',
      { links: [link('', '/a.pdf', { name: 'Contact us' })] },
      'contact blocked pdf-only',
    ],
    ['a file that is called a form', { links: [link('Form', '/a.pdf')] }, 'contact blocked pdf-only'],
    ['a file about something else', { links: [link('Prices', '/a.pdf')] }, 'contact page'],
    ['a form to print in the footer', { links: [{ ...paper, region: 'footer' }] }, 'contact page'],
    ['a form to print in the header', { links: [{ ...paper, region: 'header' }] }, 'contact page'],
    ['a form to print, unseen', { links: [{ ...paper, visible: false }] }, 'contact page'],
    ['a form that is a page', { links: [link('Contact form', '/contact')] }, 'contact page'],
    ['a shop for apps', { links: [link('Get it', 'https://apps.apple.com/x')] }, 'contact blocked app-only'],
    [
      'another shop for apps',
      { links: [link('Get it', 'https://play.google.com/x')] },
      'contact blocked app-only',
    ],
    ['words about an app', words('Please write to us in our app'), 'contact blocked app-only'],
    ['a log-in', { controls: [button('Log in')] }, 'contact blocked login-wall'],
    ['a link to log in', { links: [link('Log in', '/login')] }, 'contact blocked login-wall'],
    // From three tenths of its letters on.
    [
      'a log-in among few words',
      { controls: [button(`Sign in ${'q'.repeat(14)}`)] },
      'contact blocked login-wall',
    ],
    ['a log-in among other words', { controls: [button(`Sign in ${'q'.repeat(15)}`)] }, 'contact page'],
    ['a log-in out of sight', { controls: [button('Log in', { visible: false })] }, 'contact page'],
    ['a log-in in the header', { controls: [button('Log in', { region: 'header' })] }, 'contact page'],
    ['an address', words('12 High Street, London SW1A 1AA'), 'contact blocked post-only'],
    ['words about letters', words('Please complain by post'), 'contact blocked post-only'],
    [
      'words about letters in the footer',
      { blocks: [block('Please complain by post', { region: 'footer' })] },
      'contact page',
    ],
    [
      'a form to print and a log-in',
      { links: [paper], controls: [button('Log in')] },
      'contact blocked pdf-only',
    ],
    [
      'an app and a log-in',
      { ...words('Write to us in our app'), controls: [button('Log in')] },
      'contact blocked app-only',
    ],
    [
      'a log-in and letters',
      { ...words('by post'), controls: [button('Log in')] },
      'contact blocked login-wall',
    ],
  ])('and shows %s', (_what, facts, wall) => {
    expect(found({ ...contact, facts })).toEqual([wall]);
  });

  it('looks for papers by the goal', () => {
    const file = (text: string) => ({ links: [link(text, '/a.pdf')] });
    expect(found({ via: { complain: 0.9 }, facts: file('Complaint') })).toEqual([
      'complain blocked named pdf-only',
    ]);
    expect(found({ via: { complain: 0.9 }, facts: file('Contact') })).toEqual(['complain page named']);
    expect(found({ via: { cancel: 0.9 }, facts: file('Cancel contract') })).toEqual([
      'cancel blocked pdf-only',
    ]);
    expect(found({ via: { cancel: 0.9 }, facts: file('Contact') })).toEqual(['cancel page']);
  });

  const number = 'Ring 020 7946 0000';
  it.each<[what: string, said: SaidOfContext, endpoints: string[]]>([
    ['a number', { ...contact, facts: words(number) }, ['contact phone', 'complain blocked phone-only']],
    [
      'a number for complaints',
      { via: { complain: 0.9 }, facts: words(number) },
      ['contact phone', 'complain blocked named phone-only'],
    ],
    [
      'a number to cancel by',
      { via: { cancel: 0.9 }, facts: words(number) },
      ['contact phone', 'complain blocked phone-only', 'cancel blocked named phone-only'],
    ],
    [
      'a number that nobody led to',
      { facts: words('Phone: 020 7946 0000') },
      ['contact phone', 'complain blocked phone-only'],
    ],
    ['a number without a word', { facts: words('020 7946 0000') }, []],
    [
      'a number without a word, after a link called contact',
      { via: { contact: 0.6, help: 0.7 }, facts: words('020 7946 0000') },
      ['contact phone', 'complain blocked phone-only'],
    ],
    [
      'a number whose word ends within 120 characters',
      { facts: words(`020 7946 0000 ${'q'.repeat(99)} Phone`) },
      ['contact phone', 'complain blocked phone-only'],
    ],
    [
      'a number whose word comes after 120 characters',
      { facts: words(`020 7946 0000 ${'q'.repeat(106)} Phone`) },
      [],
    ],
    ['no number', { ...contact, facts: words('Ring us') }, ['contact page']],
    [
      'a number that nobody knows',
      { ...contact, country: null, facts: words('Ring (0)55 55 55 5') },
      ['contact phone', 'complain blocked phone-only'],
    ],
    ['too short a number', { ...contact, country: null, facts: words('Ring 0 55 55') }, ['contact page']],
    [
      'a number in the footer',
      { ...contact, facts: { blocks: [block(number, { region: 'footer' })] } },
      ['contact page'],
    ],
    [
      'a number in the header',
      { ...contact, facts: { blocks: [block(number, { region: 'header' })] } },
      ['contact phone'],
    ],
    [
      'a number in the menu',
      { ...contact, facts: { blocks: [block(number, { region: 'navigation' })] } },
      ['contact phone'],
    ],
    [
      'a number and a log-in',
      { ...contact, facts: { ...words(number), controls: [button('Log in')] } },
      ['contact phone', 'contact blocked login-wall', 'complain blocked phone-only'],
    ],
  ])('and holds %s', (_what, said, endpoints) => {
    expect(found(said)).toEqual(endpoints);
  });
});

describe('a page that did not come', () => {
  const about = (via: Relevance) => ({ via, viewport: 'desktop' as const, state: at('/gone') });

  it.each<[status: number | null, obstacle: string]>([
    [404, 'dead-link'],
    [499, 'dead-link'],
    [500, 'error-page'],
    [null, 'error-page'],
  ])('with status %j is %s', (status, obstacle) => {
    expect(told(failedPageEndpoints(about({ contact: 0.6 }), status))).toEqual([
      `contact blocked ${obstacle}`,
    ]);
    expect(failedPageEndpoints(about({ contact: 0.6 }), status)[0]?.url).toBe(at('/gone'));
  });

  it.each<[via: Relevance, endpoints: string[]]>([
    [{ contact: 0.59 }, []],
    [{ buy: 0.9 }, []],
    [{ complain: 0.6, cancel: 0.9 }, ['complain blocked named login-wall', 'cancel blocked login-wall']],
  ])('stops those who were led there by %j', (via, endpoints) => {
    expect(told(blockedEndpoints(about(via), 'login-wall'))).toEqual(endpoints);
  });
});
