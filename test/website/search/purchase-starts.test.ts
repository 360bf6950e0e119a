/** What starts a purchase on a page: adding, buying, and choosing something that has a price. */
import { describe, expect, it } from 'vitest';
import { offersToBuy, purchaseControls } from '../../../src/website/search/purchase-starts.js';
import { block, button } from '../../support/page-parts.js';

const starts = (label: string, price: string, said = {}): string[] => {
  const controls = [button(label, { region: 'main', order: 5, ...said })];
  const found = purchaseControls({ controls, links: [], blocks: [block(price, { order: 4 })] }, [
    'en',
    'de',
    'es',
  ]);
  return found.map(({ text }) => text);
};

describe('a purchase', () => {
  it.each(['Add to basket', 'In den Warenkorb', 'Select Solo', 'Jetzt auswählen', 'Seleccionar'])(
    'starts with “%s” beside a price',
    (label) => {
      expect(starts(label, '29,00 € a month')).toEqual([label]);
    },
  );

  it.each(['Select', 'Choose a language'])('does not start with “%s” where nothing has a price', (label) => {
    expect(starts(label, 'Which topic is it about?')).toEqual([]);
  });

  it('may wait for a choice, even where the button says “Sold out”', () => {
    const attributes = { class: 'product-form__submit' };
    expect(starts('Sold out', '£85', { disabled: true, attributes })).toEqual(['Sold out']);
    expect(starts('Sold out', '£85', { disabled: true })).toEqual([]);
  });

  it('only adding and buying may send anything', () => {
    expect(offersToBuy(button('Add to basket'), ['en'])).toBe(true);
    expect(offersToBuy(button('Subscribe'), ['en'])).toBe(false);
    expect(offersToBuy(button('Join now'), ['en'])).toBe(false);
  });
});
