/** The package as it is published: whole, importable, small, and running from an empty folder. */
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { extract } from 'tar-fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended } from '../support/shell.js';

const ROOT = resolve(import.meta.dirname, '../..');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
/** Bytes; more would say that something was packed by mistake (our assumption: twice what it is). */
const LARGEST = { packed: 2_000_000, unpacked: 6_000_000 };

interface Packed {
  filename: string;
  size: number;
  unpackedSize: number;
  files: { path: string }[];
}

/** Packs what was built; nothing is built anew and nothing fetched. */
async function packed(into: string): Promise<Packed> {
  const flags = ['--ignore-scripts', '--json', '--offline', '--pack-destination', into];
  const { stdout } = await ended(NPM, ['pack', ...flags], { cwd: ROOT });
  return JSON.parse(stdout)[0];
}

/** As an installer would leave it: the unpacked package, and its dependencies beside it. */
async function installed(tarball: string, folder: string): Promise<string> {
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'ownqueue');
  mkdirSync(target, { recursive: true });
  const strip = (header: { name: string }) =>
    Object.assign(header, { name: header.name.replace(/^package\//, '') });
  await pipeline(createReadStream(tarball), createGunzip(), extract(target, { map: strip as never }));
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(target, 'package.json'), 'utf8'),
  );
  const present = new Set(
    readdirSync(join(ROOT, 'node_modules')).flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(ROOT, 'node_modules', name)).map((each) => `${name}/${each}`)
        : [name],
    ),
  );
  // Only what the package asks for: anything else it imports is missing, as it would be for a user.
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies }).filter((each) =>
    present.has(each),
  )) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  }
  return target;
}

describe('the packed package', () => {
  let folder = '';
  let target = '';
  let packet: Packed;
  const ownqueue = (...argv: string[]) =>
    ended(process.execPath, [join(target, 'bin/ownqueue.js'), ...argv], { cwd: folder });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ownqueue-packed-'));
    packet = await packed(folder);
    target = await installed(join(folder, packet.filename), folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is small', () => {
    const { size, unpackedSize, files } = packet;
    process.stdout.write(`packed ${size} bytes, unpacked ${unpackedSize} bytes, ${files.length} files\n`);
    expect(size).toBeLessThan(LARGEST.packed);
    expect(unpackedSize).toBeLessThan(LARGEST.unpacked);
  });

  it('can be imported as it is packed', async () => {
    const { messages, pkg } = await publint({ pkgDir: target, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg as never))).toEqual([]);
    const script = "import('ownqueue').then((library) => console.log(Object.keys(library).length > 0))";
    const library = await ended(process.execPath, ['-e', script], { cwd: folder });
    expect(library).toEqual({ code: 0, stdout: 'true\n', stderr: '' });
  });

  it('runs from an empty folder', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(await ownqueue('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await ownqueue('checks')).stdout).toMatch(
      /\d+ checks\. More about one: ownqueue explain <check>\n$/,
    );
    expect((await ownqueue('checklists')).stdout).toContain('reception');
  });

  it('shows its demo there', { timeout: 240_000 }, async () => {
    expect((await ownqueue('demo')).code).toBe(0);
    expect(readdirSync(join(folder, 'reports')).some((name) => name.endsWith('.md'))).toBe(true);
  });
});
