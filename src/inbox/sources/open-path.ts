/** Which kind of source a path is: told from the files, not from the name. */
import { open } from 'node:fs/promises';
import { UsageError } from '../../model/errors.js';
import { emlFile, emlFolder, isFolder, isMaildir, maildir } from './files.js';
import type { Listener, MailSource } from './mail-source.js';
import { mboxFile } from './mbox.js';

/** An mbox begins with the line that parts its mails. */
const MBOX = 'From ';
/** Matches a header line at the start, perhaps after empty lines and a byte order mark: `Subject: …`. */
const HEADER = /^(?:\u00ef\u00bb\u00bf)?\s*[!-9;-~]{1,70}[ \t]*:/;
const LONGEST_START = 1_000;
const ADVICE =
  'Name an .eml file, a folder of them, a Maildir, or an mbox; or set up IMAP under inbox: in ownqueue.yaml.';

/** Throws UsageError where the path does not exist, is not readable or is no mail. An empty file is an empty mbox. */
export async function openPath(path: string, listener: Listener = {}): Promise<MailSource> {
  try {
    if (await isFolder(path)) {
      return (await isMaildir(path)) ? maildir(path, listener) : emlFolder(path, listener);
    }
    const start = await firstBytes(path);
    if (start === '' || start.startsWith(MBOX)) return mboxFile(path);
    if (HEADER.test(start)) return emlFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT'
        ? `There is no file or folder ${path}.`
        : `${path} cannot be read (${code ?? String(error)}).`,
      ADVICE,
    );
  }
  throw new UsageError(
    `${path} is no mail: it does not begin with header lines such as From: or Subject:.`,
    ADVICE,
  );
}

async function firstBytes(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_START), 0, LONGEST_START, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
