/** Where a link leads, told from its address alone. */
import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../src/website/recognise/link-target.js';

const BASE = 'https://www.example.org/shop/';

describe('targetOf', () => {
  it.each([
    ['', 'nowhere'],
    ['#', 'nowhere'],
    ['#!', 'nowhere'],
    ['javascript:void(0)', 'script'],
    [' JavaScript:; ', 'script'],
    ['mailto:info@example.org', 'mail'],
    ['mailto:?subject=Look%20at%20this', 'share'],
    ['mailto://?subject=Look', 'share'],
    ['tel:+442079460000', 'phone'],
    ['callto:00442079460000', 'phone'],
    ['whatsapp://send?text=https://www.example.org/', 'share'],
    ['whatsapp://send?phone=442079460000', 'message'],
    ['https://wa.me/442079460000?text=Hello', 'message'],
    ['https://wa.me/?text=https://www.example.org/', 'share'],
    ['https://www.facebook.com/example', 'social'],
    ['#form', 'same-page'],
    ['/shop/#form', 'same-page'],
    ['/contact', 'page'],
    ['https://help.example.org/', 'page'],
    ['https://example.com/', 'other-site'],
    ['/files/complaint-form.PDF', 'file'],
    ['http://[broken', 'nowhere'],
  ])('%s is %s', (rawHref, kind) => {
    let href = '';
    try {
      href = new URL(rawHref, BASE).href;
    } catch {
      // What cannot be resolved stays empty, as the facts have it.
    }
    expect(targetOf(rawHref, href, BASE).kind).toBe(kind);
  });

  it('keeps hash routes apart from anchors of the same page only by their page', () => {
    expect(targetOf('/a#x', 'https://www.example.org/a#x', BASE).page).toBe('www.example.org/a');
    expect(targetOf('/a', 'https://www.example.org/a', BASE).page).toBe('www.example.org/a');
  });
});
