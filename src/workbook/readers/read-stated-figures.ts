import type { Measure, StatedFigure } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import type { ModuleNumber } from '../../domain/module';
import type { DateSystem } from '../../domain/time';
import { measureNamedIn } from '../cells/measure-named-in';
import { modulesNamedIn } from '../cells/read-module';
import type { RowReader } from '../tables/row-reader';
import { centsOf, moduleOrAll, text, years } from './parsers';

/** Reads the stated figures; one whose meaning stays unclear is a finding and is left out. */
export function readStatedFigures(reader: RowReader<'stated'>, system: DateSystem): StatedFigure[] {
  const yearsOf = years(system);
  const figures: StatedFigure[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const label = reader.needed(reader.column('label'), text);
    const measureText = reader.optional(reader.column('measure'), text) ?? '';
    const moduleOfColumn = reader.optional(reader.column('module'), moduleOrAll(reader.words));
    const yearsOfColumn = reader.optional(reader.column('year'), yearsOf) ?? [];
    const version = reader.optional(reader.column('version'), text);
    const source = reader.optional(reader.column('source'), text);
    if (reader.failed || label === null) continue;
    const measure = measureOf(label, measureText);
    if (measureText !== '' && measureNamedIn(measureText) === null && measureNamedIn(label) !== null) {
      const place = reader.place(reader.column('measure'));
      reader.report(finding('stated-measure-unread', place, { text: measureText, label }));
    }
    const module = agreed(moduleOfColumn, modulesNamedIn(label, reader.words));
    const year = agreed(yearsOfColumn.length === 1 ? yearsOfColumn[0]! : null, yearsNamedIn(label));
    if (measure === null || module === UNCLEAR || year === UNCLEAR) {
      reader.report(finding('stated-unclear', reader.place(reader.column('label')), { label }));
      continue;
    }
    const amount = reader.optional(reader.column('amount'), centsOf);
    if (amount === null) {
      if (!reader.failed)
        reader.report(finding('stated-without-amount', reader.place(reader.column('amount')), { label }));
      continue;
    }
    figures.push({ origin: reader.origin(), label, amount, measure, module, year, version, source });
  }
  return figures;
}

/** What label and `Messgröße` name together; null where they name different things that are not kinds of one. */
function measureOf(label: string, measureText: string): Measure | null {
  const [ofLabel, ofColumn] = [measureNamedIn(label), measureNamedIn(measureText)];
  const areOne = ofLabel === null || ofColumn === null || ofLabel === ofColumn;
  return areOne || [ofLabel, ofColumn].every((each) => UNPLANNED.has(each))
    ? measureNamedIn(`${label} ${measureText}`)
    : null;
}

const UNPLANNED: ReadonlySet<Measure> = new Set(['over-plan', 'extra-plan', 'unplanned']);

const UNCLEAR = 'unclear';

/** The value of the column together with those of the words: they must not contradict each other. */
function agreed<T extends ModuleNumber | number>(
  column: T | null,
  named: readonly T[],
): T | null | typeof UNCLEAR {
  if (named.length === 0) return column;
  if (column === null) return named.length === 1 ? named[0]! : UNCLEAR;
  return named.length === 1 && named[0] === column ? column : UNCLEAR;
}

/** The one year that a wording names; two years side by side (`2021/2022`) are the total over them. */
function yearsNamedIn(label: string): number[] {
  const years = [...new Set((label.match(/(?<![\d.])20\d{2}(?![\d.]\d)/g) ?? []).map(Number))];
  return years.length > 1 || /20\d{2} ?\/ ?\d{2}(?!\d)/.test(label) ? [] : years;
}
