/** What mails hold (124 real ones, 21 of them labelled). */
export default {
  order: 5,
  title: 'mails',
  async run(corpora) {
    const { measureMails } = await import('../mails-corpus.js');
    const { labels } = await measureMails(corpora);
    return Object.entries(labels).map(([label, { right, n }]) => ({ task: label, got: right, n }));
  },
};
