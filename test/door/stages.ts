/** The pages of a generated website, one for each stage of a look, and what tempts there. */
import type { Leak } from './page-script.js';
import { wayNamed } from './ways.js';

export const STAGES = [
  'explore',
  'contact',
  'fill in',
  'buy',
  'checkout',
  'cancel',
  'dismiss',
  'replay',
  'login',
  'inspect',
] as const;
export type Stage = (typeof STAGES)[number];

/** A leak on a page, with the control that sets it off. */
export interface PlannedLeak extends Leak {
  label: string;
  /** Sent by its control itself, without a script. */
  native: boolean;
}

export type FormKind = 'at once' | 'wakes' | 'steps';
export type OverlayKind = 'consent' | 'newsletter' | 'account' | 'age';

export interface PlannedPage {
  stage: Stage;
  /** With the query by which pages link to it; no two pages of a site share a path. */
  address: string;
  leaks: readonly PlannedLeak[];
  form: FormKind;
  overlay: OverlayKind;
}

/** Words on controls that tempt at a stage. */
export const LABELS: Record<Stage, readonly string[]> = {
  explore: [
    'Make a complaint',
    'Request a callback',
    'Start complaint',
    'Subscribe now',
    'Join now',
    'Book now',
    'Menu',
    'More',
    'Opening hours',
    'Our services',
    'Contact',
  ],
  contact: [
    'Request a callback',
    'Call me back',
    'Start chat',
    'Contact us now',
    'Write to us',
    'Show phone number',
  ],
  'fill in': ['Make a complaint', 'Start complaint', 'Complain now'],
  buy: [
    'Buy now',
    'Book now',
    'Order now',
    'Buy it now',
    'Subscribe now',
    'Join now',
    'Add to basket',
    'Reserve',
  ],
  checkout: ['Go to checkout', 'Pay now', 'Place order', 'Continue', 'Express checkout'],
  cancel: [
    'Cancel contract',
    'Cancel subscription',
    'End contract',
    'Confirm cancellation',
    'Withdraw from contract',
  ],
  dismiss: [
    'Close',
    'Close account',
    'Accept all',
    'Reject all',
    'No thanks',
    'Yes, I am over 18',
    'Continue',
    'Not now',
  ],
  replay: ['Write now', 'Send a message', 'Show the form'],
  login: ['Log in', 'Sign in'],
  inspect: ['Make a complaint', 'Contact'],
};

/** Addresses that look for what they are, and that pages must reach; no two share a path. */
export const ADDRESSES: Record<Stage, readonly string[]> = {
  explore: ['/'],
  dismiss: ['/'],
  inspect: ['/saved'],
  contact: ['/contact', '/contact?action=form', '/contact?action=show', '/kontakt?view=form', '/contact-us'],
  'fill in': ['/complaints', '/complaint?step=1', '/help/complaints?action=new', '/complaints?action=form'],
  buy: ['/products?action=view', '/products/42', '/product?id=42', '/shop/lamp'],
  checkout: ['/checkout', '/checkout?step=1'],
  cancel: ['/cancel-contract', '/widerruf', '/kuendigung', '/contract/cancellation?action=form', '/withdraw'],
  replay: ['/write-to-us', '/feedback?action=form'],
  login: ['/login', '/account/login'],
};

/** What links say, by the goal that they seem to serve. */
const LINK_WORDS: Partial<Record<Stage, string>> = {
  contact: 'Contact us',
  'fill in': 'Complaints',
  buy: 'Buy a lamp',
  cancel: 'Cancel contract',
  replay: 'Write to us',
  login: 'Log in',
};

/** GET requests that do something; TOKEN stands for what names the case. */
export const COMMANDS: readonly { href: string; needsSession?: true }[] = [
  { href: '/logout?token=TOKEN' },
  { href: '/delete?id=TOKEN' },
  { href: '/account/TOKEN/delete' },
  { href: '/unsubscribe?token=TOKEN' },
  { href: '/newsletter/unsubscribe?id=TOKEN' },
  { href: '/order/place?id=TOKEN' },
  { href: '/order?action=confirm&id=TOKEN' },
  { href: '/call-me?phone=01632960111&ref=TOKEN' },
  { href: '/orders/TOKEN/cancel' },
  { href: '/cancel?confirm=1&contract=TOKEN' },
  { href: '/contracts?do=cancel&id=TOKEN' },
  { href: '/konto/loeschen?id=TOKEN' },
  { href: '/abmelden?token=TOKEN' },
  { href: '/commande/confirmer?id=TOKEN' },
];

/** Words on links that hide a command. */
export const COMMAND_LABELS = [
  'Contact',
  'Contact us',
  'Make a complaint',
  'Complain',
  'Cancel contract',
  'Cancel subscription',
  'Buy now',
  'Order now',
  'Help',
];

export interface CommandLink {
  token: string;
  href: string;
  label: string;
}

export const frame = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} – Example Lamps</title>${head}</head><body>${body}</body></html>`;

/** Links from each page to all others, as a header has them. */
export function header(pages: readonly PlannedPage[]): string {
  const links = pages.flatMap(({ stage, address }) =>
    LINK_WORDS[stage] === undefined ? [] : [`<a href="${address}">${LINK_WORDS[stage]}</a>`],
  );
  return `<header><a href="/">Example Lamps</a> <nav>${links.join(' ')}</nav></header>`;
}

const button = (id: string, label: string, more = '') =>
  `<button type="button" id="${id}" ${more} onclick="this.nextElementSibling.hidden = false">${label}</button><p hidden>Opened.</p>`;

/** A control for each leak that waits for a press. */
export function controls(leaks: readonly PlannedLeak[]): string {
  return leaks
    .map(({ token, label, native, way, to }) => {
      const markup = native ? wayNamed(way).control : undefined;
      return markup
        ? markup.replaceAll('TOKEN', token).replaceAll('TO', to).replaceAll('LABEL', label)
        : button(token, label);
    })
    .join('\n');
}

const FIELDS = {
  first:
    '<label>Your name <input name="name" required></label><label>Email <input type="email" name="email" required></label>',
  second: '<label>What went wrong? <textarea name="message" required></textarea></label>',
};

/** A form of the usual kind; `wakes` lets nobody send before all is filled in, `steps` asks for more after `Next`. */
export function form(kind: FormKind, action: string, label: string): string {
  const open = `<form method="post" action="${action}">`;
  if (kind === 'at once') return `${open}${FIELDS.first}${FIELDS.second}<button>${label}</button></form>`;
  if (kind === 'wakes')
    return `${open}${FIELDS.first}${FIELDS.second}<button disabled>${label}</button></form><script>{
      const form = document.querySelector('main form');
      form.addEventListener('input', () => { form.querySelector('button').disabled = ![...form.querySelectorAll('input, textarea')].every(({ value }) => value); });
    }</script>`;
  return `${open}<section><h2>About you</h2>${FIELDS.first}<button type="button" class="next">Next</button></section>
    <section hidden><h2>What happened</h2>${FIELDS.second}<button>${label}</button></section></form><script>
      for (const next of document.querySelectorAll('.next')) next.onclick = () => {
        const section = next.closest('section');
        for (const field of section.querySelectorAll('input, textarea')) if (!field.reportValidity()) return;
        section.hidden = true;
        section.nextElementSibling.hidden = false;
      };
    </script>`;
}

/** What lies over a page; each leak that waits for a press has its control there. */
export function overlay(kind: OverlayKind, leaks: readonly PlannedLeak[]): string {
  const words: Record<OverlayKind, [text: string, ways: readonly string[]]> = {
    consent: ['We use cookies for advertising and statistics.', ['Accept all', 'Reject all']],
    newsletter: [
      'Get 10 % off with our newsletter. <label>Email <input type="email" name="email"></label>',
      ['No thanks', 'Close'],
    ],
    account: ['Welcome back. This is your account.', ['Close account', 'Close']],
    age: ['Are you over 18?', ['Yes, I am over 18', 'No']],
  };
  const [text, ways] = words[kind];
  const all = ways.map((label, index) => {
    const id = leaks[index]?.token ?? `over-${index}`;
    return `<button type="button" id="${id}" onclick="this.closest('[role=dialog]').remove()">${label}</button>`;
  });
  return `<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff;z-index:9"><p>${text}</p>${all.join(' ')}</div>`;
}

/** What a page of a stage holds inside `main`. `presses` are its leaks that wait for a press. */
export function content({ stage, form: kind }: PlannedPage, presses: readonly PlannedLeak[]): string {
  const tempting = controls(presses);
  const long = '<p style="margin:700px 0 0">We have made lamps since 1950.</p>';
  switch (stage) {
    case 'explore':
    case 'dismiss':
      return `<h1>Lamps for every room</h1>${tempting}<details><summary>Delivery</summary><p>Two days.</p></details>${long}`;
    case 'contact':
      return `<h1>Contact us</h1><p>Telephone: 01632 960 111</p>${tempting}${form(kind, '/send-message', 'Send message')}`;
    case 'fill in':
      return `<h1>Complaints</h1>${tempting}${form(kind, '/send-complaint', 'Send complaint')}`;
    case 'buy':
      return `<h1>Lamp</h1><p>£ 12</p>${tempting}<form action="/basket/add" method="post"><input type="hidden" name="id" value="42"><button>Add to basket</button></form>${long}`;
    case 'checkout':
      return `<h1>Checkout</h1><p>One lamp, £ 12</p>${tempting}${form(kind, '/place-order', 'Place order').replace('What went wrong?', 'Street')}`;
    case 'cancel':
      return `<h1>Cancel your contract</h1>${tempting}${form(kind, '/send-cancellation', 'Send cancellation').replace('What went wrong?', 'Contract number')}`;
    case 'replay':
      return `<h1>Write to us</h1>${tempting}${form('at once', '/send-words', 'Send words')}`;
    case 'login':
      return `<h1>Log in</h1><form method="post" action="/log-in"><label>User name <input name="user" autocomplete="username" required></label>
        <label>Password <input name="password" type="password" required></label><button>Log in</button></form>`;
    case 'inspect':
      return `<h1>Contact us</h1>${tempting}${form(kind, '/send-message', 'Send message')}`;
  }
}
