import type { Language } from '../../../domain/language';
import { assumptionsTogether } from '../../../domain/registration/registration-assumptions';
import { isPlanningYear, type Registration } from '../../../domain/registration/registration-row';
import type { RegistrationTexts } from '../../../i18n/de/taskpane-registration';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { nameOfAccount } from '../../../i18n/registration-words';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import type { Figures } from '../../../workbook/computed';
import type { ShownAmount, ShownEntry } from '../../parts/shown';
import { assumptionsInShort, type ShownRegistration } from './registration-rows';

/** What is needed beyond the income in a year. */
export interface FundingNeed {
  readonly year: string;
  readonly amount: ShownAmount;
}

/** What is needed beyond the income, by year; years behind the next budget say so. */
export function fundingNeeds(
  registration: Registration,
  texts: RegistrationTexts,
  language: Language,
): readonly FundingNeed[] {
  const { registration: words } = outlookTexts(language);
  return registration.totals.map(({ year, fundingNeed }) => ({
    year: titleOf(year, registration, language),
    amount: {
      amount: fundingNeed,
      figure: { measure: 'registration-total', year, field: 'fundingNeed' },
      name: fill(texts.amountOf, { figure: words.fundingNeed, of: String(year) }),
    },
  }));
}

/** Each year with its accounts, gross, and their sums. */
export function accountRecords(
  registration: Registration,
  modules: Figures['modules'],
  texts: RegistrationTexts,
  language: Language,
): readonly ShownRegistration[] {
  const { registration: words } = outlookTexts(language);
  const sheet = resultSheetTexts(language, modules);
  return registration.totals.map((total) => {
    const { year } = total;
    const accounts = registration.accounts.flatMap((account, row) =>
      account.year === year ? [{ account, row }] : [],
    );
    const sum = (field: 'expenditure' | 'income' | 'fundingNeed', main: boolean): ShownEntry => ({
      label: words[field],
      main,
      value: {
        amount: total[field],
        figure: { measure: 'registration-total', year, field },
        name: fill(texts.amountOf, { figure: words[field], of: String(year) }),
      },
    });
    return {
      key: String(year),
      title: titleOf(year, registration, language),
      entries: [
        ...accounts.map(({ account, row }): ShownEntry => {
          const label = `${words.kinds[account.kind]} ${nameOfAccount(account, words, sheet)}`;
          return {
            label,
            value: {
              amount: account.amount,
              figure: { measure: 'registration-account', row },
              name: fill(texts.amountOf, { figure: label, of: String(year) }),
            },
          };
        }),
        sum('expenditure', false),
        sum('income', false),
        sum('fundingNeed', true),
      ],
      assumptions: assumptionsInShort(assumptionsTogether(accounts.map(({ account }) => account)), texts),
    };
  });
}

function titleOf(year: number, registration: Registration, language: Language): string {
  const { columns } = outlookTexts(language).registration;
  return isPlanningYear(year, registration)
    ? fill(columns.planningYear, { year: String(year) })
    : String(year);
}
