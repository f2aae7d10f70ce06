import type { ComputedFigure } from '../explanation/explanation';
import { rowAt, type ExplanationContext } from '../explanation/explanation-context';
import { computed } from '../explanation/figures';
import { isZero, subtract } from '../maybe-amounts';
import type { AccountRow } from './account-row';
import { explainRegistration, type RegistrationFigures } from './explain-registration';
import type {
  RegistrationAccountFigureId,
  RegistrationFigureId,
  RegistrationTotalFigureId,
} from './registration-figure-id';
import type { RegistrationWithPosts } from './registration-row';

/**
 * Explains what has to be registered on an account in a year: the sum of what the modules have on it.
 *
 * @throws RangeError where there is no such account
 */
export function explainAccount(
  { row: index }: RegistrationAccountFigureId,
  context: ExplanationContext,
  { registration }: RegistrationFigures,
): ComputedFigure {
  const account = rowAt(registration?.accounts, index);
  return explainOne(account, context, registration!);
}

function explainOne(
  account: AccountRow,
  context: ExplanationContext,
  registration: RegistrationWithPosts,
): ComputedFigure {
  const { kind, year, line, sources, amount } = account;
  const of = (row: number, field: RegistrationFigureId['field']) =>
    explainRegistration({ measure: 'registration', row, field }, context, { registration });
  const named = [...(line === null ? sources : [line]), String(year)].join(', ');
  switch (kind) {
    case 'expenditure':
      return computed(
        'accountExpenditure',
        'sum-of-modules',
        amount,
        account.rows.map((row) => of(row, 'cost')),
        { label: named },
      );
    case 'grant':
      return computed(
        'accountIncome',
        'sum-of-grants',
        amount,
        account.rows.map((row) => explainGrantToPlan(row, of, registration)),
        { label: named },
      );
    case 'counter-financing':
      return computed(
        'counter-financing',
        'sum-of-modules',
        amount,
        account.rows.map((row) => of(row, 'counterFinancing')),
        { label: named },
      );
  }
}

/** The grant, less what of it exceeds the cost. */
function explainGrantToPlan(
  index: number,
  of: (row: number, field: 'grant' | 'excessGrant') => ComputedFigure,
  { rows }: RegistrationWithPosts,
): ComputedFigure {
  const { grant, excessGrant } = rowAt(rows, index);
  if (!grant.known || isZero(excessGrant)) return of(index, 'grant');
  const parts = [of(index, 'grant'), of(index, 'excessGrant')];
  const { label } = parts[0]!;
  return computed('grantToPlan', 'grant-minus-excess', subtract(grant, excessGrant), parts, { label });
}

/**
 * Explains what has to be registered in a year on all accounts, and what is needed beyond the income.
 *
 * @throws RangeError where nothing is registered for the year
 */
export function explainRegistrationTotal(
  { year, field }: RegistrationTotalFigureId,
  context: ExplanationContext,
  { registration }: RegistrationFigures,
): ComputedFigure {
  const total = registration?.totals.find((each) => each.year === year);
  if (registration === null || total === undefined) throw new RangeError(`Nothing is registered for ${year}`);
  const label = String(year);
  const side = (wanted: 'expenditure' | 'income'): ComputedFigure => {
    const accounts = registration.accounts.filter(
      (each) => each.year === year && (each.kind === 'expenditure') === (wanted === 'expenditure'),
    );
    return computed(
      wanted === 'expenditure' ? 'registeredExpenditure' : 'registeredIncome',
      'sum-of-accounts',
      total[wanted],
      accounts.map((account) => explainOne(account, context, registration)),
      { label },
    );
  };
  if (field !== 'fundingNeed') return side(field);
  return computed(
    'fundingNeed',
    'expenditure-minus-income',
    total.fundingNeed,
    [side('expenditure'), side('income')],
    { label },
  );
}
