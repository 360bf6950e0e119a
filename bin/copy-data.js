/** Copies data files that the program reads beside its compiled code, as the last step of the build. */
import { cpSync, statSync } from 'node:fs';

cpSync(new URL('../src', import.meta.url), new URL('../dist', import.meta.url), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || path.endsWith('.json'),
});
