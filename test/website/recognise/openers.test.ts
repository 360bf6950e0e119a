/** Which controls open something a customer looks for. */
import { describe, expect, it } from 'vitest';
import type { ControlFact } from '../../../src/model/page-facts.js';
import { readControl, revealsMore } from '../../../src/website/recognise/openers.js';
import { button } from '../../support/page-parts.js';

const bare: Partial<ControlFact> = { region: 'header', box: { x: 0, y: 0, width: 44, height: 44 } };

describe('readControl', () => {
  it.each<[string, string, Partial<ControlFact>, string]>([
    ['a named menu button', 'Menu', {}, 'menu'],
    ['a German one', 'Menü öffnen', {}, 'menu'],
    ['three bars', '☰', {}, 'menu'],
    ['an icon in the header', '', bare, 'menu'],
    ['a hamburger by its class', '', { attributes: { class: 'hamburger hamburger--spin' } }, 'menu'],
    ['a drop-down named for help', 'Help & contact', { popup: true, expanded: false }, 'goal'],
    ['another topic', 'Other', {}, 'more'],
    ['more', 'Show more', {}, 'more'],
    ['a question of a list', 'Where is my parcel?', { kind: 'summary', expanded: false }, 'disclosure'],
    ['a chat', 'Live chat', {}, 'chat'],
    ['consent', 'Accept all', {}, 'accept'],
    ['refusal', 'Reject all', {}, 'reject'],
    ['refusal in French', 'Continuer sans accepter', {}, 'reject'],
    ['closing', 'Close', {}, 'close'],
    ['a carousel', 'Next', { attributes: { class: 'slick-next' } }, 'slide'],
    ['sending', 'Contact us', { kind: 'submit', form: 0 }, 'submit'],
    ['anything', 'Bedroom', {}, 'other'],
  ])('%s', (_, text, said, kind) => {
    expect(readControl(button(text, said), ['de', 'fr']).kind).toBe(kind);
  });
});

describe('revealsMore', () => {
  it('orders what to press first: goals, menus, more, questions, the rest', () => {
    const order = [
      button('Contact', { popup: true }),
      button('Menu'),
      button('More', { region: 'main' }),
      button('Where is my parcel?', { kind: 'summary', expanded: false }),
      button('Bedroom'),
    ].map((control) => revealsMore(control));
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  it.each<[string, Partial<ControlFact>]>([
    ['open already', { expanded: true }],
    ['disabled', { disabled: true }],
    ['invisible', { visible: false }],
  ])('expects nothing of a menu that is %s', (_, said) => {
    expect(revealsMore(button('Menu', said))).toBe(0);
  });

  it('expects nothing of consent and closing', () => {
    expect(['Accept all', 'Decline', 'Close'].map((text) => revealsMore(button(text)))).toEqual([0, 0, 0]);
  });
});
