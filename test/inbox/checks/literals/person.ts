/** Literal evidence for checks of how a person is addressed: outcome → a mailbox that reaches it. */
import { inbox, mail } from '../../../support/inbox-evidence.js';
import type { InboxLiterals } from '../inbox-literals.js';

const stranger = { name: 'Bargains', address: 'deals@bargains.test', domain: 'bargains.test' };
const agency = { name: 'Example', address: 'example@mailing.test', domain: 'mailing.test' };
const bare = { list: { id: null, unsubscribe: [], post: null }, unsubscribe: [] };
const unsigned = { ...mail().authentication, signatures: [] };
const hit = (place: 'body' | 'preheader' | 'link') => [{ tag: '%VORNAME%', place, quote: 'Hallo %VORNAME%' }];
const greeted = (text: string, name: string, kind: 'named' | 'generic' | 'broken' | 'plain') =>
  mail({ greeting: { text, name, kind } });

export default {
  'address-kept-secret': {
    own: inbox([mail()]),
    agent: inbox([mail({ from: agency })]),
    stranger: inbox([mail({ from: stranger, ...bare, authentication: unsigned })]),
    'no-domains': inbox([mail()], { company: { domains: [] } }),
  },
  'sender-domain-own': {
    own: inbox([mail()]),
    foreign: inbox([mail({ from: agency })]),
    'look-alike': inbox([
      mail({
        from: { name: 'Example', address: 'a@examp1e.org', domain: 'examp1e.org' },
        ...bare,
        authentication: unsigned,
      }),
    ]),
    'no-domains': inbox([mail()], { company: { domains: [] } }),
  },
  'merge-tags-filled': {
    filled: inbox([mail()]),
    'in-text': inbox([mail({ mergeTags: hit('body') })]),
    'in-preview': inbox([mail({ mergeTags: hit('preheader') })]),
    'in-link': inbox([mail({ mergeTags: hit('link') })]),
  },
  'greeting-has-a-name': {
    whole: inbox([mail()]),
    broken: inbox([greeted('Dear ,', '', 'broken')]),
  },
  'greeting-name-right': {
    right: inbox([mail()]),
    wrong: inbox([greeted('Dear Katharina,', 'Katharina', 'named')]),
    'no-name-on-file': inbox([mail()], { planting: { name: null } }),
  },
  'greeting-personal': {
    personal: inbox([mail()]),
    generic: inbox([greeted('Dear customer,', 'customer', 'generic')]),
    'no-name-given': inbox([mail()], { planting: { name: null } }),
  },
  'language-declared': {
    declared: inbox([mail()]),
    missing: inbox([mail({ declaredLanguage: null })]),
    wrong: inbox([mail({ declaredLanguage: 'de' })]),
    unclear: inbox([mail({ language: null })]),
  },
  'language-of-customer': {
    right: inbox([mail()]),
    other: inbox([mail({ language: 'nl' })]),
    mixed: inbox([mail({ foreignLabels: [{ text: 'Jetzt kaufen', language: 'de' }] })]),
    unclear: inbox([mail({ language: null })]),
  },
  'no-placeholder-text': {
    finished: inbox([mail()]),
    draft: inbox([mail({ placeholders: ['Lorem ipsum'] })]),
  },
} satisfies InboxLiterals;
