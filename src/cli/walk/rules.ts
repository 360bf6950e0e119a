/** The rules of a test, agreed to before the first one. What reads checklists is not loaded for it. */
import type { LiveWalk } from './live-walk.js';
import { NOTICE, noticeText } from './notice.js';

/** Shows the rules once. False where the person does not agree. */
export async function agreesToRules({ store, context, prompter }: LiveWalk): Promise<boolean> {
  if (await store.walks.hasRead(NOTICE)) return true;
  context.stderr.write(noticeText(context.stderr.columns));
  if (!(await prompter.confirm('Do these hold for you?', false))) return false;
  await store.walks.markRead(NOTICE, context.now().toISOString());
  return true;
}
