import type { Finding } from '../findings/finding';
import { combine, known, type Maybe } from '../maybe';
import { addAll, isZero, positivePart, shareOut } from '../maybe-amounts';
import type { ModuleNumber } from '../module';
import { cents, ZERO_CENTS, type Cents } from '../numbers';
import { sumOfPortions } from './assign-cost';
import type { Portion } from './unit-load';
import type { Position } from './positions';
import type { PartOfRow, UnplannedRow } from './unplanned-row';

/**
 * The amount of a position by module, for information: pro rata to what each module needs beyond its own grant (to its
 * cost where none needs more), largest remainder, ties to the earlier one.
 */
export function amountByModule(amount: Maybe<Cents>, portions: readonly Portion[]): UnplannedRow['byModule'] {
  const modules = [...new Set(portions.map(({ module }) => module))];
  const sumOf = (module: ModuleNumber, field: 'cost' | 'grant') =>
    sumOfPortions(
      portions.filter((portion) => portion.module === module),
      field,
    );
  const beyondGrant = modules.map((module) =>
    combine([sumOf(module, 'cost'), sumOf(module, 'grant')], ([cost = ZERO_CENTS, grant = ZERO_CENTS]) =>
      positivePart(cents(cost - grant)),
    ),
  );
  const weights = beyondGrant.every(isZero) ? modules.map((module) => sumOf(module, 'cost')) : beyondGrant;
  const parts = shareOut(amount, weights);
  return modules.map((module, index) => ({ module, amount: parts[index]! }));
}

/**
 * What each row of a position shows: rows with a module their module's part, the first of several alike all of it. What
 * no row names goes to the first row without module, else to the first row.
 */
export function partsOfRows(
  position: Position,
  byModule: UnplannedRow['byModule'],
  portions: readonly Portion[],
  amount: Maybe<Cents>,
): readonly PartOfRow[] {
  const { lines } = position;
  const rowOf = (module: ModuleNumber): number => {
    const own = lines.findIndex((line) => line.module === module);
    if (own !== -1) return own;
    return Math.max(
      0,
      lines.findIndex((line) => line.module === null),
    );
  };
  return lines.map((line, index) => {
    const modules = byModule.filter(({ module }) => rowOf(module) === index);
    const ownShares = portions.filter(({ module }) => rowOf(module) === index);
    return {
      origin: line.origin,
      module: line.module,
      amount:
        byModule.length === 0 ? (index === 0 ? amount : NOTHING) : sum(modules.map((each) => each.amount)),
      ownShare: sum(ownShares.map((each) => each.ownShare)),
      targets: line.targets,
    };
  });
}

/** What the rows of a position show while nobody knows what it carries: a figure of an earlier run must not stay. */
export function openParts({ lines }: Position, reason: Finding): readonly PartOfRow[] {
  const open: Maybe<Cents> = { known: false, reason };
  return lines.map(({ origin, module, targets }) => ({
    origin,
    module,
    amount: open,
    ownShare: open,
    targets,
  }));
}

const NOTHING = known(ZERO_CENTS);

function sum(amounts: readonly Maybe<Cents>[]): Maybe<Cents> {
  return amounts.length === 0 ? NOTHING : addAll(amounts);
}
