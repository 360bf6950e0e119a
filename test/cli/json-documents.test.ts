/** Every document that the program writes for scripts is described by a JSON Schema that ships. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CommandLine, commandLine } from '../support/command-line.js';
import { filesIn } from '../support/files-in.js';
import { FOLDER, fileOf, misfits, schemaErrors } from '../support/json-schemas.js';

const SOURCES = resolve(import.meta.dirname, '../../src');
const files = readdirSync(FOLDER).sort();

/** All that stand in the sources: `ownqueue.trend/1`. */
const named = new Set(
  filesIn(SOURCES).flatMap((source) => source.toString().match(/ownqueue\.[a-z-]+\/\d+/g) ?? []),
);

describe('the schemas', () => {
  test('are one file for each document, and none is left over', () => {
    expect(files).toEqual([...named].map(fileOf).sort());
  });

  test.each(files)('%s is a schema without mistakes, named after its file', (file) => {
    const schema = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    // @ts-expect-error ajv-formats is CommonJS, and its types know no callable default.
    addFormats(ajv);
    expect(() => ajv.compile(schema)).not.toThrow();
    const document = `ownqueue.${file.replace(/-(\d+)\.json$/, '/$1')}`;
    expect(schema.title).toContain(document);
    expect(JSON.stringify(schema)).toContain(`"const":"${document}"`);
  });
});

const ANSWERS = `startedAt: 2026-11-20 14:30
finishedAt: 2026-11-20 14:50
subject: consumer invoice
answers:
  phone-on-invoice: no
  written-route: yes
  registered-name: { value: name-only, note: the address is missing }
  how-to-complain: unknown
  is-e-invoice: no
  exit-terms: [how, notice]
  consistent: yes
`;

describe('what is written follows its schema', () => {
  let own: CommandLine;
  beforeEach(() => {
    own = commandLine('2026-11-22T09:20:00.000Z');
  });
  const json = async (...words: string[]) => {
    const { code, stdout, stderr } = await own.run(...words, '--json');
    expect(code, stderr).toBe(0);
    return JSON.parse(stdout);
  };

  test.each([
    ['the automatic checks', ['checks']],
    ['one check', ['explain', 'website/complaint-path-exists']],
    ['one question of a walk', ['explain', 'documents/phone-on-invoice']],
    ['the scripts of walks', ['checklists']],
    ['post, before there is any', ['inbox', 'post']],
    ['post that was noted', ['inbox', 'post', 'Catalogue', '--addressed', 'wrong', '--note', 'Third one.']],
    ['an address, barely noted', ['inbox', 'plant', 'robin+oak@example.org']],
    [
      'an address with all that was agreed to',
      [
        'inbox',
        'plant',
        'robin+elm@example.org',
        '--name',
        'Robin',
        '--where',
        'newsletter',
        '--consent',
        'one mail a month',
        '--per-week',
        '0.25',
      ],
    ],
  ])('%s', async (_what, words) => {
    expect(schemaErrors(await json(...words))).toEqual([]);
  });

  test('a walk, judged again, and everything in the store line by line', async () => {
    writeFileSync(join(own.folder, 'a.yaml'), ANSWERS);
    expect(schemaErrors(await json('walk', 'documents', '--answers', 'a.yaml'))).toEqual([]);
    expect(schemaErrors(await json('judge'))).toEqual([]);
    const { stdout } = await own.run('export');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.flatMap((line) => misfits('ownqueue.export/1', JSON.parse(line)))).toEqual([]);
  });

  test('what the doctor finds, well and ill', async () => {
    expect(schemaErrors(await json('doctor'))).toEqual([]);
    const { code, stdout } = await own.run('doctor', '--json', '--browser', '/no/such/browser');
    expect(code).toBe(2);
    expect(schemaErrors(JSON.parse(stdout))).toEqual([]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false });
  });
});
