/**
 * Calls `listener` when somebody comes back to the pane in an Excel that does not tell of every change: on the web, a
 * value chosen from the list of a data validation tells nothing (OfficeDev/office-js, issues 4066 and 3888).
 */
export function watchEntering(listener: () => void): void {
  if (Office.context.platform === Office.PlatformType.OfficeOnline)
    window.addEventListener('focus', listener);
}
