import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { PaneTheme } from './pane-theme';

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

/** Fluent's colours for a theme. */
export function fluentTheme(theme: PaneTheme): Theme {
  return THEMES[theme];
}
