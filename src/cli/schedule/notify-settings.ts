/** `notify:` of ownqueue.yaml with its secrets read and its paths made absolute. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../model/errors.js';
import type { NotifySettings } from '../../schedule/notify/transport.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';

interface SecretPlace {
  variable?: string | undefined;
  file?: string | undefined;
}

/** Throws UsageError where a secret that is named is not there. */
export function notifySettings({ config, root }: Project, { env }: Context): NotifySettings {
  const { file, email, webhook } = config.notify;
  const settings: NotifySettings = {};
  if (file !== undefined) settings.file = resolve(root, file);
  if (email !== undefined) {
    const { passwordVariable, passwordFile, secure, user, ...rest } = email;
    const password = readSecret({ variable: passwordVariable, file: passwordFile }, root, env);
    settings.email = {
      ...rest,
      ...(secure === undefined ? {} : { secure }),
      ...(user === undefined ? {} : { user }),
      ...(password === undefined ? {} : { password }),
    };
  }
  if (webhook !== undefined) {
    const secret = readSecret({ variable: webhook.secretVariable, file: webhook.secretFile }, root, env);
    settings.webhook = { url: webhook.url, ...(secret === undefined ? {} : { secret }) };
  }
  return settings;
}

function readSecret({ variable, file }: SecretPlace, root: string, env: Context['env']): string | undefined {
  const fromEnvironment = variable === undefined ? undefined : env[variable];
  if (fromEnvironment) return fromEnvironment;
  if (file !== undefined) {
    try {
      return readFileSync(resolve(root, file), 'utf8').trim();
    } catch (cause) {
      throw new UsageError(`The secret in ${file} cannot be read.`, 'Correct notify: in ownqueue.yaml.', {
        cause,
      });
    }
  }
  if (variable === undefined) return undefined;
  throw new UsageError(
    `The environment variable ${variable} is not set.`,
    'Set it, or name a file instead, for timers start without your environment.',
  );
}
