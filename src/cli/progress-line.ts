/** One line that is overwritten, on a terminal only. */
import { shortText } from '../model/plain-text.js';
import { withoutSecrets } from '../text/without-secrets.js';
import type { Context } from './context.js';

export interface ProgressLine {
  show(text: string): void;
  clear(): void;
}

export function progressLine({ stderr }: Context, quiet: boolean): ProgressLine {
  const silent = quiet || !stderr.isTTY;
  return {
    show: (text) => {
      if (!silent)
        stderr.write(`\r\u001b[K${shortText(withoutSecrets(text), Math.max(10, stderr.columns - 1))}`);
    },
    clear: () => {
      if (!silent) stderr.write('\r\u001b[K');
    },
  };
}
