/** The background of Excel's own panes as `#RRGGBB`; undefined where Excel does not tell. */
export function excelBackground(): string | undefined {
  return Office.context?.officeTheme?.bodyBackgroundColor;
}
