import { headingOf, type AnyField } from '../../domain/vocabulary/vocabulary';
import { namesYearAbove } from './lines-above';
import { missingColumns } from './missing-columns';
import { withPositionColumn } from './position-column';
import { hasNoModuleColumn, namesModuleOfPosts } from './module-lines';
import type { Heading } from './table';

const BY_FTE: ReadonlySet<AnyField> = new Set(['personnelPerFte', 'monthlyPerFte']);

/**
 * The heading with what its rows and the lines above it add to its columns: of budget lines the column of positions, and
 * the year in a title; of posts the module in a title or on lines of its own.
 */
export function completedHeading(heading: Heading): Heading {
  if (heading.kind === 'posts') return withModuleAbove(heading);
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

/** A list of what posts cost by the year; one of whole amounts can be read as a cross-tab. */
function withModuleAbove(heading: Heading): Heading {
  const module = headingOf('posts', 'module');
  const isByFte = heading.columns.some(({ spec }) => BY_FTE.has(spec.field));
  const isSaid =
    isByFte && heading.missing.includes(module) && hasNoModuleColumn(heading) && namesModuleOfPosts(heading);
  return isSaid ? { ...heading, missing: heading.missing.filter((each) => each !== module) } : heading;
}
