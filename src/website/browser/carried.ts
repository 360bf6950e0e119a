/** The browser that the optional package @sparticuz/chromium carries: unpacked once into the user's cache. */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** A browser ready to start, with what its environment needs. */
export interface CarriedBrowser {
  path: string;
  version: string;
  /** Copies of libnss3 and its kin, for systems that lack them. */
  libraries: string;
  /** A fontconfig file that names the carried fonts, for systems without any. */
  fontConfig: string;
}

/** Folder of the package; null where it is not installed or does not fit this machine. */
export function carriedPackage(): string | null {
  if (platform() !== 'linux' || arch() !== 'x64') return null;
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return dirname(dirname(dirname(entry)));
  } catch {
    return null;
  }
}

/** Unpacks the browser below `cache` unless it is there; safe when several processes do so at once. */
export async function unpackCarried(folder: string, cache: string): Promise<CarriedBrowser> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) await unpack(join(folder, 'bin'), home);
  return {
    path: join(home, 'chromium'),
    version,
    libraries: join(home, 'lib'),
    fontConfig: join(home, 'fonts.conf'),
  };
}

async function unpack(archives: string, home: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const draft = await mkdtemp(`${home}-`);
  try {
    const archive = (name: string) => createReadStream(join(archives, name));
    await pipeline(
      archive('chromium.br'),
      createBrotliDecompress(),
      createWriteStream(join(draft, 'chromium')),
    );
    await chmod(join(draft, 'chromium'), 0o755);
    for (const name of ['swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br']) {
      await pipeline(archive(name), createBrotliDecompress(), extract(draft));
    }
    // The package's own fonts.conf names folders of a cloud machine.
    await writeFile(
      join(draft, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
        `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>\n`,
    );
    await rename(draft, home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process was quicker: its copy is as good as ours.
    if (!existsSync(home)) throw error;
  }
}
