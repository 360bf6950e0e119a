/** Recordings as the Recorder panel of Chrome DevTools exports them. */
import type { RecordedStep } from '../../src/website/browser/recorder.js';

type Step = Record<string, unknown> & { type: `${RecordedStep['type']}` };

export interface RecordingFile {
  title: string;
  steps: readonly Step[];
}

const DESKTOP: Step = {
  type: 'setViewport',
  width: 1366,
  height: 768,
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
  isLandscape: false,
};

/** Begins at `url`, on a desktop screen. */
export const recording = (url: string, ...steps: Step[]): RecordingFile => ({
  title: 'A customer',
  steps: [
    DESKTOP,
    { type: 'navigate', url, assertedEvents: [{ type: 'navigation', url, title: '' }] },
    ...steps,
  ],
});

/** Chrome writes several selectors; the first that is still there counts. */
export const click = (...selectors: string[]): Step => ({
  type: 'click',
  target: 'main',
  selectors: selectors.map((selector) => [selector]),
  offsetX: 4,
  offsetY: 4,
});

export const change = (selector: string, value: string): Step => ({
  type: 'change',
  target: 'main',
  selectors: [[selector]],
  value,
});

export const enter = (): Step[] => [
  { type: 'keyDown', target: 'main', key: 'Enter' },
  { type: 'keyUp', target: 'main', key: 'Enter' },
];

/** What stands in a recording in place of a secret. */
export const fromEnvironment = (variable: string): string => `\${${variable}}`;
