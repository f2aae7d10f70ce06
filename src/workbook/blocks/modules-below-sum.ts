import type { ModuleNumber } from '../../domain/module';
import { isCost } from './block-measure';
import { cellKey } from './cell-key';
import type { Cell, Figure } from './figure';
import { amountAt } from './amount-at';
import { ALL } from './label';
import type { LabelFinder } from './labels-reaching';
import type { PlacedLabel } from './placed-label';

/** Figures, and the cells of which still no label says what they are. */
export interface Named {
  readonly figures: readonly Figure[];
  readonly unread: readonly Cell[];
}

/**
 * `Kosten insgesamt | Modul 1 | Modul 2` as rows: what stands directly below an amount, names nothing but modules, and adds
 * up to it is the same of each module, and the amount their total. Only the sum proves it; without it nothing is known.
 */
export function withModulesBelowSum(
  finder: LabelFinder,
  figures: readonly Figure[],
  unread: readonly Cell[],
): Named {
  if (unread.length === 0) return { figures, unread };
  const isUnread = new Set(unread.map(({ row, column }) => cellKey(row, column)));
  const found = new Map<Figure, readonly Figure[]>();
  for (const whole of figures) {
    const counts = (isCost(whole.measure) || whole.measure === 'grant') && !whole.isContained;
    if (!counts || typeof whole.module === 'number') continue;
    const parts: Figure[] = [];
    for (let row = whole.row + 1; isUnread.has(cellKey(row, whole.column)); row += 1) {
      const label = moduleAlone(finder, row, whole.column);
      if (label === null) break;
      parts.push(partOf(whole, row, label, finder.addressOf(label)));
    }
    if (addUpTo(whole, parts, finder)) found.set(whole, parts);
  }
  if (found.size === 0) return { figures, unread };
  const read = new Set([...found.values()].flat().map(({ row, column }) => cellKey(row, column)));
  return {
    figures: figures.flatMap((each) => {
      const parts = found.get(each);
      return parts === undefined ? [each] : [{ ...each, isTotal: true, module: ALL }, ...parts];
    }),
    unread: unread.filter(({ row, column }) => !read.has(cellKey(row, column))),
  };
}

/** The label of a row that says nothing but its module. */
function moduleAlone(finder: LabelFinder, row: number, column: number): PlacedLabel | null {
  const [label, ...others] = finder.reaching(row, column).row.filter((each) => each.row === row);
  if (label === undefined || others.length > 0 || label.module === null || label.isTotal) return null;
  return label.measure === null && label.year === null && label.version === null ? label : null;
}

function partOf(whole: Figure, row: number, { module }: PlacedLabel, address: string): Figure {
  return {
    ...whole,
    row,
    module: module as ModuleNumber,
    isModuleByRole: false,
    isTotal: false,
    isSum: false,
    position: null,
    labels: { ...whole.labels, module: address },
  };
}

/** Of one module nothing is a sum, and two amounts of a module may be anything. */
function addUpTo(whole: Figure, parts: readonly Figure[], finder: LabelFinder): boolean {
  const modules = new Set(parts.map(({ module }) => module));
  if (parts.length < 2 || modules.size < parts.length) return false;
  const amounts = parts.map((each) => amountAt(finder.sheet.grid, each));
  const sum = amounts.reduce<number>((total, each) => total + (each ?? NaN), 0);
  return sum === amountAt(finder.sheet.grid, whole);
}
