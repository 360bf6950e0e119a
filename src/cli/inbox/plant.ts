/** Notes the secret address, and later that it was unsubscribed. */
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import type { NotedPlanting } from '../../store/inbox.js';
import type { GlobalOptions } from '../global-options.js';
import type { Session } from '../session.js';

export interface PlantOptions extends GlobalOptions {
  name?: string;
  where?: string;
  consent?: string;
  perWeek?: string;
  at?: string;
}

/** How to get an address that only one company knows. */
const GUIDANCE = `Join your own company as an ordinary customer, with an address that nobody at work knows:
  a plus tag    you+oak@example.org reaches you@example.org at most providers
  an alias      made in the settings of your mailbox, for this company alone
Give it to no one else: whoever else writes to it has it from you.
Then note it: ownqueue inbox plant you+oak@example.org --name "Robin Testwell" --where "newsletter form" --consent "one mail a month" --per-week 0.25
`;

export async function plant(
  address: string | undefined,
  options: PlantOptions,
  { store, context }: Session,
): Promise<ExitCode> {
  if (!address) {
    context.stdout.write(GUIDANCE);
    return EXIT.done;
  }
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address)) {
    throw new UsageError(`“${address}” is not a mail address.`, 'Give one such as you+oak@example.org.');
  }
  const now = context.now().toISOString();
  const planting: NotedPlanting = {
    id: `${now.slice(0, 10)}-${Math.floor(context.random() * 0xffffffff).toString(16)}`,
    address,
    name: options.name ?? null,
    plantedAt: options.at ? timeNamed(options.at) : now,
    where: options.where ?? null,
    consent: options.consent ?? null,
    promisedPerWeek: options.perWeek === undefined ? null : rateNamed(options.perWeek),
    unsubscribedAt: null,
  };
  await store.inbox.plant(planting, now);
  if (options.json) context.stdout.write(`${jsonText({ schema: 'ownqueue.planting/1', ...planting })}\n`);
  else if (!options.quiet) {
    context.stdout.write(
      `Noted: ${address}, planted ${planting.plantedAt.slice(0, 10)}. Read what comes with: ownqueue inbox\n`,
    );
  }
  return EXIT.done;
}

export async function unsubscribed(
  options: Pick<PlantOptions, 'at' | 'quiet'>,
  { store, context }: Session,
): Promise<ExitCode> {
  const [planting] = await store.inbox.plantings();
  if (!planting) {
    throw new UsageError('No planted address is noted.', 'Note it first: ownqueue inbox plant <address>');
  }
  const at = options.at ? timeNamed(options.at) : context.now().toISOString();
  await store.inbox.unsubscribed(planting.id, at);
  if (!options.quiet) {
    context.stdout.write(
      `Noted: unsubscribed on ${at.slice(0, 10)}. Marketing after two days counts as late.\n`,
    );
  }
  return EXIT.done;
}

function timeNamed(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(time)) {
    throw new UsageError(`--at takes a time such as 2026-11-22T09:30, not “${text}”.`, 'Correct --at.');
  }
  return new Date(time).toISOString();
}

function rateNamed(text: string): number {
  const rate = Number(text);
  if (!(rate > 0 && rate <= 100)) {
    throw new UsageError(
      `--per-week takes a number of mails, not “${text}”.`,
      'Give one such as 1, or 0.25 for one a month.',
    );
  }
  return rate;
}
