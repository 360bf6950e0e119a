/** Does the site say what it costs to leave before somebody buys? */
import { defineCheck } from '../../model/check.js';
import { blocksAbout, linksAbout } from '../judging/page-words.js';
import { type ReadPage, readPages } from '../judging/pages.js';
import { UNREACHABLE, whenReached } from '../judging/reached-site.js';
import { exitCharge } from '../recognise/exit-charges.js';

export default defineCheck({
  id: 'website/exit-charges-disclosed',
  title: 'What it costs to leave is said before anybody buys',
  why: 'A charge that shows up at the end is the complaint that no apology mends.',
  source:
    'our assumption; British Digital Markets, Competition and Consumers Act 2024 on subscriptions, expected in 2027',
  weight: 2,
  needs: 'site',
  outcomes: {
    disclosed: {
      verdict: 'pass',
      says: 'The text on ending a contract says what it costs, or that it is free.',
    },
    silent: {
      verdict: 'fail',
      says: 'The pages seen tell how to end a contract, but not what that costs.',
      remedy: {
        text: 'Say in one sentence what it costs to leave, or that it costs nothing.',
        effort: 'minutes',
      },
    },
    'not-read': {
      verdict: 'cant-tell',
      says: 'A contract can be ended here, but no text about it was seen.',
    },
    'nothing-to-leave': {
      verdict: 'not-applicable',
      says: 'Nothing was seen that a customer would have to end.',
    },
    unreachable: UNREACHABLE,
  },
  judge: whenReached((site) => {
    const pages = readPages(site);
    const texts = pages.flatMap(textsOnLeaving);
    const stated = texts.find(({ charge }) => charge);
    const exhibits = [stated ?? texts[0]].flatMap((found) => (found ? [quote(found)] : []));
    if (stated) {
      const message = `The text on ending a contract says what it costs: ${stated.charge}.`;
      return { outcome: 'disclosed', message, exhibits };
    }
    if (texts.length > 0) return { outcome: 'silent', exhibits };
    const offered =
      site.journeys.cancel.reached !== 'not-found' ||
      pages.some(({ facts }) => linksAbout(facts, 'cancelContract').length > 0);
    return { outcome: offered ? 'not-read' : 'nothing-to-leave' };
  }),
});

/** Sentences in which a contract is ended, each with what comes next: the price often stands there. */
const textsOnLeaving = ({ facts, url }: ReadPage) =>
  blocksAbout(facts, 'cancelContract')
    .filter(({ words }) => words >= A_SENTENCE)
    .map((block) => {
      const next = facts.blocks[facts.blocks.indexOf(block) + 1]?.text ?? '';
      return { text: block.text, url, charge: exitCharge(`${block.text}\n${next}`) };
    });

const quote = ({ text, url }: { text: string; url: string }) => ({ kind: 'quote' as const, text, url });

/** Words from which on a block is more than a label (our assumption). */
const A_SENTENCE = 6;
