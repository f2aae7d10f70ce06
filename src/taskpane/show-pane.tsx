import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { Pane } from './pane';

/** Draws the pane in Excel's light or dark colours. */
export function showPane(element: HTMLElement): void {
  const background = Office.context.officeTheme?.bodyBackgroundColor ?? '#FFFFFF';
  const theme = isDark(background) ? webDarkTheme : webLightTheme;
  createRoot(element).render(
    <FluentProvider theme={theme}>
      <Pane />
    </FluentProvider>,
  );
}

/** Whether white text reads better on a `#RRGGBB` background. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
