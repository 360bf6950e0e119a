/** `ownqueue inbox`: read the marketing that customers get, in your own planted mailbox. */

import { EXIT, type ExitCode } from '../../model/errors.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import type { LookOptions } from '../inbox/inbox-look.js';
import type { PlantOptions } from '../inbox/plant.js';
import type { PostOptions } from '../inbox/post.js';
import { withSession } from '../session.js';

export default defineCommand({
  name: 'inbox',
  summary: 'read your own marketing mail as a customer gets it',
  define(command, _context, run) {
    command
      .argument(
        '[source...]',
        'an .eml file, a folder, a Maildir or an mbox (default: the mailbox in ownqueue.yaml)',
      )
      .option('--again', 'read the whole mailbox anew, not only what is new')
      .option('--remember', 'keep the password that you type in the system keychain')
      .option('--check-links', 'open links to see whether they work; never one that unsubscribes or confirms')
      .option('--pictures', 'take pictures of the five worst mails, with the network blocked')
      .option('--browser <path>', 'browser program that takes the pictures')
      .action(run<LookOptions>(({ args, options }, context) => inbox(args, options, context)));
    command
      .command('plant')
      .description('note the secret address you gave as a customer, where, and what you agreed to')
      .argument('[address]', 'the address that nobody at work knows')
      .option('--name <name>', 'name that you gave with it')
      .option('--where <text>', 'where you gave it: a form, a shop, a page')
      .option('--consent <text>', 'what you agreed to, in the words of the form')
      .option('--per-week <number>', 'mails a week that were promised')
      .option('--at <time>', 'when (default: now), such as 2026-11-22 or 2026-11-22T09:30')
      .action(
        run<PlantOptions>(async ({ args, options }, context) => {
          const { plant } = await import('../inbox/plant.js');
          return withSession(options, context, (session) => plant(args[0], options, session));
        }),
      );
    command
      .command('unsubscribed')
      .description('note that you unsubscribed, so that later mails count')
      .option('--at <time>', 'when (default: now)')
      .action(
        run<PlantOptions>(async ({ options }, context) => {
          const { unsubscribed } = await import('../inbox/plant.js');
          return withSession(options, context, (session) => unsubscribed(options, session));
        }),
      );
    command
      .command('answers')
      .description('print what the last look answers of the walk marketing-inbox, to confirm')
      .action(
        run<GlobalOptions>(async ({ options }, context) => {
          const { answers } = await import('../inbox/answers.js');
          return withSession(options, context, answers);
        }),
      );
    command
      .command('post')
      .description('note what came through the letterbox')
      .argument('[what]', 'what it was: a catalogue, a leaflet, a letter')
      .option('--on <day>', 'day it came (default: today)')
      .option('--addressed <how>', 'right, wrong or nobody', 'right')
      .option('--stoppable', 'it says how to stop it')
      .option('--note <text>', 'anything else')
      .action(
        run<PostOptions>(async ({ args, options }, context) => {
          const { post } = await import('../inbox/post.js');
          return withSession(options, context, (session) => post(args[0], options, session));
        }),
      );
  },
});

async function inbox(sources: string[], options: LookOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const { lookIntoInbox } = await import('../inbox/inbox-look.js');
    const look = await lookIntoInbox(sources, options, session);
    const { deliverInbox } = await import('../inbox/deliver-inbox.js');
    await deliverInbox(look, options, session);
    return look.evidence.messages.length === 0 ? EXIT.nothingObserved : EXIT.done;
  });
}
