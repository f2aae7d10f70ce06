import { addToGroup } from '../../domain/group-by';
import { areaAddress, spanOf } from '../address';
import { errorNamesOf } from '../cells/cell-error';
import type { FunctionCell } from './function-cell';

/** Cells that one formula fills as a whole. */
export interface ArrayBlock {
  /** The first cell, which the others follow. */
  readonly first: FunctionCell;
  /** `C2:C4`. */
  readonly area: string;
}

/** What makes a formula give something else in another cell though it reads the same: `[@Kosten]`, `@A:A`, `ROW()`. */
const READS_OWN_PLACE =
  /@|\b(?:ROW|COLUMN|RAND)\(\s*\)|\bCELL\("[^"]*"\)|\bRAND(?:BETWEEN|ARRAY)\(|\bINDIRECT\([^)]*,\s*(?:FALSE|0)\)/i;

/**
 * The blocks that were entered with Ctrl+Shift+Enter. Excel does not tell them: each of their cells shows the same
 * formula and spills nowhere. But a formula that reads nothing from its own place gives the same in every cell, so where
 * neighbours show the same formula and different values, one formula fills them; so it does, most likely, where it may
 * fill several cells by what it reads.
 */
export function arrayBlocks(cells: readonly FunctionCell[]): ReadonlyMap<FunctionCell, ArrayBlock> {
  const sameFormula = new Map<string, FunctionCell[]>();
  for (const cell of cells) {
    if (cell.inTable || spills(cell) || READS_OWN_PLACE.test(cell.formula)) continue;
    addToGroup(sameFormula, `${cell.sheet}\n${cell.formula}`, cell);
  }
  const blocks = new Map<FunctionCell, ArrayBlock>();
  for (const same of sameFormula.values()) {
    if (same.length < 2) continue;
    for (const neighbours of connected(same)) {
      const [first] = neighbours;
      if (neighbours.length < 2 || !(first!.makesBlock || answersDiffer(neighbours))) continue;
      const block = { first: first!, area: areaAddress(spanOf(neighbours)) };
      for (const cell of neighbours) blocks.set(cell, block);
    }
  }
  return blocks;
}

/** Errors aside: they may come and go while Excel computes. */
function answersDiffer(cells: readonly FunctionCell[]): boolean {
  const answers = cells.map(({ values }) => values[0]![0]!).filter((value) => errorNamesOf(value) === null);
  return new Set(answers).size > 1;
}

function spills({ values }: FunctionCell): boolean {
  return values.length > 1 || values[0]!.length > 1;
}

/** Cells in groups that touch each other by an edge, each group in reading order. */
function connected(cells: readonly FunctionCell[]): FunctionCell[][] {
  const at = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const groups: FunctionCell[][] = [];
  for (const [place, start] of at) {
    at.delete(place);
    const group = [start];
    for (const { row, column } of group) {
      for (const [down, right] of EDGES) {
        const beside = `${row + down},${column + right}`;
        const cell = at.get(beside);
        if (cell === undefined) continue;
        at.delete(beside);
        group.push(cell);
      }
    }
    groups.push(group.sort((one, other) => one.row - other.row || one.column - other.column));
  }
  return groups;
}

const EDGES = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
] as const;
