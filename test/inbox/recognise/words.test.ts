/** Placeholders, greetings, no-reply senders, drafts, offers and promises are told from ordinary words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGreeting } from '../../../src/inbox/recognise/greeting.js';
import { distance, overlap, simhash } from '../../../src/inbox/recognise/likeness.js';
import { findMergeTags } from '../../../src/inbox/recognise/merge-tags.js';
import { isNoReply, noReplySentence } from '../../../src/inbox/recognise/no-reply.js';
import { findOfferDates } from '../../../src/inbox/recognise/offer-dates.js';
import { findPlaceholderText } from '../../../src/inbox/recognise/placeholder-text.js';
import { findPromisedRate } from '../../../src/inbox/recognise/promised-rate.js';

describe('left-over placeholders', () => {
  it.each([
    'Hi {{first_name}},',
    'Hi {{ contact.FIRSTNAME | default: "you" }},',
    'Hi *|FNAME|*,',
    'Hi %%first_name%%,',
    'Hallo %VORNAME%,',
    `Hi ${'${'}firstName},`,
    'Hi <%= name %>,',
    'Hi [[name|friend]],',
    'Hi ##NAME##,',
    'Hi {name},',
    'Dear [First Name],',
    'Give here: [insert link]',
    'My name is [your name].',
    'Dear <<First Name>>,',
    '{% if customer %}Hello{% endif %}',
  ])('are seen in “%s”', (text) => expect(findMergeTags(text)).not.toEqual([]));

  it.each([
    'Save 20% today and 30% tomorrow',
    'Between 10% and 20%, or 100% off',
    'The set {1, 2, 3} and a list [1]',
    'As Smith [2019] and [sic] showed',
    '[image: logo] [link](https://example.org)',
    'C++ templates use <T> and a[i]',
    'Terms apply* | See below**',
    'Price: $12 {incl. VAT}',
    'https://example.org/?a=%20b%C3%A9',
    'Open %SystemRoot% or C:\\%USERNAME%\\x, then %TEMP%',
    '[code]x[/code] [url] [date]',
    '*** News *** [Update]',
  ])('are not seen in “%s”', (text) => expect(findMergeTags(text)).toEqual([]));

  it('never take long, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => findMergeTags(text).length >= 0),
    );
  });
});

describe('a greeting', () => {
  it.each([
    ['Dear Robin,', 'named', 'Robin'],
    ['Hallo Robin!', 'named', 'Robin'],
    ['Sehr geehrte Frau Testwell,', 'named', 'Frau Testwell'],
    ['Bonjour Robin,', 'named', 'Robin'],
    ['Dear customer,', 'generic', 'customer'],
    ['Sehr geehrte Damen und Herren,', 'generic', 'Damen und Herren'],
    ['Liebe Kundinnen und Kunden,', 'generic', 'Kundinnen und Kunden'],
    ['Dear Example Club Member,', 'generic', 'Example Club Member'],
    ['Chère cliente,', 'generic', 'cliente'],
    ['Hi,', 'plain', ''],
    ['Hello!', 'plain', ''],
    ['Dear ,', 'broken', ''],
    ['Hallo ,', 'broken', ''],
    ['Dear undefined,', 'broken', 'undefined'],
    ['Hello null,', 'broken', 'null'],
    ['Dear %FNAME%,', 'broken', '%FNAME%'],
  ])('“%s” is %s', (line, kind, name) => {
    expect(findGreeting(['News', line, 'Spring is here.'])).toMatchObject({ kind, name });
  });

  it.each([
    'Hi-fi speakers from 99',
    'Dear prices? Not here, says everybody',
    'Hello from our new shop in town',
    'Liebesbriefe',
  ])('is not seen in “%s”', (line) => expect(findGreeting([line])).toBeNull());
});

describe('an address that nobody reads', () => {
  it.each([
    'no-reply@',
    'noreply@',
    'NoReply-news@',
    'donotreply@',
    'do_not_reply@',
    'DoNotUse@',
    'nicht-antworten@',
    'ne-pas-repondre@',
    'no-responder@',
    'nao-responda@',
    'non-rispondere@',
    'ikke-svar@',
  ])('is “%s”', (local) => expect(isNoReply(`${local}example.org`)).toBe(true));
  it.each(['news@', 'reply@', 'service@', 'noreen@', 'notify@', 'reply_to@', 'answers@'])(
    'is not “%s”',
    (local) => expect(isNoReply(`${local}no-reply.example.org`)).toBe(false),
  );
  it('is told in the body in many languages', () => {
    for (const line of [
      'Please do not reply to this email.',
      'Bitte antworten Sie nicht auf diese E-Mail.',
      'Merci de ne pas répondre.',
      'Por favor, no responda a este mensaje.',
    ])
      expect(noReplySentence([line])).toBe(line);
    expect(noReplySentence(['We answer every mail.'])).toBeNull();
  });
});

describe('draft text', () => {
  it.each([
    'Lorem ipsum dolor',
    'Subject line here',
    'Insert your text here',
    'TODO: check price',
    'Hier steht Ihr Text',
    'xxx',
  ])('is seen in “%s”', (line) => expect(findPlaceholderText('Spring', [line])).not.toEqual([]));
  it('is seen in a subject that is a test', () => {
    expect(findPlaceholderText('[TEST] Spring news', [])).not.toEqual([]);
    expect(findPlaceholderText('Test our new sofa', ['Todo o dia, click here'])).toEqual([]);
  });
});

describe('the last day of an offer', () => {
  it.each([
    ['Valid until 31 December 2025.', '2025-12-31'],
    ['Gültig bis zum 31.12.2025', '2025-12-31'],
    ['Nur bis 5. März 2026!', '2026-03-05'],
    ['Offer ends March 5, 2026', '2026-03-05'],
    ['Jusqu’au 14 février 2026', '2026-02-14'],
    ['Válido hasta el 3 de mayo de 2026', '2026-05-03'],
    ['Expires 12/31/2025', '2025-12-31'],
    ['through 2026-01-15', '2026-01-15'],
  ])('is read from “%s”', (line, until) => expect(findOfferDates([line])).toMatchObject([{ until }]));

  it('is not guessed where no year is given, or the day does not exist', () => {
    expect(
      findOfferDates(['Only until Friday', 'until 31 December', 'until 31.02.2026', 'Copyright 2026']),
    ).toEqual([]);
  });
});

describe('a promised rate', () => {
  it.each([
    ['Our weekly newsletter', 1],
    ['Sie erhalten monatlich unseren Newsletter', 12 / 52],
    ['One mail a week, no more', 1],
    ['No more than two emails a month', 24 / 52],
    ['The daily digest in your inbox', 7],
  ])('is read from “%s”', (line, perWeek) => expect(findPromisedRate([line])?.perWeek).toBeCloseTo(perWeek));

  it('is not read from words about something else', () => {
    expect(findPromisedRate(['Fresh bread daily in our shops', 'Pay monthly'])).toBeNull();
  });
});

describe('likeness', () => {
  const text =
    'Spring is here and with it the new opening times of all our shops in town and beyond, every day but Sunday';
  it('is high for the same mail with another name, low for another mail', () => {
    const other =
      'Your order has been sent and will reach you on Tuesday; please have the code ready for the driver';
    const long = `${text} ${Array.from({ length: 200 }, (_, at) => `word${at * 7}`).join(' ')}`;
    expect(distance(simhash(long), simhash(`Dear Robin ${long}`))).toBeLessThanOrEqual(3);
    expect(distance(simhash(text), simhash(other))).toBeGreaterThan(10);
    expect(overlap(text, text)).toBe(1);
    expect(overlap(text, other)).toBeLessThan(0.3);
  });
});
