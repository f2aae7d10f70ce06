import type { Language } from '../../../domain/language';
import { addAll, isZero } from '../../../domain/maybe-amounts';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { basisOfKinds, isUndocumented } from '../../../i18n/basis-text';
import { coverText } from '../../../i18n/render-cover';
import { fill } from '../../../i18n/fill';
import { amountCell } from '../figure-cells';
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
    result.decision.cover.map((row) => [
      row.year,
      amountCell(row.needed, unknown),
      ...(isPaid ? [amountCell(row.earmarked, unknown)] : []),
      row.granted / 100,
      row.pending / 100,
      amountCell(row.unassigned, unknown),
      amountCell(row.withoutProposal, unknown),
    ]),
    [
      [
        texts.total,
        amountCell(result.cover.needed, unknown),
        ...(isPaid ? [amountCell(result.cover.earmarked, unknown)] : []),
        result.cover.granted / 100,
        result.cover.pending / 100,
        amountCell(result.cover.gap, unknown),
        amountCell(addAll(result.decision.cover.map((row) => row.withoutProposal)), unknown),
      ],
    ],
  );
  for (const each of result.decision.cover) {
    const bold = each.unassigned.known && each.unassigned.value > 0;
    sheet.line([coverText(each, language)], { bold });
  }
}
