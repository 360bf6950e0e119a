/** What makes a page send: what happens to everybody who only looks, and what somebody has to do for. */

/** `looking`: happens to whoever opens the page. `acting`: something was pressed. `typing`: a field was filled in. */
export type TriggerKind = 'looking' | 'acting' | 'typing' | 'leaving';

export interface Trigger {
  name: string;
  kind: TriggerKind;
  /** Runs when the document is there; calls `fire()`. `control` is the control of this leak, `form` the page's. */
  listen: string;
}

const on = (target: string, event: string) => `${target}?.addEventListener('${event}', () => fire(), true)`;

export const TRIGGERS: readonly Trigger[] = [
  { name: 'load', kind: 'looking', listen: 'fire()' },
  { name: 'loaded', kind: 'looking', listen: on('window', 'load') },
  { name: 'timer of 0 ms', kind: 'looking', listen: 'setTimeout(fire, 0)' },
  { name: 'timer of 500 ms', kind: 'looking', listen: 'setTimeout(fire, 500)' },
  { name: 'timer of 5 s', kind: 'looking', listen: 'setTimeout(fire, 5000)' },
  { name: 'scroll', kind: 'looking', listen: on('window', 'scroll') },
  { name: 'hover', kind: 'looking', listen: on('document', 'mouseover') },
  { name: 'focus', kind: 'looking', listen: on('document', 'focusin') },
  { name: 'online', kind: 'looking', listen: on('window', 'online') },
  { name: 'offline', kind: 'looking', listen: on('window', 'offline') },
  {
    name: 'comes into view',
    kind: 'looking',
    listen:
      "new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && fire()).observe(document.querySelector('footer'))",
  },
  { name: 'press', kind: 'acting', listen: on('control', 'click') },
  { name: 'pointer down', kind: 'acting', listen: on('control', 'pointerdown') },
  { name: 'pointer up', kind: 'acting', listen: on('control', 'mouseup') },
  { name: 'press anywhere', kind: 'acting', listen: on('document', 'click') },
  {
    name: 'after a press',
    kind: 'acting',
    listen: "control?.addEventListener('click', () => setTimeout(fire, 500))",
  },
  { name: 'submit', kind: 'acting', listen: on('form', 'submit') },
  { name: 'input', kind: 'typing', listen: on('form', 'input') },
  { name: 'change', kind: 'typing', listen: on('form', 'change') },
  { name: 'blur', kind: 'typing', listen: on('form', 'blur') },
  { name: 'invalid', kind: 'typing', listen: on('form', 'invalid') },
  { name: 'reset', kind: 'typing', listen: on('form', 'reset') },
  { name: 'keydown', kind: 'typing', listen: on('form', 'keydown') },
  {
    name: 'value that is watched',
    kind: 'typing',
    listen:
      'const watch = setInterval(() => { if (page.values().length > 0) { clearInterval(watch); fire() } }, 50)',
  },
  {
    name: 'mutation',
    kind: 'typing',
    listen:
      'if (form) new MutationObserver(() => page.values().length > 0 && fire()).observe(form, { subtree: true, attributes: true })',
  },
  { name: 'pagehide', kind: 'leaving', listen: on('window', 'pagehide') },
  { name: 'unload', kind: 'leaving', listen: on('window', 'unload') },
  { name: 'beforeunload', kind: 'leaving', listen: on('window', 'beforeunload') },
  { name: 'visibilitychange', kind: 'leaving', listen: on('document', 'visibilitychange') },
];

export const triggerNamed = (name: string): Trigger => TRIGGERS.find((trigger) => trigger.name === name)!;
