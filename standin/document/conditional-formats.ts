import { notImplemented } from '../protocol/host-error';
import { conditionsChanged } from './changes';
import { intersection, type CellArea } from './range-address';
import { unusedId } from './unused-id';
import type { ConditionDocument, SheetDocument } from './workbook-document';

/** The conditional formats that have a cell of an area. */
export function conditionsOn(sheet: SheetDocument, area: CellArea): readonly ConditionDocument[] {
  return sheet.conditions.filter((each) => intersection(each.area, area) !== null);
}

/** A conditional format of an area, before the others; without a formula yet it changes nothing. */
export function addCondition(sheet: SheetDocument, area: CellArea): ConditionDocument {
  const id = unusedId('condition', sheet.conditions);
  const condition: ConditionDocument = {
    id,
    area: { ...area },
    formula: '=FALSE',
    fontColor: null,
    bold: null,
    source: null,
  };
  sheet.conditions.unshift(condition);
  conditionsChanged(sheet);
  return condition;
}

/**
 * Removes the conditional formats of an area.
 * @throws HostError `NotImplemented` where one reaches out of it: Excel leaves the rest of it
 */
export function removeConditions(sheet: SheetDocument, area: CellArea): void {
  const removed = conditionsOn(sheet, area);
  if (removed.length === 0) return;
  for (const each of removed) {
    const { rows, columns } = intersection(each.area, area)!;
    if (rows !== each.area.rows || columns !== each.area.columns) {
      throw notImplemented('Taking a conditional format away from a part of its cells');
    }
  }
  sheet.conditions.splice(
    0,
    sheet.conditions.length,
    ...sheet.conditions.filter((each) => !removed.includes(each)),
  );
  conditionsChanged(sheet);
}
