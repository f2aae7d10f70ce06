import type { Place } from '../../domain/place';
import { areaAddress, type Area } from '../../workbook/address';

interface AreaOfSheet {
  readonly sheet: string;
  readonly area: Area;
}

/** Areas as places; those of one sheet that stand side by side in the same rows are one. */
export function blocksOf(areas: readonly AreaOfSheet[]): readonly Place[] {
  const blocks: { sheet: string; area: Area }[] = [];
  for (const { sheet, area } of areas) {
    const last = blocks.at(-1);
    if (last !== undefined && last.sheet === sheet && isBeside(last.area, area)) {
      last.area = { ...last.area, columns: last.area.columns + area.columns };
    } else blocks.push({ sheet, area });
  }
  return blocks.map(({ sheet, area }) => ({ sheet, cell: areaAddress(area) }));
}

function isBeside(left: Area, right: Area): boolean {
  return left.top === right.top && left.rows === right.rows && left.left + left.columns === right.left;
}
