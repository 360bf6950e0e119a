/** Exports of Chrome DevTools Recorder, read and run by Chrome's own library. */
import {
  PuppeteerRunnerExtension,
  parseStep,
  type Step,
  selectorToPElementSelector,
} from '@puppeteer/replay';
import { Locator } from 'puppeteer';
import type { ElementHandle, Frame, Page } from './launch.js';

export type RecordedStep = Step;
export type SelectingStep = Extract<Step, { selectors: readonly unknown[] }>;

export interface Recording {
  /** Addresses that may be asked for although something was typed. */
  mayAsk?: readonly string[];
  /** As the user knows it, for messages. */
  file: string;
  steps: readonly RecordedStep[];
  /** The screen it was recorded on; null where it does not say. */
  screen: 'desktop' | 'mobile' | null;
}

/** What is wrong with a recording, and in which step (from 1; null for the file as a whole). */
export class RecordingMistake extends Error {
  constructor(
    readonly step: number | null,
    readonly says: string,
  ) {
    super(says);
  }
}

/** Screens narrower than this are phones (our assumption; CSS pixels). */
const PHONE_WIDTH = 600;

/** Throws RecordingMistake. `data` is parsed JSON; nothing of its values is quoted. */
export function parseRecording(data: unknown, file: string): Recording {
  const steps: unknown = (data as { steps?: unknown } | null)?.steps;
  if (!Array.isArray(steps)) throw new RecordingMistake(null, 'holds no steps');
  const parsed = steps.map((step, index) => {
    let read: Step;
    try {
      read = JSON.parse(JSON.stringify(parseStep(step, index + 1))) as Step;
    } catch (error) {
      const type = String((step as { type?: unknown } | null)?.type ?? '');
      const unknown = /not supported/.test((error as Error).message);
      throw new RecordingMistake(
        index + 1,
        unknown
          ? `is of a kind that is not known (“${type}”)`
          : `is not complete (${(error as Error).message})`,
      );
    }
    if (read.type === 'customStep')
      throw new RecordingMistake(index + 1, 'is a custom step, which only its own extension can replay');
    return read;
  });
  if (!parsed.some(({ type }) => type === 'click' || type === 'change' || type === 'navigate'))
    throw new RecordingMistake(null, 'opens nothing and presses nothing');
  const viewport = parsed.find((step) => step.type === 'setViewport');
  const screen = viewport && (viewport.isMobile || viewport.width < PHONE_WIDTH ? 'mobile' : 'desktop');
  return { file, steps: parsed, screen: screen ?? null };
}

export interface Found {
  element: ElementHandle<Element>;
  frame: Frame;
  /** The one of the step's selectors that found it. */
  selector: SelectingStep['selectors'][number];
}

/** Milliseconds until an element counts as gone, where the recording does not say (as in Chrome). */
const PATIENCE = 5000;

/**
 * The element of a step that a customer can see. The first selector that finds one wins, so that every run
 * agrees; null where none does in time.
 */
export async function findElement(page: Page, step: SelectingStep): Promise<Found | null> {
  const frame = await frameOf(page, step);
  if (!frame) return null;
  const now = await firstVisible(frame, step);
  if (now) return now;
  const locators = step.selectors.map((selector) => frame.locator(selectorToPElementSelector(selector)));
  const appears = Locator.race(locators)
    .setVisibility('visible')
    .setTimeout(step.timeout ?? PATIENCE);
  const seen = await appears.waitHandle().catch(() => null);
  await seen?.dispose();
  return seen && firstVisible(frame, step);
}

async function firstVisible(frame: Frame, { selectors }: SelectingStep): Promise<Found | null> {
  for (const selector of selectors) {
    const found = await frame.$$(selectorToPElementSelector(selector)).catch(() => []);
    for (const element of found)
      if (await element.isVisible().catch(() => false))
        return { element: element as ElementHandle<Element>, frame, selector };
  }
  return null;
}

/** Runs a step as Chrome does; clicks excepted, which are counted and therefore made by ourselves. */
export async function runStep(page: Page, step: RecordedStep, found: Found | null): Promise<void> {
  const runner = new PuppeteerRunnerExtension(page.browser() as never, page as never, { timeout: PATIENCE });
  const { assertedEvents: _asserted, target: _target, ...own } = step as RecordedStep & { target?: string };
  const place = found ? { frame: placeOf(found.frame), selectors: [found.selector] } : {};
  await runner.runStep({ ...own, ...place } as Step);
}

/** A window of its own is shown in this tab; a frame from elsewhere is named by its address. */
async function frameOf(page: Page, { target, frame: places = [] }: SelectingStep): Promise<Frame | null> {
  let frame: Frame | undefined =
    target && target !== 'main' ? page.frames().find((one) => one.url() === target) : undefined;
  frame ??= page.mainFrame();
  for (const place of places) frame = frame?.childFrames()[place];
  return frame ?? null;
}

function placeOf(frame: Frame): number[] {
  const parent = frame.parentFrame();
  return parent ? [...placeOf(parent), parent.childFrames().indexOf(frame)] : [];
}

/** The words by which a person knows what a step meant: `aria/Complaints` → “Complaints”. */
export function labelOfStep({ selectors }: SelectingStep): string {
  const all = selectors.map((selector) => (Array.isArray(selector) ? selector.join(' ') : selector));
  const named =
    all.find((selector) => selector.startsWith('aria/')) ?? all.find((one) => one.startsWith('text/'));
  return (named ?? all[0] ?? '').replace(/^(aria|text|pierce)\//, '');
}

/** Evaluates the body of a function of `element` where the element is. */
export const evaluateOn = async <T>({ element }: Pick<Found, 'element'>, body: string): Promise<T> =>
  (await element.evaluate(new Function('element', body) as (element: Element) => unknown)) as T;

/** What has the focus, where anything has: what Enter would press. */
export async function focusedElement(page: Page): Promise<Found | null> {
  const frame = page.mainFrame();
  const handle = await frame.evaluateHandle('document.activeElement');
  const element = handle.asElement() as ElementHandle<Element> | null;
  return element && { element, frame, selector: '' };
}
