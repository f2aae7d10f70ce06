import type { Figure } from './figure';
import type { SheetFigures } from './read-blocks';
import { VERSIONS } from './versions';

/** Stands of one plan, which one year has and another one has not. A plan that was changed may have lost a year. */
const OF_TIME: ReadonlySet<string> = new Set(['Plan', 'lt. Bescheid', 'Ist', 'lt. Abrechnung']);

/**
 * The figures of all sheets, of which those count that are the latest of their year: of `Ist 2021 | Plan 2022` the plan of
 * 2022 is the only thing that is known of that year, though `Ist` is what counts where both stand.
 */
export function withVersionsOfYears(blocks: readonly SheetFigures[]): readonly SheetFigures[] {
  const byYear = new Map<number, Set<string>>();
  for (const { version, year, isTotal } of blocks.flatMap(({ figures }) => figures)) {
    if (version === null || typeof year !== 'number' || isTotal) continue;
    byYear.set(year, (byYear.get(year) ?? new Set()).add(version));
  }
  const counted = latestOf([...byYear.values()].flatMap((each) => [...each]));
  const instead = new Map<number, string>();
  for (const [year, versions] of byYear) {
    const latest = latestOf([...versions]);
    if (counted !== null && latest !== null && !versions.has(counted) && OF_TIME.has(latest)) {
      instead.set(year, latest);
    }
  }
  if (instead.size === 0) return blocks;
  const withoutVersion = (each: Figure): Figure =>
    typeof each.year === 'number' && each.version !== null && instead.get(each.year) === each.version
      ? { ...each, version: null }
      : each;
  return blocks.map((block) => ({
    ...block,
    figures: block.figures.map(withoutVersion),
    blank: block.blank.map(withoutVersion),
    nothing: block.nothing.map(withoutVersion),
    illegible: block.illegible.map(withoutVersion),
    parts: block.parts.map(withoutVersion),
  }));
}

function latestOf(versions: readonly string[]): string | null {
  return versions.reduce<string | null>(
    (latest, each) => (VERSIONS.indexOf(each) > VERSIONS.indexOf(latest ?? '') ? each : latest),
    null,
  );
}
