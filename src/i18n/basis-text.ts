import type { Language } from '../domain/language';
import type { Maybe } from '../domain/maybe';
import { addAll } from '../domain/maybe-amounts';
import { formatEuro, type Cents } from '../domain/numbers';
import type { Result } from '../domain/result';
import type { UnplannedRow } from '../domain/unplanned/unplanned-row';
import { fill } from './fill';
import { resultSheetTexts } from './result-sheet-texts';

/** Amounts are net although nobody entered a budget note. */
export function isUndocumented({ basis, budgetNote }: Pick<Result, 'basis' | 'budgetNote'>): boolean {
  return budgetNote === null && basis === 'net';
}

/** `netto, Haushaltsvermerk nicht belegt` while nobody entered a note, else the basis alone. */
export function basisText(result: Pick<Result, 'basis' | 'budgetNote'>, language: Language): string {
  const { bases, undocumented } = resultSheetTexts(language);
  return isUndocumented(result) ? undocumented : bases[result.basis];
}

/**
 * The basis of a sum or column of positions of these kinds: `netto; außerplanmäßig brutto` where they differ, as
 * extra-plan amounts are always gross.
 *
 * @param basis what to call the basis of the over-plan ones, from `basisText` or without its doubt
 */
export function basisOfKinds(
  { basis: leading }: Pick<Result, 'basis'>,
  rows: readonly Pick<UnplannedRow, 'kind'>[],
  basis: string,
  language: Language,
): string {
  const { bases, withExtraPlan } = resultSheetTexts(language);
  const extraPlan = rows.filter(({ kind }) => kind === 'extra-plan').length;
  if (leading === 'gross' || extraPlan === 0) return basis;
  return extraPlan === rows.length ? bases.gross : fill(withExtraPlan, { basis });
}

/** `brutto 593.195,66 €` to stand beside a net amount that no note supports. */
export function grossBeside(amount: Maybe<Cents>, language: Language): string {
  const texts = resultSheetTexts(language);
  return fill(texts.grossBeside, {
    amount: amount.known ? formatEuro(amount.value, language) : texts.unknown,
  });
}

/** The gross amounts of the positions that are over plan, in total or of a year. */
export function grossOverPlan({ unplanned }: Pick<Result, 'unplanned'>, year: number | null): Maybe<Cents> {
  const rows = unplanned.filter((row) => row.kind !== 'extra-plan' && (year === null || row.year === year));
  return addAll(rows.map(({ gross }) => gross));
}
