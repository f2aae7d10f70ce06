import type { Cents } from '../../domain/numbers';
import { addToGroup } from '../../domain/group-by';
import type { Grid } from '../tables/grid';
import { isAmount, isResult } from './block-measure';
import type { Figure } from './figure';
import { amountAt } from './amount-at';
import { ALL } from './label';

/**
 * The figures of a table, of which the rows of totals that add up to the amounts of all modules are over all of them:
 * `Gesamt` below the posts of module 2 belongs to module 2 by its place, and only its amounts say that it does not.
 */
export function withTotalsOverModules(grid: Grid, figures: readonly Figure[]): readonly Figure[] {
  const totals = new Map<number, Figure[]>();
  for (const each of figures) {
    if (each.isTotal && typeof each.module === 'number') addToGroup(totals, each.row, each);
  }
  if (totals.size === 0) return figures;
  const sums = sumsAbove(grid, figures);
  const over = new Set<number>();
  for (const [row, ofRow] of totals) {
    const said = ofRow.flatMap((each) => saidBy(grid, each, sums.get(lineOf(each))));
    if (said.includes('all') && !said.includes('module')) over.add(row);
  }
  if (over.size === 0) return figures;
  return figures.map((each) =>
    over.has(each.row) && each.isTotal ? { ...each, module: ALL, labels: withoutModule(each.labels) } : each,
  );
}

/** What the amounts of a column that count add up to, by module, for one measure, year and version. */
type Sums = ReadonlyMap<number, Cents>;

function sumsAbove(grid: Grid, figures: readonly Figure[]): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Map<number, Cents>>();
  for (const each of figures) {
    const { module, measure, isTotal, isContained } = each;
    const counts = isAmount(measure) && !isResult(measure) && !isTotal && !isContained;
    if (!counts || typeof module !== 'number') continue;
    const amount = amountAt(grid, each);
    if (amount === null) continue;
    const line = lineOf(each);
    const ofLine = sums.get(line) ?? new Map<number, Cents>();
    ofLine.set(module, ((ofLine.get(module) ?? 0) + amount) as Cents);
    sums.set(line, ofLine);
  }
  return sums;
}

/** What an amount adds up: that of its module, or those of all; nothing where there is only one or neither fits. */
function saidBy(grid: Grid, total: Figure, sums: Sums | undefined): readonly ('all' | 'module')[] {
  const amount = amountAt(grid, total);
  if (amount === null || amount === 0 || sums === undefined || sums.size < 2) return [];
  if (amount === sums.get(total.module as number)) return ['module'];
  return amount === [...sums.values()].reduce((sum, each) => sum + each, 0) ? ['all'] : [];
}

function lineOf({ column, measure, year, version }: Figure): string {
  return [column, measure, year, version].join('|');
}

function withoutModule({ module: _, ...others }: Figure['labels']): Figure['labels'] {
  return others;
}
