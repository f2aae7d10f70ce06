import { excelBackground } from '../../excel/excel-background';

/** How the pane is coloured. */
export type PaneTheme = 'light' | 'dark' | 'high-contrast';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The theme of Excel, or of the system where Excel does not tell; colours forced by the system go first. */
export function currentTheme(): PaneTheme {
  if (matchMedia(FORCED).matches) return 'high-contrast';
  const background = excelBackground();
  const dark = background === undefined ? matchMedia(DARK).matches : isDark(background);
  return dark ? 'dark' : 'light';
}

/**
 * Calls `listener` when the theme may have changed; returns the function that ends it. Excel has no event for its
 * theme (Outlook has), so it is looked at again when the system's colours change and when the user comes back.
 */
export function watchTheme(listener: () => void): () => void {
  const queries = [matchMedia(FORCED), matchMedia(DARK)];
  for (const query of queries) query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}

/** Whether white text reads better on a `#RRGGBB` background. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
