/** What a tab does differently for a while: on until it is disposed of, also in the page that replaces a lost one. */
import type { Tab } from './tab.js';

/** Pictures, fonts and films come through, which the search leaves out. */
export function withPictures(tab: Tab, on = true): Disposable {
  const before = tab.guard.showsPictures();
  tab.guard.pictures(on);
  return { [Symbol.dispose]: () => tab.guard.pictures(before) };
}

/** Pages that were opened before are not asked for again. */
export function withKeptPages(tab: Tab): Disposable {
  const before = tab.guard.useKept;
  tab.guard.useKept = true;
  return {
    [Symbol.dispose]() {
      tab.guard.useKept = before;
    },
  };
}
