/** Which kind of source a path is: told from the files, not from the name. */
import { open } from 'node:fs/promises';
import { UsageError } from '../../model/errors.js';
import { emlFile, emlFolder, isFolder, isMaildir, maildir } from './files.js';
import type { Listener, MailSource } from './mail-source.js';
import { mboxFile } from './mbox.js';

/** Throws UsageError where the path does not exist or is not readable. */
export async function openPath(path: string, listener: Listener = {}): Promise<MailSource> {
  try {
    if (await isFolder(path)) {
      return (await isMaildir(path)) ? maildir(path, listener) : emlFolder(path, listener);
    }
    return (await beginsLikeMbox(path)) ? mboxFile(path) : emlFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT'
        ? `There is no file or folder ${path}.`
        : `${path} cannot be read (${code ?? String(error)}).`,
      'Name an .eml file, a folder of them, a Maildir, or an mbox; or set up IMAP under inbox: in ownqueue.yaml.',
    );
  }
}

/** An mbox begins with the line that parts its mails. */
async function beginsLikeMbox(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(5), 0, 5, 0);
    return bytesRead === 5 && buffer.toString('latin1') === 'From ';
  } finally {
    await handle.close();
  }
}
