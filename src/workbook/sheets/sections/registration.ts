import type { Language } from '../../../domain/language';
import { isZero } from '../../../domain/maybe-amounts';
import { isPlanningYear, type Registration } from '../../../domain/registration/registration-row';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { assumptionSentences, registrationHeading } from '../../../i18n/registration-words';
import { euro, number } from '../column-plans';
import { amountCell, fteCell } from '../figure-cells';
import { LOOK } from '../look';
import { nameModules } from '../module-cells';
import { addRemarks } from '../remarks';
import type { SheetBuilder } from '../sheet-builder';
import { marksOf, MARKS } from './registration-marks';
import { addRegistrationAccounts } from './registration-accounts';

/**
 * What has to be registered for the next budget and the planning behind it: gross by account, then by module and line,
 * with assumptions and open questions.
 */
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
  const { rows, years } = registration;
  sheet.heading(registrationHeading(registration, words));
  addRegistrationAccounts(sheet, registration, texts, language);
  const planned = years.filter((year) => isPlanningYear(year, registration));
  addRemarks(sheet, [
    words.gross,
    ...(planned.length === 0 ? [] : [fill(words.planning, { years: planned.join(', ') })]),
    ...(rows.some(({ excessGrant }) => excessGrant.known && !isZero(excessGrant)) ? [words.excess] : []),
  ]);
  sheet.gap();
  sheet.beginBlock();
  sheet.line([words.byModule], { bold: true });
  const top = sheet.nextRow;
  sheet.table(
    'KIMAbgleich_Anmeldung',
    [
      { heading: columns.module },
      { heading: columns.year },
      number(columns.fte, LOOK.fte),
      euro(columns.cost),
      euro(columns.grant),
      euro(columns.ownShareBefore),
      euro(columns.counterFinancing),
      euro(words.columns.amount),
      { heading: words.columns.account, wrap: true },
    ],
    rows.map((row) => [
      row.module,
      row.year,
      row.fte === null ? '' : fteCell(row.fte),
      ...[row.cost, row.grant, row.ownShareBefore, row.counterFinancing, row.ownShare].map((amount) =>
        amountCell(amount, unknown),
      ),
      [row.line ?? '', ...marksOf(row)].join(' ').trim(),
    ]),
  );
  nameModules(
    sheet,
    top + 1,
    rows.map(({ module }) => module),
    texts,
  );
  addRemarks(sheet, [
    fill(words.projection, { scenario: texts.scenarios[result.scenario] }),
    ...assumptionsBelow(registration, language),
  ]);
}

function assumptionsBelow(registration: Registration, language: Language): readonly string[] {
  return assumptionSentences(registration, language).map(({ of, text }) => `${MARKS[of]} ${text}`);
}
