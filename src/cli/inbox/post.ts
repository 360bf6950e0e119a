/** Notes letters and leaflets by hand, and lists them. */
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import type { PostItem } from '../../store/inbox.js';
import { firstInstant } from '../day-option.js';
import type { GlobalOptions } from '../global-options.js';
import type { Session } from '../session.js';

export interface PostOptions extends GlobalOptions {
  on?: string;
  addressed?: string;
  stoppable?: boolean;
  note?: string;
}

const ADDRESSED = ['right', 'wrong', 'nobody'] as const;

/** Without a name, lists what was noted. */
export async function post(
  what: string | undefined,
  options: PostOptions,
  session: Session,
): Promise<ExitCode> {
  const { store, context } = session;
  if (what) await note(what, options, session);
  const items = await store.inbox.post();
  if (options.json) context.stdout.write(`${jsonText({ schema: 'ownqueue.post/1', items })}\n`);
  else if (!options.quiet) {
    for (const { receivedOn, what: name, addressed, stoppable, note: words } of items) {
      const way = stoppable ? 'says how to stop it' : 'no way to stop it';
      context.stdout.write(
        `${receivedOn}  ${name} (address ${addressed}; ${way})${words ? `: ${words}` : ''}\n`,
      );
    }
    if (items.length === 0)
      context.stdout.write('Nothing came by post yet. Note it with: ownqueue inbox post "catalogue"\n');
  }
  return EXIT.done;
}

async function note(what: string, options: PostOptions, { store, context }: Session): Promise<void> {
  const addressed = ADDRESSED.find((known) => known === (options.addressed ?? 'right'));
  if (!addressed) {
    throw new UsageError(
      `--addressed takes right, wrong or nobody, not “${options.addressed}”.`,
      'Correct --addressed.',
    );
  }
  const now = context.now();
  // The check of the day is all that is needed; a day on a letter has no time zone.
  if (options.on) firstInstant(options.on, context.zone, '--on');
  const item: PostItem = {
    id: `${now.toISOString()}-${Math.floor(context.random() * 0xffff).toString(16)}`,
    receivedOn: options.on ?? now.toISOString().slice(0, 10),
    what,
    addressed,
    stoppable: options.stoppable ?? false,
    note: options.note ?? '',
  };
  await store.inbox.notePost(item);
}
