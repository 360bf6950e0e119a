/** What a tab does differently for a while is as it was before once that is over, also if work fails or the page is replaced. */
import { describe, expect, it } from 'vitest';
import { withKeptPages, withPictures } from '../../../src/website/tab/switches.js';
import type { Tab } from '../../../src/website/tab/tab.js';

/** A guard that knows nothing but its switches; `asked` is every call of `pictures`, in order. */
function tabWith(shows: boolean, keeps: boolean) {
  const asked: boolean[] = [];
  const guardOf = () => {
    let on = shows;
    return {
      useKept: keeps,
      showsPictures: () => on,
      pictures: (next: boolean) => {
        asked.push(next);
        on = next;
      },
    };
  };
  const tab = { guard: guardOf() };
  return { tab: tab as never as Tab, asked, replace: () => Object.assign(tab, { guard: guardOf() }) };
}

describe('switches of a tab', () => {
  it.each([
    { before: false, on: true, asked: [true, false] },
    { before: true, on: true, asked: [true, true] },
    { before: true, on: false, asked: [false, true] },
  ])('pictures ($before before, $on meanwhile) are as they were afterwards', ({ before, on, asked }) => {
    const one = tabWith(before, false);
    {
      using _pictures = withPictures(one.tab, on);
      expect(one.tab.guard.showsPictures()).toBe(on);
    }
    expect(one.tab.guard.showsPictures()).toBe(before);
    expect(one.asked).toEqual(asked);
  });

  it('kept pages count no more after work that failed', () => {
    const { tab } = tabWith(false, false);
    const work = () => {
      using _kept = withKeptPages(tab);
      expect(tab.guard.useKept).toBe(true);
      throw new Error('lost');
    };
    expect(work).toThrow('lost');
    expect(tab.guard.useKept).toBe(false);
  });

  it('kept pages still count for somebody who switched them on before', () => {
    const { tab } = tabWith(false, true);
    {
      using _kept = withKeptPages(tab);
    }
    expect(tab.guard.useKept).toBe(true);
  });

  it('the page that replaced a lost one is set back, not the lost one', () => {
    const one = tabWith(false, false);
    {
      using _pictures = withPictures(one.tab);
      one.replace();
      one.tab.guard.pictures(true);
    }
    expect(one.tab.guard.showsPictures()).toBe(false);
  });
});
