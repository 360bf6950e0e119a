/** Mails a second with all checks, in as many threads as the command uses. */
import { measureMails } from '../mails-corpus.js';

export default async function measure() {
  const measured = await measureMails();
  if (!measured) return { skip: 'the corpora are not on this machine (OWNQUEUE_CORPORA)' };
  const { mails, perSecond } = measured;
  return {
    rows: [{ what: `inbox, ${mails} real mails`, values: [perSecond], unit: 'mails/s', aim: { least: 150 } }],
  };
}
