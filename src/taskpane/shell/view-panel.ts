/** The id of the part of the page that the tabs control. */
export const VIEW_PANEL = 'view-panel';
