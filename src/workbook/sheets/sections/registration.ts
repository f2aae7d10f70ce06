import { sentence } from '../../../domain/findings/sentence';
import type { Language } from '../../../domain/language';
import type { Registration, RegistrationRow } from '../../../domain/registration/registration-row';
import type { Result } from '../../../domain/result';
import { addAll } from '../../../domain/maybe-amounts';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import type { CellValue } from '../../snapshot';
import { amountCell, fteCell } from '../figure-cells';
import { euro, number } from '../column-plans';
import { addRemarks } from '../remarks';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** What has to be registered for the next budget, with its assumptions and open questions. */
export function addRegistration(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { registration } = result;
  if (registration === null || registration.rows.length === 0) return;
  const { registration: words } = outlookTexts(language);
  const { columns, unknown } = texts;
  const { rows, years, from } = registration;
  sheet.heading(fill(words.heading, { years: years.join('/') }));
  sheet.table(
    'KIMAbgleich_Anmeldung',
    [
      { heading: words.columns.moduleAndLine, wrap: true },
      { heading: columns.year },
      number(columns.fte, LOOK.fte),
      euro(columns.cost),
      euro(columns.grant),
      euro(columns.ownShareBefore),
      euro(columns.counterFinancing),
      euro(words.columns.amount),
    ],
    rows.map((row) => [
      nameOf(row, texts),
      String(row.year),
      row.fte === null ? '' : fteCell(row.fte),
      ...[row.cost, row.grant, row.ownShareBefore, row.counterFinancing, row.ownShare].map((amount) =>
        amountCell(amount, unknown),
      ),
    ]),
    years.map((year) => totalOf(year, registration, texts)),
  );
  const year = String(from);
  const remarks = [
    fill(words.projection, { scenario: texts.scenarios[result.scenario] }),
    ...(rows.some((row) => row.assumesContinuation)
      ? [`${MARKS.goesOn} ${fill(words.goesOn, { year })}`]
      : []),
    ...(rows.some((row) => row.assumesSameCost)
      ? [`${MARKS.sameCost} ${fill(words.sameCost, { year })}`]
      : []),
    ...registration.questions.map((question) => sentence(question, language)),
  ];
  addRemarks(sheet, remarks);
}

const MARKS = { goesOn: '¹', sameCost: '²' } as const;

/** `Modul 2 (Casemanagement), 06.08.01 / 501900 ¹ ²` */
function nameOf(
  { module, line, assumesContinuation, assumesSameCost }: RegistrationRow,
  texts: ResultSheetTexts,
): string {
  const name = line === null ? nameOfModule(texts, module) : `${nameOfModule(texts, module)}, ${line}`;
  const marks = [
    ...(assumesContinuation ? [MARKS.goesOn] : []),
    ...(assumesSameCost ? [MARKS.sameCost] : []),
  ];
  return [name, ...marks].join(' ');
}

function totalOf(year: number, { rows }: Registration, texts: ResultSheetTexts): CellValue[] {
  const ofYear = rows.filter((row) => row.year === year);
  const sum = (field: 'cost' | 'grant' | 'ownShareBefore' | 'counterFinancing' | 'ownShare') =>
    amountCell(addAll(ofYear.map((row) => row[field])), texts.unknown);
  const label = fill(texts.totalOfYear, { year: String(year) });
  return [
    label,
    '',
    '',
    sum('cost'),
    sum('grant'),
    sum('ownShareBefore'),
    sum('counterFinancing'),
    sum('ownShare'),
  ];
}
