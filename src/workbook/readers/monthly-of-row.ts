import type { Post } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { compareExact, exact, type Exact } from '../../domain/numbers';
import { headingWords } from '../headings/heading-words';
import { notNegative, type RowReader } from '../tables/row-reader';
import { euro } from './parsers';

const ONE = exact(1);

/**
 * Reads the monthly amount per FTE of each row that gives no other cost; null where there is none. An amount that is not
 * said to be per FTE is so only for a full post.
 */
export function monthlyOfRow(
  reader: RowReader<'posts'>,
): (row: { readonly fte: Post['fte']; readonly hasCost: boolean }) => Exact | null {
  const column = reader.column('monthlyPerFte');
  if (column === undefined) return () => null;
  const positive = notNegative(reader, euro);
  const isPerFte = headingWords(column.heading).perFte;
  let isSaid = false;
  return ({ fte, hasCost }) => {
    const monthly = hasCost ? null : reader.optional(column, positive);
    if (monthly === null || reader.failed) return null;
    const sizes = [fte.every, ...Object.values(fte.byYear)].filter((each) => each !== null);
    const other = sizes.find((each) => compareExact(each, ONE) !== 0);
    if (!isPerFte && other !== undefined) {
      const values = { fte: numberValue(other) };
      reader.report(finding('monthly-per-post-or-fte', reader.place(column), values));
    }
    if (!isSaid) {
      reader.report(finding('monthly-times-months', reader.place(column), { column: column.heading }));
      isSaid = true;
    }
    return monthly;
  };
}
