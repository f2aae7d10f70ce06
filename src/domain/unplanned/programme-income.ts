import type { BudgetLine, Settings } from '../case';
import type { ModuleNumber } from '../module';
import { programmeNamed } from '../rules/programmes';
import type { UnitLoad } from './unit-load';
import { productOfLine } from './product-of-line';

/** The income lines of one year that can be grants of the programme. */
export interface ProgrammeIncome {
  /** In sheet order. */
  readonly lines: readonly BudgetLine[];
  /**
   * Where `lines` is empty: grants on products on which no cost of the programme stands. Whether one of them is its grant is
   * not known.
   */
  readonly elsewhere: readonly BudgetLine[];
}

/**
 * The income lines of the programme in a year: those with a module, and of those without the ones that can be grants and
 * stand on a product of its cost, name no product at all, or name the programme in their words. Other income serves other
 * purposes.
 *
 * @param units what carries the cost of the programme
 */
export function programmeIncome(
  lines: readonly BudgetLine[],
  year: number,
  units: readonly UnitLoad[],
  settings: Settings,
): ProgrammeIncome {
  const ofYear = lines.filter((line) => line.kind === 'income' && line.year === year);
  const common = ofYear.filter(({ module }) => module === null);
  const grants = common.filter(isGrant);
  const possible = grants.length > 0 ? grants : common.filter(canBeGrant);
  const products = productsOf(units, year);
  // Cost without a product stands in a sheet of one product.
  const isOneProduct = products.size === 0 && new Set(possible.map(productOfLine)).size === 1;
  const names = namesOf(settings);
  const own = new Set(
    possible.filter((line) => {
      const product = productOfLine(line);
      return product === null || isOneProduct || products.has(product) || isNamed(line, names);
    }),
  );
  const found = ofYear.filter((line) => line.module !== null || own.has(line));
  return { lines: found, elsewhere: found.length > 0 ? [] : possible };
}

/**
 * The income lines that the grant of a module comes in on: of its own ones and of those without module those that can
 * be grants; none where the budget has none.
 *
 * @param income the income lines of the programme in the year
 */
export function grantLinesOf(module: ModuleNumber, income: readonly BudgetLine[]): readonly BudgetLine[] {
  const own = income.filter((line) => line.module === module);
  const common = income.filter((line) => line.module === null);
  const groups = [own.filter(isGrant), own.filter(canBeGrant), common];
  return groups.find((group) => group.length > 0) ?? [];
}

function isGrant({ account }: BudgetLine): boolean {
  return GRANT.test(account ?? '');
}

function canBeGrant({ account }: BudgetLine): boolean {
  return !OTHER_INCOME.test(account ?? '');
}

/** Grants for current purposes, as income and as receipt. */
const GRANT = /^[46]14/;
/** Where a chart of accounts has its income in class 4 or 6, grants are 414 or 614. */
const OTHER_INCOME = /^[46]/;

function productsOf(units: readonly UnitLoad[], year: number): ReadonlySet<string> {
  const positions = units
    .filter(({ unit }) => unit.year === year)
    .flatMap(({ loads }) => loads.map(({ position }) => position));
  return new Set(positions.flatMap((position) => productOfLine(position) ?? []));
}

/** What the programme is called, as whole words. */
function namesOf({ programme, ownProgramme }: Settings): readonly RegExp[] {
  const names = [
    ...((ownProgramme ?? programmeNamed(programme))?.programme ?? []),
    ...(programme === null ? [] : [programme]),
  ];
  return names.map((name) => {
    const words = name.split(/[\s-]+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`(?<![\\p{L}\\d])${words.join('[\\s-]*')}(?![\\p{L}\\d])`, 'iu');
  });
}

function isNamed({ label, key }: BudgetLine, names: readonly RegExp[]): boolean {
  return names.some((name) => name.test(`${label ?? ''} ${key}`));
}
