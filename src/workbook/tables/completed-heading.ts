import { headingOf } from '../../domain/vocabulary/vocabulary';
import { namesYearAbove } from './lines-above';
import type { Heading } from './table';

/** The heading without those missing columns of budget lines whose values stand elsewhere: the year in a title. */
export function completedHeading(heading: Heading): Heading {
  if (heading.kind !== 'budget' || heading.missing.length === 0) return heading;
  const year = headingOf('budget', 'year');
  if (!heading.missing.includes(year) || !namesYearAbove(heading)) return heading;
  return { ...heading, missing: heading.missing.filter((each) => each !== year) };
}
