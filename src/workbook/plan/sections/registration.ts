import { sentence, type Language } from '../../../domain/findings/finding';
import type { Registration, RegistrationRow } from '../../../domain/registration';
import type { Result } from '../../../domain/result';
import { addAll } from '../../../domain/unplanned/amounts';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill, outlookTexts } from '../../../i18n/texts';
import type { CellValue } from '../../snapshot';
import { amountCell, fteCell } from '../cells';
import { euro, number } from '../column-plans';
import { addRemarks } from '../remarks';
import { LOOK, type SheetBuilder } from '../sheet-builder';

/** What has to be registered for the next budget, with its assumptions and open questions. */
export function addRegistration(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { registration } = result.committee;
  if (registration === null || registration.rows.length === 0) return;
  const { registration: words } = outlookTexts(language);
  const { columns, unknown } = texts;
  const { rows, years, from } = registration;
  sheet.heading(fill(words.heading, { years: years.join('/') }));
  sheet.table(
    'KIMAbgleich_Anmeldung',
    [
      { heading: columns.module },
      { heading: columns.year },
      number(columns.fte, LOOK.fte),
      euro(columns.cost),
      euro(columns.grant),
      euro(words.columns.amount),
      { heading: columns.line, wrap: true },
      { heading: words.columns.assumption, wrap: true },
    ],
    rows.map((row) => [
      texts.modules[row.module],
      String(row.year),
      row.fte === null ? '' : fteCell(row.fte),
      amountCell(row.cost, unknown),
      amountCell(row.grant, unknown),
      amountCell(row.ownShare, unknown),
      row.line ?? '',
      assumption(row, from, words),
    ]),
    years.map((year) => totalOf(year, registration, texts)),
  );
  const year = String(from);
  const remarks = [
    words.projection,
    ...(rows.some((row) => row.assumesContinuation) ? [fill(words.goesOnText, { year })] : []),
    ...(rows.some((row) => row.assumesSameCost) ? [fill(words.sameCostText, { year })] : []),
    ...registration.questions.map((question) => sentence(question, language)),
  ];
  addRemarks(sheet, remarks);
}

function assumption(
  { assumesContinuation, assumesSameCost }: RegistrationRow,
  from: number,
  words: { readonly goesOn: string; readonly sameCost: string },
): string {
  return [
    ...(assumesContinuation ? [words.goesOn] : []),
    ...(assumesSameCost ? [fill(words.sameCost, { year: String(from) })] : []),
  ].join('; ');
}

function totalOf(year: number, { rows }: Registration, texts: ResultSheetTexts): CellValue[] {
  const ofYear = rows.filter((row) => row.year === year);
  const sum = (field: 'cost' | 'grant' | 'ownShare') =>
    amountCell(addAll(ofYear.map((row) => row[field])), texts.unknown);
  const label = fill(texts.totalOfYear, { year: String(year) });
  return [label, '', '', sum('cost'), sum('grant'), sum('ownShare'), '', ''];
}
