/** Mails as files: one `.eml`, a folder of them, a Maildir. */
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { RawMail } from '../message/facts.js';
import { type Listener, type MailSource, MOST_BYTES } from './mail-source.js';

export const emlFile = (path: string): MailSource => ({
  name: path,
  async *mails() {
    yield await readMail(path, basename(path));
  },
});

/** Every `.eml` below the folder, in the order of their paths. */
export const emlFolder = (folder: string, listener: Listener = {}): MailSource => ({
  name: folder,
  mails: () => readAll(folder, /\.eml$/i, listener),
});

/** `cur` and `new` of a Maildir and of the folders inside it; `tmp` holds mails that are still being delivered. */
export const maildir = (folder: string, listener: Listener = {}): MailSource => ({
  name: folder,
  mails: () => readAll(folder, /(?:^|\/)(?:cur|new)\/[^/]+$/, listener),
});

export const isMaildir = async (folder: string): Promise<boolean> => {
  const entries = await readdir(folder);
  return entries.includes('cur') && entries.includes('new');
};

async function* readAll(folder: string, wanted: RegExp, listener: Listener): AsyncGenerator<RawMail> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => wanted.test(path.replaceAll('\\', '/')))
    .sort();
  for (const path of files) {
    const file = relative(folder, path);
    try {
      const mail = await readMail(path, file);
      if (mail.source.length > 0) yield mail;
      else listener.problem?.(file, 'the file is empty');
    } catch (error) {
      listener.problem?.(file, error instanceof Error ? error.message : String(error));
    }
  }
}

async function readMail(path: string, file: string): Promise<RawMail> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const { size } = await handle.stat();
    const source = Buffer.alloc(Math.min(size, MOST_BYTES));
    const { bytesRead } = await handle.read(source, 0, source.length, 0);
    return { file, source: source.subarray(0, bytesRead), bytes: size, receivedAt: null };
  } finally {
    await handle?.close();
  }
}

export const isFolder = async (path: string): Promise<boolean> => (await stat(path)).isDirectory();
