import { addToGroup } from '../../domain/group-by';
import { areaAddress, parseArea, spanOf } from '../address';
import type { RecognisedBlock } from '../recognition';
import { isResult } from './block-measure';
import type { Cell, CoordinateName, Figure } from './figure';
import type { SheetFigures } from './read-blocks';

/** A sheet of figures as it is shown to the user: which label gave which coordinate, and what was left unread. */
export function recognisedBlock(found: SheetFigures): RecognisedBlock {
  const { sheet, figures, unclear, unread, others, illegible, blank, lost } = found;
  // A sheet none of whose amounts can be read is one too.
  const inRange = [...figures, ...illegible, ...blank];
  const ofFigures = distinctLabels(figures);
  const labels = [ofFigures, distinctLabels([...illegible, ...blank])].flatMap((each) =>
    [...each.values()].flatMap((addresses) => [...addresses].map(cellOf)),
  );
  const results = figures.filter(({ measure }) => isResult(measure));
  const isSum = ({ isTotal, measure }: Figure): boolean => isTotal && !isResult(measure);
  const from = (name: keyof Figure['labels']): readonly string[] =>
    runsOf([...(ofFigures.get(name) ?? [])].map(cellOf));
  return {
    sheet: sheet.name,
    range: areaAddress(spanOf([...inRange, ...labels, ...unclear, ...lost, ...others])),
    shape: 'cross-tab',
    measure: from('measure'),
    module: from('module'),
    year: from('year'),
    version: from('version'),
    unit: from('unit'),
    sums: runsOf(figures.filter(isSum)),
    results: runsOf(results),
    unread: runsOf([...unread, ...others]),
    unclear: runsOf(unclear),
    labelled: labelledBy(figures),
  };
}

const COORDINATES = ['measure', 'module', 'year', 'version', 'unit'] as const;

/** What each label says something of; the name of a sheet is no cell that somebody changes. */
function labelledBy(figures: readonly Figure[]): RecognisedBlock['labelled'] {
  const cells = new Map<string, Figure[]>();
  for (const figure of figures) {
    for (const label of new Set(Object.values(figure.labels))) {
      if (IS_CELL.test(label)) addToGroup(cells, label, figure);
    }
  }
  return [...cells].map(([label, ofLabel]) => ({ label, figures: runsOf(ofLabel) }));
}

const IS_CELL = /^[A-Z]{1,3}[1-9]\d*$/;

/** The cells of the labels of each coordinate, each once. */
function distinctLabels(figures: readonly Figure[]): ReadonlyMap<CoordinateName, ReadonlySet<string>> {
  const addresses = new Map(COORDINATES.map((name) => [name, new Set<string>()] as const));
  for (const { labels } of figures) {
    for (const [name, ofName] of addresses) {
      const address = labels[name];
      if (address !== undefined) ofName.add(address);
    }
  }
  return addresses;
}

function cellOf(address: string): Cell {
  const { top, left } = parseArea(address);
  return { row: top, column: left };
}

/** Cells in one row side by side, or in one column one below the other, as ranges: `B3:C3`. */
function runsOf(cells: readonly Cell[]): readonly string[] {
  const sorted = [...cells].sort((left, right) => left.row - right.row || left.column - right.column);
  const rows: { row: number; left: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = rows.at(-1);
    if (last !== undefined && last.row === row && column <= last.right + 1) last.right = column;
    else rows.push({ row, left: column, right: column });
  }
  const areas: { top: number; bottom: number; left: number; right: number }[] = [];
  const lowest = new Map<string, (typeof areas)[number]>();
  for (const { row, left, right } of rows) {
    const above = lowest.get(`${left} ${right}`);
    if (above?.bottom === row - 1) above.bottom = row;
    else {
      const area = { top: row, bottom: row, left, right };
      areas.push(area);
      lowest.set(`${left} ${right}`, area);
    }
  }
  return areas.map(({ top, bottom, left, right }) =>
    areaAddress({ top, left, rows: bottom - top + 1, columns: right - left + 1 }),
  );
}
