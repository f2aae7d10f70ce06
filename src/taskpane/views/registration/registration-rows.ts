import type { Language } from '../../../domain/language';
import { formatNumber } from '../../../domain/numbers';
import { amountsToRegister } from '../../../domain/registration/amounts-to-register';
import type { Registration, RegistrationRow } from '../../../domain/registration/registration-row';
import type { RegistrationTexts } from '../../../i18n/de/taskpane-registration';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { nameOfModule, resultSheetTexts } from '../../../i18n/result-sheet-texts';
import type { Figures } from '../../../workbook/computed';
import type { ShownAmount, ShownEntry, ShownRecord } from '../../parts/shown';

/** What the rows are made from: the posts behind it are not needed. */
type Projected = Pick<Registration, 'years' | 'from'> & {
  readonly rows: readonly Omit<RegistrationRow, 'posts'>[];
};

/** What has to be registered in total for a year. */
export interface RegistrationTotal {
  readonly year: string;
  readonly amount: ShownAmount;
}

/** What has to be registered for a module and year, with the assumptions that it rests on, in short words. */
export interface ShownRegistration extends ShownRecord {
  readonly assumptions: readonly string[];
}

/** The amounts to register, by year. */
export function registrationTotals(
  registration: Projected,
  texts: RegistrationTexts,
  language: Language,
): readonly RegistrationTotal[] {
  const { columns } = outlookTexts(language).registration;
  return amountsToRegister(registration).map(({ year, amount }) => ({
    year: String(year),
    amount: {
      amount,
      figure: { measure: 'registration-total', year },
      name: fill(texts.amountOf, { figure: columns.amount, of: String(year) }),
    },
  }));
}

/** Posts, cost, grant, counter-financing and own share of every module and year. */
export function registrationRows(
  { rows, from }: Projected,
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
      assumptions: [
        ...(each.assumesContinuation ? [texts.goesOn] : []),
        ...(each.assumesSameCost ? [fill(texts.sameCost, { year: String(from) })] : []),
      ],
    };
  });
}

/** What the assumptions of the rows mean, each once. */
export function assumptionsInWords(
  { rows, from }: Projected,
  texts: RegistrationTexts,
  language: Language,
): readonly string[] {
  const words = outlookTexts(language).registration;
  const year = String(from);
  return [
    ...(rows.some((each) => each.assumesContinuation)
      ? [`${texts.goesOn}: ${fill(words.goesOn, { year })}`]
      : []),
    ...(rows.some((each) => each.assumesSameCost)
      ? [`${fill(texts.sameCost, { year })}: ${fill(words.sameCost, { year })}`]
      : []),
  ];
}
