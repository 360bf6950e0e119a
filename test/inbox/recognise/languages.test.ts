/** What a mail says is understood in each of the seventeen languages, not only in English. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/inbox/message/read-text.js';
import { asksToConfirm } from '../../../src/inbox/recognise/confirmation.js';
import { offersBrowser } from '../../../src/inbox/recognise/footer-lines.js';
import { findForeignLabels } from '../../../src/inbox/recognise/foreign-labels.js';
import { findGreeting } from '../../../src/inbox/recognise/greeting.js';
import { noReplySentence } from '../../../src/inbox/recognise/no-reply.js';
import { findOfferDates } from '../../../src/inbox/recognise/offer-dates.js';
import { findPromisedRate } from '../../../src/inbox/recognise/promised-rate.js';
import {
  asksToLogIn,
  findUnsubscribe,
  mentionsUnsubscribe,
} from '../../../src/inbox/recognise/unsubscribe.js';
import { languages } from '../../../src/language/all-languages.js';
import { listed } from '../../../src/language/language.js';
import { WORDINGS } from './wordings.js';

const LISTS = ['greeting', 'unsubscribe', 'here', 'inBrowser', 'buttons'] as const;
const mailsOf = (language: string) => languages.find(({ code }) => code === language)?.mails;

describe('the words that mails are judged by', () => {
  it.each(LISTS)('%s is there in all seventeen languages', (list) => {
    expect(Object.keys(WORDINGS).filter((language) => !mailsOf(language)?.[list])).toEqual([]);
  });

  describe.each(Object.entries(WORDINGS))('in %s', (language, wording) => {
    it.each(['named', 'generic', 'broken'] as const)('tell a %s greeting', (kind) => {
      expect(findGreeting([wording[kind]])).toMatchObject({ kind });
    });

    it('tell the way out, on its own and where its link says only "here"', () => {
      expect(mentionsUnsubscribe(wording.unsubscribe)).toBe(true);
      const [, before = '', label = '', after = ''] = /^(.*)\[(.*)\](.*)$/.exec(wording.here) ?? [];
      const document = readText(before + label + after);
      const link = {
        href: 'https://example.org/x',
        text: label,
        alt: '',
        title: '',
        block: 0,
        at: before.length,
        offset: 0,
      };
      expect(findUnsubscribe({ ...document, links: [link] })).toHaveLength(1);
      expect(findUnsubscribe({ blocks: [label], links: [{ ...link, at: 0 }] })).toEqual([]);
    });

    it('tell the offer to see the mail in the browser', () => {
      expect(offersBrowser(wording.browser)).toBe(true);
    });

    it('tell that answers are not wanted', () => {
      expect(noReplySentence([wording.noReply])).toBe(wording.noReply);
      expect(noReplySentence([wording.named, wording.weekly])).toBeNull();
    });

    it('tell a request to confirm', () => {
      expect(asksToConfirm(wording.confirm, [])).toBe(wording.confirm);
      expect(asksToConfirm(wording.weekly, [])).toBeNull();
    });

    it('tell how often mails are promised', () => {
      expect(findPromisedRate([wording.weekly])?.perWeek).toBe(1);
      expect(findPromisedRate([wording.monthly])?.perWeek).toBeCloseTo(12 / 52);
    });

    it('tell the last day of an offer', () => {
      expect(findOfferDates([wording.until]).map(({ until }) => until)).toEqual(['2025-12-31']);
    });

    it('tell a way out that needs a login', () => {
      expect(asksToLogIn(wording.login)).toBe(true);
      expect(asksToLogIn(wording.unsubscribe)).toBe(false);
    });

    it('tell a button of another language', () => {
      const foreign = language === 'en' ? 'jetzt kaufen' : 'shop now';
      expect(
        findForeignLabels([foreign, listed(mailsOf(language)?.buttons)[0] ?? ''], language),
      ).toHaveLength(1);
    });
  });
});
