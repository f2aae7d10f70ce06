import { headingOf } from '../../domain/vocabulary/vocabulary';
import { namesYearAbove } from './lines-above';
import { missingColumns } from './missing-columns';
import { withPositionColumn } from './position-column';
import type { Heading } from './table';

/**
 * The heading with what its rows and the lines above it add to columns of budget lines: the column of positions, and
 * the year in a title.
 */
export function completedHeading(heading: Heading): Heading {
  if (heading.kind !== 'budget') return heading;
  const found = withPositionColumn(heading);
  const missing =
    found === heading
      ? heading.missing
      : missingColumns('budget', found.columns, found.grid.sheet.name, found.grid.needs);
  const year = headingOf('budget', 'year');
  const isAbove = missing.includes(year) && namesYearAbove(found);
  return { ...found, missing: isAbove ? missing.filter((each) => each !== year) : missing };
}
