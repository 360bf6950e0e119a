/** The two screens that every customer journey is walked on. */
export const VIEWPORTS = {
  desktop: { width: 1366, height: 768, touch: false },
  mobile: { width: 390, height: 844, touch: true },
} as const;

export type ViewportName = keyof typeof VIEWPORTS;
