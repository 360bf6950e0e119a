/** Pictures of mails as they are seen: the network blocked, scripts off, tracking pixels dead. */

import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mailPage } from '../../inbox/mail-page.js';
import type { RawMail } from '../../inbox/message/facts.js';
import { imapMailbox } from '../../inbox/sources/imap.js';
import { joined, type MailSource } from '../../inbox/sources/mail-source.js';
import { openPath } from '../../inbox/sources/open-path.js';
import type { MessageFacts } from '../../model/inbox-evidence.js';
import type { Browser } from '../../website/browser/launch.js';
import { openOfflineTab } from '../../website/browser/offline.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import type { Session } from '../session.js';
import { mailboxAccount } from './mailbox-account.js';
import { mailboxSecret } from './mailbox-secret.js';

/** The width of a mail, and no more than a reader would scroll through (our assumption). */
const WIDTH = 700;
const MOST_HEIGHT = 2_400;
/** A page is never lower than its window; a short mail needs no empty space below. */
const LEAST_HEIGHT = 60;

/** SHA-256 by message id. A mail that cannot be found again has none. */
export async function takePictures(
  mails: readonly MessageFacts[],
  paths: readonly string[],
  browser: Browser,
  { store, project, context }: Session,
): Promise<Record<string, string>> {
  const wanted = new Map(mails.map(({ file, id }) => [file, id]));
  const pictures: Record<string, string> = {};
  if (wanted.size === 0) return pictures;
  const source =
    paths.length > 0 ? await filesAt(paths, context) : await serverMails(mails, project, context);
  const tab = await openOfflineTab(browser, { width: WIDTH, height: LEAST_HEIGHT });
  try {
    for await (const raw of source.mails()) {
      const id = wanted.get(raw.file);
      if (id === undefined) continue;
      pictures[id] = await store.pictures.put(await picture(tab, raw));
      wanted.delete(raw.file);
      if (wanted.size === 0) break;
    }
    return pictures;
  } finally {
    await tab.close();
  }
}

async function picture(tab: Awaited<ReturnType<typeof openOfflineTab>>, raw: RawMail): Promise<Uint8Array> {
  const page = await tab.show({ url: 'https://mail.invalid/', html: Buffer.from(await mailPage(raw)) });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return page.screenshot({
    type: 'png',
    clip: { x: 0, y: 0, width: WIDTH, height: Math.min(height, MOST_HEIGHT) },
    captureBeyondViewport: true,
  });
}

async function filesAt(paths: readonly string[], context: Context): Promise<MailSource> {
  const sources: MailSource[] = [];
  for (const path of paths) sources.push(await openPath(resolve(context.cwd, path)));
  return joined(sources);
}

async function serverMails(
  mails: readonly MessageFacts[],
  project: Project,
  context: Context,
): Promise<MailSource> {
  const account = await mailboxAccount(project);
  return imapMailbox(account, await mailboxSecret(account, { remember: false }, context), {
    files: new Set(mails.map(({ file }) => file)),
    signal: context.signal,
    wait: (milliseconds) => pause(milliseconds),
  });
}
