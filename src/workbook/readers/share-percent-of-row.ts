import { NO_YEARS, type Post, type Yearly } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { percentOf, type Cents, type Exact } from '../../domain/numbers';
import { readSharePercent } from '../cells/read-share-percent';
import { BLANK } from '../cells/reading';
import type { Parser, RowReader } from '../tables/row-reader';

type Amounts = Pick<Post, 'totalCost' | 'eligibleCost' | 'statedGrant'>;

const NONE: Post['sharePercent'] = { every: null, byYear: NO_YEARS };
const parse: Parser<Exact> = (cell, _, format) => readSharePercent(cell, format);

/**
 * Reads the percentage of the eligible cost that is funded. A grant that the row states counts; where the percentage
 * gives another one, that is said.
 */
export function sharePercentOfRow(reader: RowReader<'posts'>): (amounts: Amounts) => Post['sharePercent'] {
  const columns = reader.columnsOf('sharePercent');
  if (columns.length === 0) return () => NONE;
  const { grid } = reader.table.heading;
  // Beside a stated grant, a percentage that cannot be read is no error.
  const quietly: Parser<Exact> = (cell, column) => {
    const reading = parse(cell, column, grid.format(reader.row, column.index));
    return reading.kind === 'value' ? reading : BLANK;
  };
  return ({ totalCost, eligibleCost, statedGrant }) => {
    const isStated = statedGrant.every !== null || Object.keys(statedGrant.byYear).length > 0;
    const percents = reader.yearly(columns, isStated ? quietly : parse);
    for (const { year, ...column } of isStated ? columns : []) {
      const percent = inYear(percents, year);
      const cost = inYear(eligibleCost, year) ?? inYear(totalCost, year);
      const stated = inYear(statedGrant, year);
      if (percent === null || cost === null || stated === null) continue;
      const computed = percentOf(cost, percent);
      if (Math.abs(computed - stated) <= roundingOf(cost, percent)) continue;
      const amounts = { computed: { cents: computed }, stated: { cents: stated } };
      const place = reader.place({ ...column, year });
      reader.report(finding('quote-contradicts-grant', place, { percent: numberValue(percent), ...amounts }));
    }
    return percents;
  };
}

function inYear<T>({ every, byYear }: Yearly<T>, year: number | null): T | null {
  return year === null ? every : (byYear[year] ?? every);
}

/** In cents: half of the last place that the percentage shows, and a euro that the grant was rounded to. */
function roundingOf(cost: Cents, { scale }: Exact): number {
  return cost / 2 / 100 / 10 ** scale + 100;
}
