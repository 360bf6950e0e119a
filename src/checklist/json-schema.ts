/** The JSON Schema of a checklist file, for editors; kept in `checklists/schema.json`. */
import { z } from 'zod';
import { checklistSchema } from './schema.js';

/** A file that is being written has no defaults filled in, hence the input side. */
export const checklistJsonSchema = (): object => ({
  ...z.toJSONSchema(checklistSchema, { io: 'input', target: 'draft-7' }),
  title: 'A checklist of ownqueue',
});
