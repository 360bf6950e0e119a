/** What we ship with: licences that allow it, a reason for each package, and a lockfile without surprises. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import licences from './licences.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const lock = read('package-lock.json') as { lockfileVersion: number; packages: Record<string, Locked> };
const own = read('package.json');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = packages.filter(([, { dev }]) => !dev);

/** Whether a licence expression (SPDX) leaves us an allowed choice; exceptions and unknown words leave none. */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isAllowed);
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  return Object.hasOwn(licences.allowed, bare);
}

describe('licences', () => {
  it('of everything that is installed with ownqueue allow that', () => {
    expect(shipped.length).toBeGreaterThan(100);
    const refused = shipped.filter(([, { license }]) => !isAllowed(license ?? ''));
    expect(refused.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });

  it('in the lockfile are those that the packages themselves name', () => {
    const wrong = shipped.flatMap(([path, { license }]) => {
      try {
        const { license: named, licenses } = read(`${path}/package.json`);
        const says = named?.type ?? named ?? licenses?.[0]?.type ?? license;
        return says === license ? [] : [`${path}: ${says}, locked as ${license}`];
      } catch {
        // A package for another system is not installed here.
        return [];
      }
    });
    expect(wrong).toEqual([]);
  });

  it('are read as SPDX means them', () => {
    expect(['MIT', '(MIT OR GPL-3.0)', '(MIT AND ISC)'].map(isAllowed)).toEqual([true, true, true]);
    expect(['GPL-3.0', '(MIT AND GPL-3.0)', '', 'MIT WITH x', 'toString'].map(isAllowed)).toEqual(
      Array(5).fill(false),
    );
  });
});

describe('package.json', () => {
  it('gives one line of reason for each dependency, and for nothing else', () => {
    const named = { ...own.dependencies, ...own.optionalDependencies, ...own.devDependencies };
    expect(Object.keys(own.why).sort()).toEqual(Object.keys(named).sort());
    for (const reason of Object.values(own.why)) expect(reason).toMatch(/^[^\n]{4,}$/);
  });

  it('names where the package comes from, as provenance needs it', () => {
    expect(own.repository.url).toBe('git+https://github.com/ownqueue/ownqueue.git');
    expect(own.publishConfig).toEqual({ access: 'public', provenance: true });
  });
});

describe('the lockfile', () => {
  it('has a strong checksum for every package', () => {
    const weak = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(weak.map(([path]) => path)).toEqual([]);
  });

  it('names no host but that of the default registry', () => {
    const hosts = new Set(packages.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).host] : [])));
    hosts.delete('registry.npmjs.org');
    expect([...hosts]).toEqual([]);
  });

  it('is of one mind with package.json', () => {
    const { dependencies, devDependencies, optionalDependencies } = lock.packages[''] as typeof own;
    expect({ dependencies, devDependencies, optionalDependencies }).toEqual({
      dependencies: own.dependencies,
      devDependencies: own.devDependencies,
      optionalDependencies: own.optionalDependencies,
    });
  });

  it('lets no package run a script on install that package.json does not allow', () => {
    const running = shipped.flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [],
    );
    expect(running).toEqual(Object.keys(own.allowScripts));
  });
});
