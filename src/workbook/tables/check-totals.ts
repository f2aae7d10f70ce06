import { append } from '../../domain/append';
import { finding, type Finding } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import type { Exact } from '../../domain/numbers';
import type { AnyField } from '../../domain/vocabulary/vocabulary';
import { cellText } from '../cells/cell-text';
import { modulesNamedIn, readModule } from '../cells/read-module';
import { ExactSum } from './exact-sum';
import type { Grid } from './grid';
import { numberInColumn, placesOf } from './number-in-column';
import type { Column, FoundTable, TotalRow } from './table';

/**
 * A warning for each total in an additive column that is not the sum of its rows. A total may sum up the rows since
 * the total before it, all rows above, those of the module or year that it names, or those of one version of the inputs.
 */
export function checkTotals({ heading, rows, totals }: FoundTable): Finding[] {
  if (totals.length === 0) return [];
  const ofField = (field: AnyField): Column | undefined =>
    heading.columns.find((column) => column.spec.field === field);
  const module = ofField('module');
  const version = ofField('version');
  const year = totals.some(({ text }) => YEAR.test(text)) ? ofField('year') : undefined;
  return heading.columns
    .filter((column) => column.spec.additive)
    .flatMap((column) => checkColumn(heading.grid, column, { module, version, year }, rows, totals));
}

const YEAR = /(?<!\d)20\d{2}(?!\d)/;

function checkColumn(
  grid: Grid,
  column: Column,
  { module, version, year }: Readonly<Record<'module' | 'version' | 'year', Column | undefined>>,
  rows: readonly number[],
  totals: readonly TotalRow[],
): Finding[] {
  const findings: Finding[] = [];
  const ofModules = new Map<number, ExactSum>();
  const ofVersions = new Map<string, ExactSum>();
  const ofYears = new Map<string, ExactSum>();
  const all = new ExactSum();
  let block = new ExactSum();
  const places = placesOf(column);
  let next = 0;
  for (const total of totals) {
    for (; next < rows.length && rows[next]! < total.row; next += 1) {
      const number = numberInColumn(grid, rows[next]!, column);
      if (number === 'illegible') return findings;
      if (number === null) continue;
      all.add(number);
      block.add(number);
      const of =
        module === undefined ? null : readModule(grid.cell(rows[next]!, module.index), grid.needs.words);
      if (of?.kind === 'value') addTo(ofModules, of.value, number);
      if (version !== undefined) addTo(ofVersions, cellText(grid.cell(rows[next]!, version.index)), number);
      if (year !== undefined) addTo(ofYears, cellText(grid.cell(rows[next]!, year.index)), number);
    }
    const stated = numberInColumn(grid, total.row, column);
    const [named] = modulesNamedIn(total.text, grid.needs.words);
    const ofModule = named === undefined ? undefined : (ofModules.get(named) ?? new ExactSum());
    const sums = ofModule === undefined ? [block, all] : [ofModule, block];
    append(sums, ofVersions.values());
    const ofYear = ofYears.get(YEAR.exec(total.text)?.[0] ?? '');
    if (ofYear !== undefined) sums.push(ofYear);
    if (stated !== null && stated !== 'illegible' && sums.every((sum) => !sum.equals(stated, places))) {
      const summed = ofModule ?? (/zwischen|teil|sub/i.test(total.text) ? block : all);
      const values = {
        column: column.heading,
        stated: numberValue(stated),
        summed: summed.inSentence(places),
      };
      const cell = grid.address(total.row, column.index);
      findings.push(finding('total-differs', { sheet: grid.sheet.name, cell }, values));
    }
    block = new ExactSum();
  }
  return findings;
}

function addTo<Key>(sums: Map<Key, ExactSum>, key: Key, number: Exact): void {
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = new ExactSum();
    sums.set(key, sum);
  }
  sum.add(number);
}
