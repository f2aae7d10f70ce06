import { finding, type Finding } from '../../domain/findings/finding';
import { inBothLanguages } from '../../domain/findings/in-both-languages';
import type { Language } from '../../domain/language';
import { fromSerial, type DateSystem } from '../../domain/time';
import { fill } from '../../i18n/fill';
import { monthTexts } from '../../i18n/month-texts';
import { cellAddress } from '../address';
import type { FoundMonth, Grid } from '../plan/replaced-sheets';
import { sameEntry } from '../plan/same-entry';
import { sheetEntries } from '../sheets/sheet-entries';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { CellValue } from '../snapshot';
import { isAsWritten, LIVE, type MonthBlock, type MonthColumn, type MonthEntry } from './month-column';
import { formulaOf } from './month-formula';
import type { MonthItem } from './month-items';
import { keysByRow, layoutIn } from './month-layout';

/**
 * Holds `KIM-Monat` against what the last run laid out there.
 *
 * @param found what the sheet holds from A1, as `Range.formulas` gives it
 */
export function foundMonth(shown: SheetPlan, found: Grid, dateSystem: DateSystem): FoundMonth {
  const written = sheetEntries(shown);
  const layout = layoutIn(written);
  if (layout === null) return carriedOn(shown, { foreign: firstFilled(found) });
  if (layout.lastColumn >= MOST_COLUMNS) {
    return carriedOn(shown, {
      refused: finding('month-too-many-columns', null, { most: String(MOST_COLUMNS) }),
    });
  }
  if (layout.unknownRow !== null) {
    const { row, label } = layout.unknownRow;
    const place = { sheet: shown.name, cell: cellAddress(row, 0) };
    return carriedOn(shown, { refused: finding('month-row-unknown', place, { label }) });
  }
  const keys = keysByRow(layout);
  const isInColumn = (row: number, column: number): boolean =>
    keys.has(row) && column >= 1 && column <= layout.lastColumn;
  const isEmptied = layoutIn(found) === null;
  const changed: Changed[] = [];
  let foreign: string | null = null;
  for (let row = 0; row < Math.max(written.length, found.length); row += 1) {
    const width = Math.max(written[row]?.length ?? 0, found[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const [was, is] = [written[row]?.[column] ?? '', found[row]?.[column] ?? ''];
      if (sameEntry(was, is)) continue;
      const stays = isInColumn(row, column) && !(typeof is === 'string' && is.startsWith('='));
      if (!stays) foreign ??= is === '' ? null : cellAddress(row, column);
      else if (!isEmptied) changed.push({ row, column, key: keys.get(row)!, is });
    }
  }
  const plan = changed.length === 0 ? shown : withCells(shown, changed);
  const [first] = changed;
  const firstChanged = first === undefined ? null : cellAddress(first.row, first.column);
  return { plan, foreign, firstChanged, refused: null, findings: toldChanges(plan, changed, dateSystem) };
}

/** Five years of months. The state keeps the sheet twice; with three modules that is some 700 kB. */
const MOST_COLUMNS = 60;

/** The sheet as it was shown, with what stands in the way of a run. */
function carriedOn(plan: SheetPlan, way: Partial<Pick<FoundMonth, 'foreign' | 'refused'>>): FoundMonth {
  return { plan, foreign: null, firstChanged: null, refused: null, findings: [], ...way };
}

function firstFilled(found: Grid): string | null {
  const row = found.findIndex((cells) => cells.some((cell) => cell !== ''));
  return row < 0
    ? null
    : cellAddress(
        row,
        found[row]!.findIndex((cell) => cell !== ''),
      );
}

interface Changed {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly is: CellValue;
}

function withCells(shown: SheetPlan, changed: readonly Changed[]): SheetPlan {
  const values = shown.values.map((row) => [...row]);
  for (const { row, column, is } of changed) values[row]![column] = is;
  const isChanged = (row: number, column: number): boolean =>
    changed.some((each) => each.row === row && each.column === column);
  const formulas = (shown.formulas ?? []).filter(({ row, column }) => !isChanged(row, column));
  return { ...shown, values, formulas };
}

const MOST_NAMED = 3;

function toldChanges(
  plan: SheetPlan,
  changed: readonly Changed[],
  dateSystem: DateSystem,
): readonly Finding[] {
  return columnsOf(plan, dateSystem).flatMap((column, index) => {
    if (isAsWritten(column)) return [];
    const cells = changed.filter((each) => each.column === index + 1);
    const what = inBothLanguages((language) => {
      const { changed: words } = monthTexts(language);
      if (cells.length === 0) return words.sum;
      const list = cells.slice(0, MOST_NAMED).map(({ key }) => nameOfKey(key, language));
      return cells.length > MOST_NAMED ? fill(words.more, { list: list.join(', ') }) : list.join(', ');
    });
    return [finding('month-column-changed', null, { day: { day: column.asOf }, what })];
  });
}

function nameOfKey(key: string, language: Language): string {
  const { changed, items, module: words, total } = monthTexts(language);
  const { block, item } = partsOfKey(key);
  const module = block === 'total' ? total : fill(words, { module: String(block) });
  return fill(changed.cell, { module, item: items[item] });
}

function partsOfKey(key: string): { readonly block: MonthBlock; readonly item: MonthItem } {
  const [block = '', item = ''] = key.split('/');
  return { block: block === 'total' ? 'total' : Number(block), item: item as MonthItem };
}

/** The columns of a sheet that an earlier run laid out, in its order; none where it is no such sheet. */
export function columnsOf(plan: SheetPlan, dateSystem: DateSystem): readonly MonthColumn[] {
  const entries = sheetEntries(plan);
  const layout = layoutIn(entries);
  if (layout === null) return [];
  const { head, lastColumn, rows, sum } = layout;
  return Array.from({ length: lastColumn }, (_, index): MonthColumn => {
    const column = index + 1;
    const read = [...rows].map(([key, row]): readonly [string, MonthEntry] => {
      const entry = entries[row]![column] ?? '';
      const { block, item } = partsOfKey(key);
      const formula = formulaOf(block, item, column, layout);
      if (formula !== null && sameEntry(entry, formula)) return [key, LIVE];
      // Another version computed it otherwise: what it gave then stays.
      const isFormula = typeof entry === 'string' && entry.startsWith('=');
      return [key, isFormula ? (plan.values[row]![column] ?? '') : entry];
    });
    return {
      asOf: fromSerial(entries[head]![column] as number, dateSystem),
      entries: new Map(read.filter(([, entry]) => entry !== '')),
      sum: String(entries[sum]![column] ?? ''),
    };
  });
}
