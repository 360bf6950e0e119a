/** What a timer for this project would be, by the name of the system that keeps it. */
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { discover } from '../../audit/discover.js';
import { UsageError } from '../../model/errors.js';
import type { InstallPlan, System } from '../../schedule/install/plan.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { packageVersion } from '../package-version.js';
import { loadProject } from '../project.js';

const LAUNCHER = fileURLToPath(new URL('../../../bin/ownqueue.js', import.meta.url));

export interface TimerOptions extends GlobalOptions {
  with: string;
  yes?: boolean;
}

export const allSystems = (): Promise<System[]> =>
  discover<System>(new URL('../../schedule/install/systems/', import.meta.url));

/** Throws UsageError for a system that is not known, or that this machine cannot have. */
export async function timerPlan(options: TimerOptions, context: Context): Promise<InstallPlan> {
  const systems = await allSystems();
  const system = systems.find(({ name }) => name === options.with);
  if (!system) {
    const names = systems.map(({ name }) => name).join(', ');
    throw new UsageError(`There is no timer called “${options.with}”.`, `Use --with one of: ${names}.`);
  }
  if (system.platforms.length > 0 && !system.platforms.includes(process.platform)) {
    const fitting = systems
      .filter(({ platforms }) => platforms.includes(process.platform))
      .map(({ name }) => name);
    throw new UsageError(
      `${system.name} is not for this kind of machine.`,
      `Here you can use: ${[...fitting, 'github'].join(', ')}.`,
    );
  }
  const { root, file } = await loadProject(options, context);
  const flags = [
    ...(file ? ['--config', file] : []),
    ...(options.db ? ['--db', resolve(context.cwd, options.db)] : []),
  ];
  return system.plan({
    name: timerName(root),
    command: [process.execPath, LAUNCHER, 'due', '--run', '--quiet', '--no-input', ...flags],
    folder: root,
    home: context.env.HOME ?? homedir(),
    uid: process.getuid?.() ?? null,
    package: `ownqueue@${packageVersion()}`,
  });
}

/** `shop-3f2a`: readable, and different for every folder. */
function timerName(root: string): string {
  const readable =
    basename(root)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'project';
  return `${readable.slice(0, 30)}-${createHash('sha256').update(join(root, '/')).digest('hex').slice(0, 4)}`;
}
