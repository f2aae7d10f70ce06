import type { Language } from '../../../domain/language';
import { known, type Maybe } from '../../../domain/maybe';
import type { Cents } from '../../../domain/numbers';
import { addAll, isZero } from '../../../domain/maybe-amounts';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { basisOfKinds, isUndocumented } from '../../../i18n/basis-text';
import { coverText } from '../../../i18n/render-cover';
import { fill } from '../../../i18n/fill';
import { columnLetters } from '../../address';
import { amountCell } from '../figure-cells';
import { liveAmount } from '../live-amounts';
import type { SheetCell } from '../live-cell';
import { euro } from '../column-plans';
import type { SheetBuilder } from '../sheet-builder';

/** What pays for the unplanned amounts, year by year, what is not secured and what nobody named a cover for. */
export function addCover(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { columns, unknown } = texts;
  // Only gross amounts have extra income as cover; it is taken off net ones already.
  const isPaid = !isZero(result.cover.earmarked);
  const basis = basisOfKinds(result, result.unplanned, texts.bases[result.basis], language);
  sheet.heading(
    isUndocumented(result)
      ? fill(texts.sumOnBasis, { label: texts.cover, basis: texts.undocumented })
      : texts.cover,
  );
  const rows = result.decision.cover;
  const first = sheet.nextRow + 2;
  const { cover } = result;
  const totals = [
    { amount: cover.needed, parts: rows.map(({ needed }) => needed) },
    ...(isPaid ? [{ amount: cover.earmarked, parts: rows.map(({ earmarked }) => earmarked) }] : []),
    { amount: known(cover.granted), parts: rows.map(({ granted }) => known(granted)) },
    { amount: known(cover.pending), parts: rows.map(({ pending }) => known(pending)) },
    { amount: cover.gap, parts: rows.map(({ unassigned }) => unassigned) },
    {
      amount: cover.needed.known ? addAll(rows.map((row) => row.withoutProposal)) : cover.needed,
      parts: rows.map(({ withoutProposal }) => withoutProposal),
    },
  ];
  // Cover that belongs to no year is part of the total and of no row.
  const total = (column: number, amount: Maybe<Cents>, parts: readonly Maybe<Cents>[]): SheetCell => {
    const ofRows = addAll(parts);
    if (!ofRows.known || !amount.known || ofRows.value !== amount.value) return amountCell(amount, unknown);
    const letter = columnLetters(column + 1);
    return liveAmount(`=SUM(${letter}${first}:${letter}${first + rows.length - 1})`, amount, parts, unknown);
  };
  sheet.table(
    'KIMAbgleich_Deckung',
    [
      { heading: columns.year },
      euro(fill(texts.sumOnBasis, { label: columns.needed, basis })),
      ...(isPaid ? [euro(columns.coverEarmarked)] : []),
      euro(columns.coverGranted),
      euro(columns.coverPending),
      euro(columns.gap),
      euro(columns.withoutProposal),
    ],
    rows.map((row) => [
      row.year,
      amountCell(row.needed, unknown),
      ...(isPaid ? [amountCell(row.earmarked, unknown)] : []),
      row.granted / 100,
      row.pending / 100,
      amountCell(row.unassigned, unknown),
      amountCell(row.withoutProposal, unknown),
    ]),
    [[texts.total, ...totals.map(({ amount, parts }, index) => total(index, amount, parts))]],
  );
  for (const each of rows) {
    const bold = each.unassigned.known && each.unassigned.value > 0;
    sheet.line([coverText(each, language)], { bold });
  }
}
