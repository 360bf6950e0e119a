/** Where checklists are: the shipped folder, and `checklists/` beside ownqueue.yaml. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Folders } from '../../checklist/catalogue.js';
import type { Project } from '../project.js';

export const SHIPPED = fileURLToPath(new URL('../../../checklists/', import.meta.url));

export const checklistFolders = ({ root }: Pick<Project, 'root'>): Folders => ({
  shipped: SHIPPED,
  own: join(root, 'checklists'),
});
