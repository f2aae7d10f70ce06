/** The API sets without which nothing goes, as the manifest demands them. */
export const REQUIRED_SETS = [
  ['ExcelApi', '1.9'],
  ['SharedRuntime', '1.1'],
] as const;

/** Whether the page stands in Excel, and not in a browser or another program of Office. */
export function isInExcel(): boolean {
  return Office.context?.host === Office.HostType.Excel;
}

/** Whether this Excel has a set of the API, in this version or a later one. */
export function isSetSupported(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
