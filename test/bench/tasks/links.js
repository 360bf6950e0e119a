/** Which links serve which goal (96 domains, half of them not English). */
export default {
  order: 1,
  title: 'links',
  async run(corpora) {
    const { claimedLinks, scoreLinks } = await import('../links-corpus.js');
    const answers = await claimedLinks(corpora);
    const contact = scoreLinks(answers, 'contact');
    const complain = scoreLinks(answers, 'complain');
    const buy = scoreLinks(answers, 'buy');
    return [
      { task: 'contact, right one first', got: contact.first, baseline: 0.81, aim: 0.95, n: contact.pages },
      { task: 'complaint, among the first three', got: complain.inThree, aim: 0.95, n: complain.pages },
      { task: 'buy, right one first', got: buy.first, baseline: 0.56, aim: 0.85, n: buy.pages },
      { task: 'buy, precision of all claimed', got: buy.lenient, baseline: 0.2, aim: 0.8 },
    ];
  },
};
