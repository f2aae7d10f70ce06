import { finding, type Finding } from '../../domain/findings/finding';
import { cellAddress } from '../address';
import type { ProgrammeWords } from '../cells/programme-words';
import type { SheetSnapshot } from '../snapshot';
import { isCost } from './block-measure';
import { labelOf } from './label';

/**
 * A question where sheets that name modules or the programme are called after the cost and after the grant, `Kosten 2021`
 * and `Zuwendung 2021`; null elsewhere. Only asked where nothing can be computed with.
 */
export function costAndGrantApart(sheets: readonly SheetSnapshot[], words: ProgrammeWords): Finding | null {
  const called = sheets.map((sheet) => ({ sheet, measure: labelOf(sheet.name, words)?.measure ?? null }));
  const cost = called.find(
    ({ sheet, measure }) => measure !== null && isCost(measure) && isAbout(sheet, words),
  );
  const grant = called.find(({ sheet, measure }) => measure === 'grant' && isAbout(sheet, words));
  if (cost === undefined || grant === undefined) return null;
  const { name, top, left } = cost.sheet;
  const place = { sheet: name, cell: cellAddress(top, left) };
  return finding('cost-and-grant-apart', place, { cost: name, grant: grant.sheet.name });
}

function isAbout({ values }: SheetSnapshot, words: ProgrammeWords): boolean {
  const says = (text: string): boolean =>
    words.namesProgramme(text) || (labelOf(text, words)?.module ?? null) !== null;
  const hasNumber = values.some((row) => row.some((cell) => typeof cell === 'number'));
  return hasNumber && values.some((row) => row.some((cell) => typeof cell === 'string' && says(cell)));
}
