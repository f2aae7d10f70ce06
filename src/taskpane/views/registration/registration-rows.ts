import type { Language } from '../../../domain/language';
import { formatNumber } from '../../../domain/numbers';
import type { RegistrationAssumptions } from '../../../domain/registration/registration-assumptions';
import type { RegistrationRow } from '../../../domain/registration/registration-row';
import type { RegistrationTexts } from '../../../i18n/de/taskpane-registration';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { nameOfModule, resultSheetTexts } from '../../../i18n/result-sheet-texts';
import type { Figures } from '../../../workbook/computed';
import type { ShownEntry, ShownRecord } from '../../parts/shown';

/** What has to be registered, with the assumptions that it rests on, in short words. */
export interface ShownRegistration extends ShownRecord {
  readonly assumptions: readonly string[];
}

/** Posts, cost, grant, counter-financing and own share of every module and year. */
export function registrationRows(
  { rows }: { readonly rows: readonly RegistrationRow[] },
  modules: Figures['modules'],
  texts: RegistrationTexts,
  language: Language,
): readonly ShownRegistration[] {
  const sheet = resultSheetTexts(language, modules);
  const fields = [
    { field: 'cost', label: sheet.columns.cost },
    { field: 'grant', label: sheet.columns.grant },
    { field: 'counterFinancing', label: sheet.columns.counterFinancing },
    { field: 'ownShare', label: outlookTexts(language).registration.columns.amount },
  ] as const;
  return rows.map((each, row) => {
    const title = `${nameOfModule(sheet, each.module)}, ${each.year}`;
    const nameOf = (figure: string): string => fill(texts.amountOf, { figure, of: title });
    return {
      key: `${row}`,
      title,
      entries: [
        ...(each.line === null ? [] : [{ label: texts.line, value: each.line }]),
        ...(each.fte === null
          ? []
          : [
              {
                label: sheet.columns.fte,
                value: {
                  text: formatNumber(each.fte, language),
                  figure: { measure: 'registration', row, field: 'fte' } as const,
                  name: nameOf(sheet.columns.fte),
                },
              },
            ]),
        ...fields.map(({ field, label }): ShownEntry => ({
          label,
          main: field === 'ownShare',
          value: {
            amount: each[field],
            figure: { measure: 'registration', row, field },
            name: nameOf(label),
          },
        })),
      ],
      assumptions: assumptionsInShort(each, texts),
    };
  });
}

/** The assumptions behind an amount, each in a few words. */
export function assumptionsInShort(of: RegistrationAssumptions, texts: RegistrationTexts): readonly string[] {
  return [
    ...(of.assumesContinuation ? [texts.goesOn] : []),
    ...(of.sameCostAs.length > 0 ? [fill(texts.sameCost, { year: of.sameCostAs.join('/') })] : []),
    ...(of.payRisesFrom.length > 0 ? [texts.payRise] : []),
    ...(of.risesWholeTotals ? [texts.wholeTotals] : []),
  ];
}
