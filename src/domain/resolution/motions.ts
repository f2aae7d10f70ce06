import type { Settings } from '../case';
import type { DecisionEntry } from '../decision/decision-list';
import type { Finding } from '../findings/finding';
import { groupBy } from '../group-by';
import { unknown, type Maybe } from '../maybe';
import { addAll } from '../maybe-amounts';
import type { Cents } from '../numbers';
import type { RowOfUnit } from '../unplanned/unplanned-rows';
import { incomeOfAmount } from './extra-income';
import { paymentsOf } from './payments';
import type { Motion, MotionAmount, ResolutionItem } from './resolution';

/**
 * The item of each decision.
 *
 * @param origins what each entry was made from, in the order of the entries
 * @param netWithoutNote over-plan amounts are net although nobody entered a budget note
 */
export function itemsOf(
  entries: readonly DecisionEntry[],
  origins: readonly RowOfUnit[],
  netWithoutNote: boolean,
  settings: Settings,
): readonly ResolutionItem[] {
  return entries.flatMap((entry, index): ResolutionItem[] => {
    const { part, kind, line, year, reason } = entry;
    const origin = origins[index];
    if (origin === undefined || kind === 'absorbed') return [];
    return [
      {
        part,
        kind,
        ...productAndAccount(line, origin.position.position.account),
        bindingUnit: bindingUnitOf(origin),
        year,
        amount: entry.unplanned,
        gross: origin.row.gross,
        isUndocumented: netWithoutNote && kind === 'over-plan',
        income: incomeOfAmount(origin.row, settings),
        payments: paymentsOf(origin, settings.accountClasses),
        reason,
      },
    ];
  });
}

/**
 * The items with their sums; null where there are none.
 *
 * @param overYears why nobody knows which years belong to the overall sum
 */
export function motionOf(items: readonly ResolutionItem[], overYears: Finding | null = null): Motion | null {
  if (items.length === 0) return null;
  const places = groupBy(items, placeOf);
  const sorted = (['over-plan', 'extra-plan'] as const).flatMap((kind) =>
    [...places.values()].flatMap((ofPlace) =>
      ofPlace.filter((each) => each.kind === kind).sort((left, right) => left.year - right.year),
    ),
  );
  const years = [...new Set(items.map(({ year }) => year))].sort((left, right) => left - right);
  return {
    items: sorted,
    byYear: years.map((year) =>
      sumOf(
        items.filter((each) => each.year === year),
        year,
      ),
    ),
    sum: overYears === null ? sumOf(items, null) : openSum(items, unknown(overYears)),
  };
}

function openSum(items: readonly ResolutionItem[], open: Maybe<Cents>): MotionAmount {
  return { ...sumOf(items, null), amount: open, gross: open, payments: open };
}

/** True where two items stand on the same position. */
export function placeOf({ product, account }: ResolutionItem): string {
  return `${product ?? ''} / ${account ?? ''}`;
}

function sumOf(items: readonly ResolutionItem[], year: number | null): MotionAmount {
  const payments = items.map((each) => each.payments);
  return {
    year,
    amount: addAll(items.map(({ amount }) => amount)),
    gross: addAll(items.map(({ gross }) => gross)),
    isUndocumented: items.some((each) => each.isUndocumented),
    payments: payments.some((each) => each === null)
      ? null
      : addAll(payments.filter((each): each is Maybe<Cents> => each !== null)),
  };
}

function bindingUnitOf({ unit }: RowOfUnit): ResolutionItem['bindingUnit'] {
  const { name, level } = unit.load.unit;
  return name === null || level === 'position' ? null : { name, level };
}

/** `05.313.01 / 501900`: what stands before the account is the product; a key of one part may be either. */
function productAndAccount(
  line: string,
  account: string | null,
): Pick<ResolutionItem, 'product' | 'account'> {
  const parts = line.split(' / ');
  if (parts.length === 2) return { product: parts[0]!, account: parts[1]! };
  const at = account === null ? -1 : line.lastIndexOf(account);
  if (at === -1) return { product: line, account };
  const product = line.slice(0, at).replace(/[\s/.-]+$/, '');
  return { product: product === '' ? null : product, account };
}
