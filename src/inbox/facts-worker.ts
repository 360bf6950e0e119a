/** A thread that turns raw mails into facts, so that a large mailbox uses every core. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CompanyProfile } from '../model/inbox-evidence.js';
import { type RawMail, readFacts } from './message/facts.js';
import { JoinedBytes } from './message/joined-bytes.js';

// Globals are a thread's own; nothing here shows pictures or talks to a network.
Object.assign(globalThis, { Blob: JoinedBytes });

const company = workerData as CompanyProfile;

/** One after the other: answers carry no name, so their order is what tells them apart. */
let last = Promise.resolve();

parentPort?.on('message', (raw: RawMail) => {
  last = last
    .then(() => readFacts(raw, company))
    .then(
      (facts) => parentPort?.postMessage({ facts }),
      (error: Error) => parentPort?.postMessage({ failure: error.message }),
    );
});
