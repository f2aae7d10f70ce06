import { headingOf, type AnyField } from '../../domain/vocabulary/vocabulary';
import { namesYearAbove, yearInTitle } from './lines-above';
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
  if (heading.kind === 'posts') return withYearAbove(withModuleAbove(heading));
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

/**
 * True for a list of posts by FTE, without dates and years of its own, whose year the title or the name of the sheet
 * says. One of whole amounts can be a cross-tab.
 */
export function isByYearOfTitle(heading: Heading): boolean {
  const { columns, grid } = heading;
  const has = (...fields: readonly AnyField[]): boolean =>
    columns.some(({ spec }) => fields.includes(spec.field));
  const isOfFte = has('fte', 'weeklyHours', 'employmentPercent') && !has('statedGrant', 'sharePercent');
  const isOfPeriod = has('start', 'end', 'period', 'year') || columns.some(({ year }) => year !== null);
  return isOfFte && !isOfPeriod && !grid.isTurned && yearInTitle(heading) !== null;
}

function withYearAbove(heading: Heading): Heading {
  const year = headingOf('posts', 'year');
  const isSaid = heading.missing.includes(year) && isByYearOfTitle(heading);
  return isSaid ? { ...heading, missing: heading.missing.filter((each) => each !== year) } : heading;
}

/** A list of what posts cost by the year; one of whole amounts can be read as a cross-tab. */
function withModuleAbove(heading: Heading): Heading {
  const module = headingOf('posts', 'module');
  const isByFte = heading.columns.some(({ spec }) => BY_FTE.has(spec.field));
  const isSaid =
    isByFte && heading.missing.includes(module) && hasNoModuleColumn(heading) && namesModuleOfPosts(heading);
  return isSaid ? { ...heading, missing: heading.missing.filter((each) => each !== module) } : heading;
}
