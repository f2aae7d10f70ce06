import type { Language } from '../../../domain/language';
import type { AccountRow } from '../../../domain/registration/account-row';
import { assumptionsTogether } from '../../../domain/registration/registration-assumptions';
import { isPlanningYear, type Registration } from '../../../domain/registration/registration-row';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { nameOfAccount } from '../../../i18n/registration-words';
import type { CellValue } from '../../snapshot';
import { euro } from '../column-plans';
import { amountCell } from '../figure-cells';
import type { SheetBuilder } from '../sheet-builder';
import { marksOf } from './registration-marks';

/** The accounts as a budget registers them: a row for each, a column for each year, the sums of the years below. */
export function addRegistrationAccounts(
  sheet: SheetBuilder,
  registration: Registration,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { registration: words } = outlookTexts(language);
  const { years, totals } = registration;
  const headingOf = (year: number) =>
    isPlanningYear(year, registration)
      ? fill(words.columns.planningYear, { year: String(year) })
      : String(year);
  const sums = (label: string, field: 'expenditure' | 'income' | 'fundingNeed'): CellValue[] => [
    label,
    '',
    ...totals.map((total) => amountCell(total[field], texts.unknown)),
  ];
  sheet.table(
    'KIMAbgleich_AnmeldungKonten',
    [
      { heading: words.columns.account, wrap: true },
      { heading: words.columns.kind },
      ...years.map((year) => euro(headingOf(year))),
    ],
    byName(registration, texts, language).map(([name, accounts]) => [
      [name, ...marksOf(assumptionsTogether(accounts))].join(' '),
      words.kinds[accounts[0]!.kind],
      ...years.map((year): CellValue => {
        const account = accounts.find((each) => each.year === year);
        return account === undefined ? '' : amountCell(account.amount, texts.unknown);
      }),
    ]),
    [
      sums(words.expenditure, 'expenditure'),
      sums(words.income, 'income'),
      sums(words.fundingNeed, 'fundingNeed'),
    ],
  );
}

/** The years of each account, expenditure before income. */
function byName(
  { accounts }: Registration,
  texts: ResultSheetTexts,
  language: Language,
): readonly (readonly [string, readonly AccountRow[]])[] {
  const { registration: words } = outlookTexts(language);
  const groups = new Map<string, { readonly name: string; readonly accounts: AccountRow[] }>();
  for (const account of accounts) {
    const name = nameOfAccount(account, words, texts);
    const key = `${account.kind} ${account.kind === 'counter-financing' ? '' : name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, accounts: [account] });
    else group.accounts.push(account);
  }
  return [...groups.values()].map((group) => [group.name, group.accounts]);
}
