/** What a text says that it costs to leave. */
import { expect, test } from 'vitest';
import { exitCharge } from '../../../src/website/recognise/exit-charges.js';

test.each([
  ['an amount before its sign', 'Leaving early costs 25 €.', '25 €'],
  ['an amount behind its sign', 'Leaving early costs £25.', '£25'],
  ['an amount with a code', 'Leaving early costs EUR 25.', 'EUR 25'],
  ['cents', 'Leaving early costs £25.50, once.', '£25.50'],
  ['a share', 'You pay 10 % of the rest.', '10 %'],
  ['a share in words', 'You pay 10 per cent of the rest.', '10 per cent'],
  ['no cost', 'You can leave free of charge.', 'free of charge'],
  ['no cost in German', 'Die Kündigung ist kostenlos.', 'kostenlos'],
  ['no cost in French', 'Vous pouvez résilier sans frais.', 'sans frais'],
  ['nothing', 'You can leave at the end of each month.', null],
  ['a number that is no amount', 'You can leave with 30 days of notice.', null],
])('reads %s', (_, text, charge) => expect(exitCharge(text)).toBe(charge));
