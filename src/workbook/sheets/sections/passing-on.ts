import type { Language } from '../../../domain/language';
import { formatEuro, roundedCents } from '../../../domain/numbers';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { amountCell, fteCell } from '../figure-cells';
import { euro, number } from '../column-plans';
import { addRemarks } from '../remarks';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** What each carrier gets and who bears the rest. */
export function addPassingOn(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { passingOn } = result;
  if (passingOn === null || passingOn.rows.length === 0) return;
  const { passingOn: words } = outlookTexts(language);
  const { unknown, columns } = texts;
  sheet.heading(words.heading);
  sheet.table(
    'KIMAbgleich_Weiterleitung',
    [
      { heading: words.columns.carrier },
      { heading: columns.year },
      number(columns.fte, LOOK.fte),
      euro(words.columns.personnelCost),
      euro(words.columns.ceiling),
      euro(words.columns.passedOn),
      euro(words.columns.topUp),
      euro(words.columns.total),
    ],
    passingOn.rows.map((row) => [
      row.carrier,
      row.year,
      row.fte === null ? '' : fteCell(row.fte),
      ...[row.personnelCost, row.ceiling, row.passedOn, row.topUp, row.total].map((amount) =>
        amountCell(amount, unknown),
      ),
    ]),
  );
  addRemarks(sheet, [words.rule]);
  const amount = passingOn.topUpPerFte === null ? null : roundedCents(passingOn.topUpPerFte);
  const topUp = amount === null ? words.noTopUp : fill(words.topUp, { amount: formatEuro(amount, language) });
  addRemarks(sheet, [topUp]);
  sheet.gap();
  sheet.table(
    'KIMAbgleich_Traeger',
    [
      { heading: words.columns.carrier },
      { heading: columns.year },
      euro(columns.grant),
      euro(words.columns.total),
      euro(words.columns.staysWithKreis),
      euro(words.columns.staysWithCarrier),
    ],
    passingOn.rows.map((row) => [
      row.carrier,
      row.year,
      ...[row.grant, row.total, row.staysWithKreis, row.staysWithCarrier].map((each) =>
        amountCell(each, unknown),
      ),
    ]),
  );
  addRemarks(sheet, [words.bearing]);
}
