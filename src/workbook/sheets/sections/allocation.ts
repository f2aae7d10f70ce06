import type { AllocationRow } from '../../../domain/allocation/allocation';
import type { Language } from '../../../domain/language';
import { formatNumber, addExact, ZERO, type Exact } from '../../../domain/numbers';
import { combine, type Maybe } from '../../../domain/maybe';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { allocationRule } from '../../../i18n/render-allocation';
import { fill } from '../../../i18n/fill';
import { fteCell, postsCell } from '../figure-cells';
import { number } from '../column-plans';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** Who gets how many posts, and who would have got how many if nobody had opted out. */
export function addAllocation(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { allocation } = result;
  if (allocation === null) return;
  const { heading, columns, yes, no, tieRule } = texts.allocation;
  sheet.heading(heading);
  sheet.line([allocationRule(allocation, language)], { fontColor: LOOK.muted });
  const { rows } = allocation;
  const total = (of: (row: AllocationRow) => Maybe<Exact>) =>
    postsCell(
      combine(rows.map(of), (values) => values.reduce(addExact, ZERO)),
      texts.unknown,
    );
  sheet.table(
    'KIMAbgleich_Verteilung',
    [
      { heading: columns.municipality, wrap: true },
      { heading: columns.participates },
      number(columns.weight, LOOK.weight),
      number(columns.before, LOOK.fte),
      number(columns.posts, LOOK.fte),
      number(columns.difference, LOOK.change),
    ],
    rows.map((row) => [
      row.municipality,
      row.participates ? yes : no,
      fteCell(row.weight),
      postsCell(row.before, texts.unknown),
      postsCell(row.posts, texts.unknown),
      postsCell(row.difference, texts.unknown),
    ]),
    [
      [
        texts.total,
        '',
        '',
        total((row) => row.before),
        total((row) => row.posts),
        total((row) => row.difference),
      ],
    ],
  );
  const { unallocated } = allocation;
  if (unallocated.known && unallocated.value.digits > 0) {
    const shown = formatNumber(unallocated.value, language);
    sheet.line([fill(texts.allocation.unallocated, { posts: shown })], { bold: true });
  }
  sheet.line([tieRule], { fontColor: LOOK.muted });
}
