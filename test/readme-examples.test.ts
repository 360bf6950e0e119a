/** What the README tells people to paste into their CI, taken from it and run against a website on this machine. */
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../src/config/schema.js';
import { parseSettings } from '../src/config/yaml-file.js';
import { ACTION, runStep } from './support/action-step.js';
import { type ChangingSite, changingSite } from './support/changing-site.js';
import { compiled } from './support/compiled.js';
import { junitMistakes, sarifMistakes } from './support/foreign-schemas.js';
import { temporaryFolder } from './support/temporary-folder.js';

const ROOT = resolve(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The text of the first block in that language that holds these words. */
function example(language: string, words: string): string {
  const blocks = [...README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  const block = blocks.find(([, kind, text]) => kind === language && text?.includes(words));
  if (!block) throw new Error(`README.md has no ${language} example with ${words}`);
  return block[2]!;
}

let program = '';
beforeAll(() => {
  program = compiled();
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

let site: ChangingSite;
let folder: string;
beforeEach(async () => {
  site = await changingSite('easy-shop');
  folder = temporaryFolder();
});

/** A job's shell: `npx ownqueue …` is the program of this repository, and nothing is downloaded. */
function shell(line: string, env: Record<string, string> = {}) {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const npx = [
    '#!/bin/sh',
    '[ "$1" = --yes ] && shift',
    '[ "$1" = ownqueue ] && shift || exit 127',
    `exec "${process.execPath}" "${join(program, 'bin/ownqueue.js')}" "$@"`,
  ];
  writeFileSync(join(bin, 'npx'), `${npx.join('\n')}\n`);
  chmodSync(join(bin, 'npx'), 0o755);
  return new Promise<{ code: number; said: string }>((done) => {
    const world = { ...process.env, ...env, PATH: `${bin}:${process.env.PATH}`, CI: 'true' };
    execFile('bash', ['-euc', line], { cwd: folder, env: world }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

const commands = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter(Boolean);

/** The example configuration, about the website of this test. */
const configure = (...more: string[]) =>
  writeFileSync(
    join(folder, 'ownqueue.yaml'),
    [example('yaml', '# ownqueue.yaml').replace('https://www.example.org', site.url), ...more].join('\n'),
  );

const aRequiredField = () =>
  site.deploy((page, html) =>
    page === 'complaints.html' ? html.replace('<button>', '<input name="order" required><button>') : html,
  );

describe.runIf(process.platform !== 'win32')('the README', { timeout: 180_000 }, () => {
  test('its configuration keeps a baseline: first green, and red when complaining gets harder', async () => {
    configure();
    const lines = commands(example('sh', 'ownqueue baseline update'));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(await shell(line)).toMatchObject({ code: 0 });
    aRequiredField();
    const { code, said } = await shell(lines[1]!);
    expect([code, said]).toEqual([
      1,
      expect.stringContaining('Worse than the baseline: complain.required-fields'),
    ]);
  });

  test('its other spellings of noWorseThan are configuration, too', () => {
    const spellings = README.match(/\{ noWorseThan: baseline, [^}]+\}/g) ?? [];
    expect(spellings.length).toBeGreaterThan(0);
    for (const entry of [...spellings, '{ noWorseThan: baseline, checks: false, level: warn }']) {
      expect(parseSettings(`budgets: [${entry}]`, 'README.md', configSchema).budgets).toHaveLength(1);
    }
  });

  test('GitHub: the action takes these inputs, and its outputs lead to the reports', async () => {
    const { jobs } = parse(example('yaml', 'ownqueue/ownqueue@'));
    const { steps } = jobs.complaining as { steps: { id?: string; with?: Record<string, string> }[] };
    const inputs = steps.find(({ id }) => id === 'queue')!.with!;
    expect(Object.keys(inputs).filter((name) => !ACTION.inputs[name])).toEqual([]);
    expect(inputs.url).toMatch(/^\$\{\{ vars\.PREVIEW_URL \}\}$/);
    const bin = `${process.execPath} ${join(program, 'bin/ownqueue.js')}`;
    const { code, outputs } = await runStep({ ...inputs, url: site.url }, folder, bin);
    expect([code, Object.keys(outputs).sort()]).toEqual([0, Object.keys(ACTION.outputs).sort()]);
    const paths = steps.flatMap(({ with: given }) => [given?.sarif_file ?? given?.path ?? []].flat());
    const files = paths.map((path) =>
      path.replace(/\$\{\{ steps\.queue\.outputs\.([\w-]+) \}\}/, (_, name: string) => outputs[name] ?? '?'),
    );
    expect(files.map((file) => existsSync(file))).toEqual([true, true]);
    expect(sarifMistakes(readFileSync(files[0]!, 'utf8'))).toEqual([]);
  });

  test.each(['GitLab', 'Jenkins'])(
    '%s: its line writes what the server collects, also when the build fails',
    async (server) => {
      const gitlab = parse(example('yaml', 'CI_PROJECT_DIR')).complaining as {
        script: string[];
        artifacts: { paths: string[]; reports: { junit: string } };
      };
      const jenkins = example('groovy', 'pipeline {');
      const line = server === 'GitLab' ? gitlab.script.join('\n') : /sh '([^']+)'/.exec(jenkins)![1]!;
      const junit =
        server === 'GitLab' ? gitlab.artifacts.reports.junit : /junit '([^']+)'/.exec(jenkins)![1]!;
      configure();
      await shell('npx ownqueue baseline update');
      aRequiredField();
      const { code, said } = await shell(line, { PREVIEW_URL: site.url });
      expect(code, said).toBe(1);
      const xml = readFileSync(join(folder, junit), 'utf8');
      expect(await junitMistakes(xml)).toEqual([]);
      expect(xml).toContain('<failure message="3 → 4"');
      expect(existsSync(join(folder, 'reports/queue.html'))).toBe(true);
    },
  );

  test('both keep the browser where the server caches it', () => {
    const gitlab = parse(example('yaml', 'CI_PROJECT_DIR')).complaining;
    expect(`${gitlab.variables.XDG_CACHE_HOME}/ownqueue`).toBe(`$CI_PROJECT_DIR/${gitlab.cache.paths[0]}`);
    const kept = /path: (\S+)/.exec(readFileSync(join(ROOT, 'action.yml'), 'utf8'))![1];
    expect(kept).toBe('~/.cache/ownqueue');
  });

  test('shards merge into one report and one exit code', async () => {
    configure(`sites: [${site.url}contact.html]`);
    await shell('npx ownqueue baseline update');
    const lines = commands(example('sh', '--shard'));
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(await shell(line), line).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'queue.xml'), 'utf8').match(/<testsuite /g)).toHaveLength(2);
  });

  test('its library example is typed, and runs', async () => {
    const source = example('ts', "from 'ownqueue'");
    const file = join(folder, 'example.ts');
    writeFileSync(file, source);
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
      paths: { ownqueue: [join(ROOT, 'src/index.ts')] },
    };
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const mistakes = ts
      .getPreEmitDiagnostics(ts.createProgram([file], options))
      .filter((each) => each.file?.fileName.endsWith('example.ts'))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(mistakes).toEqual([]);

    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(program, join(folder, 'node_modules/ownqueue'));
    const { outputText } = ts.transpileModule(source.replace('http://localhost:3000/', site.url), {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(join(folder, 'example.js'), outputText);
    const kept = await shell('node example.js');
    expect(kept).toMatchObject({ code: 0 });
    site.deploy((page, html) =>
      page === 'complaints.html' ? null : html.replaceAll('tea.html', 'nothing.html'),
    );
    const failed = await shell('node example.js');
    expect([failed.code, failed.said]).toEqual([1, expect.stringMatching(/Complaining got harder|No tea/)]);
  });
});
