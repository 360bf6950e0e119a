/** Mails come from files, folders, Maildir and mbox alike, and a broken one does not stop the rest. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPath } from '../../../src/inbox/sources/open-path.js';
import { UsageError } from '../../../src/model/errors.js';
import { rawMail } from '../../support/raw-mail.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const mail = (subject: string) => rawMail({ headers: { Subject: subject }, text: `About ${subject}` });

async function read(path: string, problems: string[] = []) {
  const source = await openPath(path, { problem: (file) => problems.push(file) });
  const mails = [];
  for await (const raw of source.mails()) mails.push(raw);
  return mails;
}

describe('a source of mails', () => {
  it('is one .eml file', async () => {
    const path = join(temporaryFolder(), 'one.eml');
    writeFileSync(path, mail('one'));
    expect(await read(path)).toMatchObject([{ file: 'one.eml' }]);
  });

  it('is a folder with folders, read in the order of their names', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b'));
    for (const name of ['c.eml', 'a.EML', 'b/x.eml', 'notes.txt'])
      writeFileSync(join(folder, name), mail(name));
    expect((await read(folder)).map(({ file }) => file)).toEqual(['a.EML', 'b/x.eml', 'c.eml']);
  });

  it('is a Maildir, whose deliveries under way are left alone', async () => {
    const folder = temporaryFolder();
    for (const name of ['cur', 'new', 'tmp', '.Sent/cur']) mkdirSync(join(folder, name), { recursive: true });
    for (const name of ['cur/1.host:2,S', 'new/2.host', 'tmp/3.host', '.Sent/cur/4.host:2,']) {
      writeFileSync(join(folder, name), mail(name));
    }
    expect((await read(folder)).map(({ file }) => file)).toEqual([
      '.Sent/cur/4.host:2,',
      'cur/1.host:2,S',
      'new/2.host',
    ]);
  });

  it('goes on after a file that cannot be read', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'x.eml'));
    writeFileSync(join(folder, 'b.eml'), mail('b'));
    const problems: string[] = [];
    symlinkSync(join(folder, 'b.eml'), join(folder, 'link.eml'));
    expect((await read(folder, problems)).map(({ file }) => file)).toEqual(['b.eml']);
  });

  it('leaves out an empty file of a folder, and says so', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.eml'), '');
    writeFileSync(join(folder, 'b.eml'), mail('b'));
    const problems: string[] = [];
    expect(await read(folder, problems)).toMatchObject([{ file: 'b.eml' }]);
    expect(problems).toEqual(['a.eml']);
  });

  it('that is empty holds nothing, and a file that is no mail is told as a mistake', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'empty.mbox'), '');
    expect(await read(join(folder, 'empty.mbox'))).toEqual([]);
    writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    await expect(read(join(folder, 'picture.png'))).rejects.toThrow(/is no mail/);
    writeFileSync(join(folder, 'odd.eml'), Buffer.concat([Buffer.from('\ufeff\r\n'), mail('odd')]));
    expect(await read(join(folder, 'odd.eml'))).toHaveLength(1);
  });

  it('that is missing is told as a mistake, with what to name instead', async () => {
    await expect(openPath(join(temporaryFolder(), 'none'))).rejects.toThrow(UsageError);
  });
});

describe('an mbox', () => {
  const box = (lines: readonly string[], end = '\n') => {
    const path = join(temporaryFolder(), 'box');
    writeFileSync(path, lines.join(end));
    return path;
  };
  const from = 'From news@example.org Tue Mar  3 10:00:00 2026';

  it.each([['\n'], ['\r\n']])('parts its mails and knows when they came (line end %j)', async (end) => {
    const mails = await read(
      box([from, 'Subject: one', '', 'Text', '', from, 'Subject: two', '', 'Text', ''], end),
    );
    expect(mails.map(({ file, receivedAt }) => [file, receivedAt])).toEqual([
      ['box#1', '2026-03-03T10:00:00.000Z'],
      ['box#2', '2026-03-03T10:00:00.000Z'],
    ]);
  });

  it('takes back the quoting of lines that begin with From', async () => {
    const [mail] = await read(
      box([from, 'Subject: one', '', '>From here on', '>>From there', 'From the start of a line', '']),
    );
    expect(mail?.source.toString()).toContain('\nFrom here on\n>From there\nFrom the start');
  });

  it('does not part at a “From ” inside a paragraph', async () => {
    const mails = await read(
      box([from, 'Subject: one', '', 'He wrote', 'From Monday on, in 2026', 'we open', '']),
    );
    expect(mails).toHaveLength(1);
  });

  it('keeps no more than the beginning of a huge mail, and reads on behind it', async () => {
    const mails = await read(
      box([
        from,
        'Subject: big',
        '',
        ...Array(80_000).fill('x'.repeat(100)),
        '',
        from,
        'Subject: two',
        '',
        'Text',
        '',
      ]),
    );
    expect(mails).toHaveLength(2);
    expect(mails[0]?.source.length).toBeLessThan(4.3 * 1024 * 1024);
    expect(mails[0]?.bytes).toBeGreaterThan(8_000_000);
  });

  it('is told from a mail by its first line, and may be empty', async () => {
    expect(await read(box(['From: a@example.org', 'Subject: one', '', 'Text']))).toMatchObject([
      { file: 'box' },
    ]);
    expect(await read(box(['']))).toEqual([]);
  });
});
