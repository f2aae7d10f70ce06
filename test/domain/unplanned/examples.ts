import {
  everyYear,
  type AccountShare,
  type BudgetLine,
  type MoneySource,
  type Settings,
  type StatedFigure,
} from '../../../src/domain/case';
import { known, type Maybe } from '../../../src/domain/maybe';
import type { ModuleNumber } from '../../../src/domain/module';
import { cents, toAmountText, type Cents } from '../../../src/domain/numbers';
import type { OwnShareRow } from '../../../src/domain/own-share/own-share-row';
import type { Budget } from '../../../src/domain/unplanned/unplanned';
import { usualSettings } from '../../../src/domain/usual-settings';

/** Euro as a decimal number of the example to cents; examples have at most two decimals. */
export function euro(amount: number): Cents {
  return cents(Math.round(amount * 100));
}

/** The amount as canonical text, or the code of the finding that says why it is unknown. */
export function shown(amount: Maybe<Cents>): string {
  return amount.known ? toAmountText(amount.value) : amount.reason.code;
}

/** With a budget note, and nothing planned where no income line says otherwise. */
export const SETTINGS: Settings = {
  ...usualSettings([2021]),
  budgetNote: 'extra-income',
  budgetNoteSource: 'Haushaltssatzung 2021',
  plannedIncome: everyYear(cents(0)),
};

/** Budget lines without a key of accounts, as the computation takes them. */
export function budget(lines: readonly BudgetLine[], accountKey: readonly AccountShare[] = []): Budget {
  return { lines, accountKey };
}

/** Thresholds in euro; those in per cent are not entered. */
export function thresholds(
  voluntary: number | null,
  mandatory: number | null,
  source: string | null = null,
): Settings['significance'] {
  const entered = (amount: number | null) => (amount === null ? null : euro(amount));
  return {
    voluntary: entered(voluntary),
    mandatory: entered(mandatory),
    voluntaryPercent: null,
    mandatoryPercent: null,
    source,
  };
}

let row = 1;
const COLUMNS = { year: 'A', account: 'B', module: 'C', appropriation: 'D', used: 'E', usedForKim: 'F' };

export function line(given: Partial<BudgetLine> = {}): BudgetLine {
  row += 1;
  return {
    origin: { sheet: 'Haushalt', row, columns: COLUMNS },
    year: 2021,
    key: `05.313.01 / ${501_900 + row}`,
    account: null,
    module: null,
    label: null,
    kind: 'expense',
    group: null,
    appropriation: null,
    carryOver: null,
    alreadyGranted: null,
    used: null,
    expected: null,
    usedForKim: null,
    bearsAmount: false,
    targets: { ownShare: null, overPlan: null, extraPlan: null },
    ...given,
  };
}

/** Own share of a module and year from whole euro amounts. */
export function ownShareOf(
  module: ModuleNumber,
  year: number,
  cost: number,
  grant: number,
  counterFinancing = 0,
): OwnShareRow {
  const before = euro(cost) - euro(grant);
  return {
    module,
    year,
    fte: null,
    cost: known(euro(cost)),
    grant: known(euro(grant)),
    ownShareBefore: known(cents(before)),
    counterFinancing: known(euro(counterFinancing)),
    ownShare: known(cents(Math.max(0, before - euro(counterFinancing)))),
    excessGrant: known(cents(Math.max(0, euro(counterFinancing) - before))),
  };
}

export function cover(given: Partial<MoneySource> & { readonly amount: number }): MoneySource {
  const { amount, ...rest } = given;
  return {
    origin: { sheet: 'Deckung', row: 5, columns: { label: 'A', year: 'C' } },
    label: 'Deckung',
    kind: 'cover',
    years: [2021],
    low: euro(amount),
    high: euro(amount),
    status: 'granted',
    module: null,
    deducted: 'no',
    deductedAmount: null,
    source: null,
    ...rest,
  };
}

export function stated(amount: number, given: Partial<StatedFigure> = {}): StatedFigure {
  return {
    origin: { sheet: 'Ausgewiesen', row: 7, columns: { label: 'A', amount: 'B' } },
    label: 'Eigenanteil gesamt',
    amount: euro(amount),
    measure: 'own-share',
    module: null,
    year: null,
    version: null,
    source: null,
    ...given,
  };
}
