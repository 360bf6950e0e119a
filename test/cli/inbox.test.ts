/** `ownqueue inbox` from the command line to the store: what it prints, keeps, and never keeps. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { proposedAnswers } from '../../src/inbox/proposed-answers.js';
import { type CommandLine, commandLine } from '../support/command-line.js';
import { imapServer } from '../support/imap-server.js';
import { schemaErrors } from '../support/json-schemas.js';
import { rawMail } from '../support/raw-mail.js';

const CANARY = 'canary-77d1-password';

const footer =
  '<p>Example Ltd, 1 Example Street, London SW1A 2AA, 020 7946 0958</p><p><a href="https://www.example.org/u">Unsubscribe</a></p>';
const good = (number: number, date: string) =>
  rawMail({
    headers: {
      Subject: `News ${number}`,
      Date: date,
      'Message-ID': `<${number}@example.org>`,
      'List-Id': '<news.example.org>',
    },
    html: `<html lang="en"><body><p>Dear Robin,</p><p>Spring is here.</p>${footer}</body></html>`,
  });
const bad = rawMail({
  headers: { Subject: 'Hello %%name%%', 'Message-ID': '<bad@example.org>', 'List-Id': '<news.example.org>' },
  html: '<html><body><p>Dear ,</p><p>Lorem ipsum dolor sit amet</p></body></html>',
});

/** A folder with these mails in `mails`, and perhaps a configuration. */
function worldWith(mails: Readonly<Record<string, Buffer>> = {}, config?: string): CommandLine {
  const world = commandLine('2026-04-01T12:00:00.000Z');
  mkdirSync(join(world.folder, 'mails'));
  for (const [name, source] of Object.entries(mails))
    writeFileSync(join(world.folder, 'mails', name), source);
  if (config) writeFileSync(join(world.folder, 'ownqueue.yaml'), config);
  return world;
}

/** Everything a run left behind, as text. */
const leftIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

describe('ownqueue inbox', () => {
  it('reads a folder of mails and says what a customer meets, as JSON that its schema allows', async () => {
    const world = worldWith({ 'a.eml': good(1, 'Tue, 03 Mar 2026 10:00:00 +0000'), 'b.eml': bad });
    const { code, stdout, stderr } = await world.run('inbox', 'mails', '--json');
    expect(code, stderr).toBe(0);
    const document = JSON.parse(stdout);
    expect(schemaErrors(document)).toEqual([]);
    const [a, b] = ['a.eml', 'b.eml'].map(
      (file) => document.messages.find((each: { file: string }) => each.file === file).facts,
    );
    expect(a).toMatchObject({ visibleUnsubscribe: true, postalAddress: true, phone: true, mergeTags: [] });
    expect(b).toMatchObject({ visibleUnsubscribe: false, postalAddress: false, mergeTags: ['%%name%%'] });
    const failed = document.findings.filter(({ verdict }: { verdict: string }) => verdict === 'fail');
    expect(failed.map(({ check }: { check: string }) => check)).toEqual(
      expect.arrayContaining([
        'inbox/merge-tags-filled',
        'inbox/no-placeholder-text',
        'inbox/unsubscribe-visible',
      ]),
    );
  });

  it('keeps the audit for reports, trends and a second judgement', async () => {
    const world = worldWith({ 'a.eml': good(1, 'Tue, 03 Mar 2026 10:00:00 +0000'), 'b.eml': bad });
    await world.run('inbox', 'mails', '--quiet');
    const report = await world.run('report', 'latest');
    expect(report.stdout).toContain('placeholder');
    const judged = await world.run('judge', 'latest');
    expect(judged.stdout).toContain('Every check concludes what it concluded then.');
  });

  it('adds its figures to the trend, look by look', async () => {
    const world = worldWith({ 'a.eml': good(1, 'Tue, 03 Mar 2026 10:00:00 +0000') });
    await world.run('inbox', 'mails', '--quiet');
    writeFileSync(join(world.folder, 'mails', 'b.eml'), bad);
    world.now = '2026-04-08T12:00:00.000Z';
    await world.run('inbox', 'mails', '--quiet');
    const { code, stdout, stderr } = await world.run('trend', '--json', '--measurement', 'inbox.*');
    expect(code, stderr).toBe(0);
    const series = JSON.parse(stdout).series as { name: string; points: { value: number }[] }[];
    const values = (name: string) =>
      series.find((each) => each.name === name)?.points.map(({ value }) => value);
    expect(values('inbox.messages')).toEqual([1, 2]);
    expect(values('inbox.postal-address')).toEqual([100, 50]);
    const byDefault = JSON.parse((await world.run('trend', '--json')).stdout).series as { name: string }[];
    const names = byDefault.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['inbox.score', 'inbox.messages-per-week', 'inbox.errors']));
    expect(names).not.toContain('inbox.postal-address');
  });

  it('judges names, leaks and leaving by what was planted', async () => {
    const world = worldWith(
      {
        'a.eml': good(1, 'Tue, 03 Mar 2026 10:00:00 +0000'),
        'b.eml': good(2, 'Fri, 20 Mar 2026 10:00:00 +0000'),
      },
      'site: https://www.example.org\n',
    );
    await world.run(
      'inbox',
      'plant',
      'robin+oak@example.net',
      '--name',
      'Kim Testwell',
      '--where',
      'newsletter form',
      '--at',
      '2026-03-01',
    );
    await world.run('inbox', 'unsubscribed', '--at', '2026-03-05');
    const { stdout } = await world.run('inbox', 'mails', '--json');
    const { findings, measurements, timeline } = JSON.parse(stdout);
    const outcomes = findings.map(
      ({ check, outcome }: { check: string; outcome: string }) => `${check} ${outcome}`,
    );
    expect(outcomes).toEqual(
      expect.arrayContaining([
        'inbox/greeting-name-right wrong',
        'inbox/mail-stops-after-unsubscribing still-arriving',
        'inbox/address-kept-secret own',
      ]),
    );
    expect(timeline.daysUntilStopped).toBeCloseTo(15.4);
    expect(timeline.hoursToWelcome).toBeCloseTo(58);
    const names = measurements.map(({ name }: { name: string }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['inbox.messages-per-week', 'inbox.days-until-stopped', 'inbox.strangers']),
    );
  });

  it('explains how to plant an address where none is given, and refuses what is none', async () => {
    const world = worldWith();
    expect((await world.run('inbox', 'plant')).stdout).toContain('plus tag');
    expect((await world.run('inbox', 'plant', 'robin')).code).toBe(2);
    expect((await world.run('inbox', 'unsubscribed')).code).toBe(2);
  });

  it('notes what came by post', async () => {
    const world = worldWith();
    await world.run(
      'inbox',
      'post',
      'catalogue',
      '--on',
      '2026-03-02',
      '--addressed',
      'wrong',
      '--stoppable',
    );
    const { stdout } = await world.run('inbox', 'post');
    expect(stdout).toContain('2026-03-02  catalogue (address wrong; says how to stop it)');
    expect((await world.run('inbox', 'post', 'x', '--addressed', 'sideways')).code).toBe(2);
  });

  it('says with exit code 3 that an empty folder holds nothing, and with 2 that a path is missing', async () => {
    const world = worldWith();
    expect((await world.run('inbox', 'mails')).code).toBe(3);
    expect((await world.run('inbox', 'missing')).code).toBe(2);
    const unnamed = await world.run('inbox');
    expect(unnamed.code).toBe(2);
    expect(unnamed.stderr).toContain('no mailbox is configured');
  });
});

describe('ownqueue inbox answers', () => {
  it('prints what the last look answers of the walk, and says where there was none', async () => {
    const world = worldWith({ 'a.eml': good(1, 'Tue, 03 Mar 2026 10:00:00 +0000'), 'b.eml': bad });
    expect((await world.run('inbox', 'answers')).code).toBe(2);
    await world.run('inbox', 'mails', '--quiet');
    const { answers } = JSON.parse((await world.run('inbox', 'answers')).stdout);
    expect(answers).toMatchObject({ 'read-by-program': { value: true }, 'postal-address': { value: 50 } });
  });
});

describe('ownqueue inbox over IMAP', () => {
  const mails = [1, 2, 3].map((uid) => ({ uid, source: good(uid, `0${uid} Mar 2026 10:00:00 +0000`) }));
  const config = (port: number) =>
    `site: https://www.example.org\ninbox:\n  host: 127.0.0.1\n  port: ${port}\n  user: robin\n  security: none\n`;

  it('reads on where it stopped, holds earlier mails, and leaves no password anywhere', async () => {
    const server = await imapServer({ mails, password: CANARY });
    const world = worldWith({}, config(server.port));
    world.env.OWNQUEUE_IMAP_PASSWORD = CANARY;
    const first = await world.run('inbox', '--json');
    expect(first.code, first.stderr).toBe(0);
    const second = await world.run('inbox', '--json');
    expect(JSON.parse(second.stdout).messages).toHaveLength(3);
    expect(server.commands.filter((line) => /UID FETCH/.test(line))).toHaveLength(1);
    expect(server.flags.size).toBe(0);
    const left = [leftIn(world.folder), first.stdout, first.stderr, second.stdout, second.stderr].join('\n');
    expect(left).not.toContain(CANARY);
    expect(left).not.toContain(Buffer.from(CANARY).toString('base64'));
  });

  it('says with exit code 3 that the password is wrong, without showing it', async () => {
    const server = await imapServer({ mails, password: 'right' });
    const world = worldWith({}, config(server.port));
    world.env.OWNQUEUE_IMAP_PASSWORD = CANARY;
    const { code, stderr, stdout } = await world.run('inbox', '--verbose');
    expect(code).toBe(3);
    expect(stderr).toContain('refused the user name or the password');
    expect(leftIn(world.folder) + stderr + stdout).not.toContain(CANARY);
  });

  it('names the variable to set where there is neither a password nor a terminal', async () => {
    const world = worldWith({}, config(1));
    const { code, stderr } = await world.run('inbox');
    expect(code).toBe(2);
    expect(stderr).toContain('OWNQUEUE_IMAP_PASSWORD');
  });

  it('refuses to send a password unprotected to another computer', async () => {
    const world = worldWith({}, 'inbox:\n  host: mail.example.org\n  user: robin\n  security: none\n');
    const { code, stderr } = await world.run('inbox');
    expect(code).toBe(2);
    expect(stderr).toContain('for everybody to read');
  });
});

describe('the walk marketing-inbox', () => {
  it('has a question for every answer that the mailbox proposes', () => {
    const checklist = parse(
      readFileSync(join(import.meta.dirname, '../../checklists/marketing-inbox.yaml'), 'utf8'),
    );
    const questions = checklist.parts
      .flatMap(({ questions: each }: { questions: { id: string }[] }) => each)
      .map(({ id }: { id: string }) => id);
    const names = [
      'inbox.hours-to-welcome',
      'inbox.messages-per-week',
      'inbox.postal-address',
      'inbox.visible-unsubscribe',
      'inbox.one-click-unsubscribe',
      'inbox.authenticated',
      'inbox.no-reply',
      'inbox.contact-route',
      'inbox.days-until-stopped',
      'inbox.strangers',
      'inbox.errors',
      'inbox.duplicates',
    ];
    const answers = proposedAnswers(
      names.map((name, value) => ({ name, value, unit: 'count', subject: 'box', context: {} })),
      'box',
    );
    expect(Object.keys(answers)).toHaveLength(names.length + 1);
    expect(questions).toEqual(expect.arrayContaining(Object.keys(answers)));
    expect(answers['messages-a-week']).toEqual({ value: 1, note: 'counted by ownqueue inbox in box' });
    expect(proposedAnswers([], 'box')['read-by-program']?.value).toBe(false);
  });
});
