import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';

/**
 * What a check of cells says where some of their sheets are to be added: that these are missing is as it should be; one
 * that is there was made by somebody else meanwhile.
 *
 * @param findings of a check with at least one cell on each of the added sheets
 */
export function withAddedSheets(added: readonly string[], findings: readonly Finding[]): readonly Finding[] {
  const taken = added
    .filter((name) => !findings.some((each) => isMissing(each, name)))
    .map((name) => finding('sheet-name-taken', null, { sheet: name }));
  return [...taken, ...findings.filter((each) => !added.some((name) => isMissing(each, name)))];
}

function isMissing({ code, values }: Finding, sheet: string): boolean {
  return code === 'sheet-missing' && values.sheet === sheet;
}
